extension SupportPolicy {
  /// Calendars that are made of unknown ones, or of themselves.
  func calendarFindings() -> [Finding] {
    var findings = duplicates(of: calendars.map { ($0.id, $0.location) }, what: "calendar")
    for calendar in calendars {
      for (index, member) in calendar.anyOf.enumerated() {
        let place = calendar.fieldLocations["any_of", index] ?? calendar.location
        if self.calendar(member) == nil {
          findings.append(.unknown(.unknownCalendar, "calendar", member, known: calendars.map(\.id), at: place))
        } else if members(of: member).contains(calendar.id) {
          findings.append(
            Finding(
              .error, .calendarCycle, at: place, "calendar \(quoted(calendar.id)) is made of itself",
              advice: "Remove \(quoted(member)) here"))
        }
      }
    }
    return findings
  }

  /// A calendar and all that it is made of, at any depth.
  private func members(of id: String) -> Set<String> {
    var found: Set<String> = []
    var next = [id]
    while let name = next.popLast() {
      guard found.insert(name).inserted else { continue }
      next += calendar(name)?.anyOf ?? []
    }
    return found
  }
}

internal import FrontlinePacks

/// Reads the events of an iCalendar file: RFC 5545. Properties and components that it does not need are passed over.
struct ICalendarParser {
  let file: String
  let findings: FindingList

  /// The events that can be read; what cannot is reported with its line.
  func events(_ bytes: [UInt8]) -> [CalendarEvent] {
    let lines = ContentLines.read(bytes, file: file, findings)
    guard let first = lines.first, first.name == "BEGIN", first.value.uppercased() == "VCALENDAR" else {
      findings.error(
        .badICalendar, at: SourceLocation(file: file, line: 1), "the file does not begin with BEGIN:VCALENDAR",
        advice: "Name an iCalendar file, such as a calendar program exports")
      return []
    }
    var events: [CalendarEvent] = []
    // The components that are open, outermost first, and where they begin.
    var open: [(name: String, location: SourceLocation)] = []
    var event: EventReader?
    for line in lines {
      switch line.name {
      case "BEGIN":
        open.append((line.value.uppercased(), line.location))
        if open.map(\.name) == ["VCALENDAR", "VEVENT"] {
          event = EventReader(findings: findings, location: line.location)
        }
      case "END":
        guard let last = open.last, last.name == line.value.uppercased() else {
          findings.error(
            .badICalendar, at: line.location, "END:\(line.value) without its beginning",
            advice: open.last.map { "\($0.name) of line \($0.location.line) is still open" } ?? "Remove the line")
          return events
        }
        open.removeLast()
        if last.name == "VEVENT", open.count == 1, let read = event?.event() { events.append(read) }
      default:
        if open.count == 2, open[1].name == "VEVENT" { event?.take(line) }
      }
    }
    if let last = open.last {
      findings.error(
        .badICalendar, at: last.location, "\(last.name) does not end", advice: "Add END:\(last.name)")
    }
    return events
  }
}

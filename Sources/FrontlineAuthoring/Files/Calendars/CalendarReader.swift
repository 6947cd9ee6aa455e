internal import FrontlinePacks
internal import Yams

/// Reads work calendars: zone, hours a weekday, holidays, or the calendars that one is made of.
struct CalendarReader {
  let reader: NodeReader
  let holidays: HolidayReader

  /// Each of these keys stands in docs/tiers.md; a test compares.
  static let keys = ["zone", "hours", "holidays", "any_of"]

  /// The calendars in the order of the file. One that is made of others gets the zone of its first member.
  func calendars(_ entries: [MappingReader.Entry]) -> [CalendarDefinition] {
    var calendars = entries.compactMap(calendar)
    for index in calendars.indices where !calendars[index].anyOf.isEmpty {
      calendars[index].zone = zone(of: calendars[index], in: calendars)
    }
    return calendars
  }

  private func zone(of calendar: CalendarDefinition, in all: [CalendarDefinition]) -> String {
    var calendar = calendar
    // As many steps as there are calendars: those that are made of each other are found by the checks.
    for _ in all {
      guard let first = calendar.anyOf.first, let member = all.first(where: { $0.id == first }) else { break }
      calendar = member
    }
    return calendar.anyOf.isEmpty ? calendar.zone : "Etc/UTC"
  }

  private func calendar(_ entry: MappingReader.Entry) -> CalendarDefinition? {
    guard let body = reader.mapping(entry.value, "calendar \"\(entry.key)\"", keys: Self.keys) else { return nil }
    if body.node("any_of") != nil { return union(entry, body) }
    let zone = body.requiredText("zone").flatMap(reader.zone)
    if body.node("hours") == nil { body.reportMissing("hours") }
    let weekdays = WeekReader(reader: reader).weekdays(body)
    let exceptions = holidays.exceptions(body.items("holidays"), zone: zone ?? "Etc/UTC")
    guard let zone else { return nil }
    return CalendarDefinition(
      id: entry.key, zone: zone, weekdays: weekdays, exceptions: exceptions, location: entry.location)
  }

  private func union(_ entry: MappingReader.Entry, _ body: MappingReader) -> CalendarDefinition? {
    for other in body.entries where other.key != "any_of" {
      reader.findings.error(
        .unknownKey, at: other.location, "a calendar with \"any_of\" has no \"\(other.key)\" of its own",
        advice: "Give it to one of its members, or to a calendar of its own that is then a member")
    }
    var places = PlaceList(body)
    let members = places.ids("any_of")
    if members.isEmpty, body.items("any_of").isEmpty {
      reader.findings.error(
        .missingValue, at: body.place("any_of") ?? body.location,
        "\"any_of\" of calendar \"\(entry.key)\" names nothing",
        advice: "Name the calendars that it is made of: [support-hours, billing-hours]")
    }
    guard !members.isEmpty else { return nil }
    return CalendarDefinition(
      id: entry.key, zone: "Etc/UTC", anyOf: members, location: entry.location, fieldLocations: places.locations)
  }
}

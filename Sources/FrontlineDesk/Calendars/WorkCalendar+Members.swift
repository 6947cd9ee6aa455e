public import FrontlinePacks
public import FrontlineText

extension WorkCalendar {
  /// Compiles calendars, those that are made of others included; in the order of the definitions.
  ///
  /// Throws where a zone cannot be had, a member is unknown, or a calendar is made of itself.
  public static func calendars(
    _ definitions: [CalendarDefinition], zones: TimeZoneDatabase
  ) throws(DeskError) -> [WorkCalendar] {
    var known: [String: WorkCalendar] = [:]
    var calendars: [WorkCalendar] = []
    for definition in definitions {
      calendars.append(try calendar(definition, of: definitions, within: [], zones: zones, known: &known))
    }
    return calendars
  }

  private static func calendar(
    _ definition: CalendarDefinition, of all: [CalendarDefinition], within outer: [String], zones: TimeZoneDatabase,
    known: inout [String: WorkCalendar]
  ) throws(DeskError) -> WorkCalendar {
    if let calendar = known[definition.id] { return calendar }
    if outer.contains(definition.id) {
      throw DeskError(
        location: definition.location, problem: "calendar \(definition.id) is made of itself",
        advice: "remove it from any_of")
    }
    var members: [WorkCalendar] = []
    for name in definition.anyOf {
      guard let member = all.first(where: { $0.id == name }) else {
        throw DeskError(
          location: definition.location, problem: "calendar \(definition.id) is made of \(name), which is unknown",
          advice: "name one of the calendars, or define it")
      }
      members.append(
        try calendar(member, of: all, within: outer + [definition.id], zones: zones, known: &known))
    }
    let made = WorkCalendar(id: definition.id, anyOf: members)
    let calendar = if let made { made } else { try WorkCalendar(definition, zones: zones) }
    known[definition.id] = calendar
    return calendar
  }
}

public import FrontlinePacks
public import FrontlineText

/// When a team works: a `CalendarDefinition` together with the rules of its zone, or several calendars taken together.
///
/// The team works at a moment if the wall clock of its zone then shows a time within one of the definition's spans. So a
/// span that daylight saving skips is lost, one that the clocks show twice is worked twice, and an hour counts as it
/// passes. A span belongs to the date on which it begins, also where it runs over midnight: a holiday removes the spans
/// that begin on it. Of exceptions, a dated one beats a rule, a rule beats a yearly date, then the first wins. A calendar
/// made of others works when any of them does.
///
/// Immutable; any thread may use it. What holidays fall in a year is worked out when the year is first asked for.
public struct WorkCalendar: Hashable, Sendable {
  /// The definition's id.
  public let id: String
  /// The rules of its zone; of a calendar made of others those of its first member, for showing.
  public let zone: TimeZoneRules
  let schedules: [WorkSchedule]
  /// Whether the team works at every moment: the answer to much then needs no walk through ten years.
  let isAlwaysOpen: Bool

  /// How far ahead an opening or a deadline is looked for: ten years. What lies beyond is unknown (nil).
  public static let horizon = Duration.seconds(10 * 366 * 86_400)

  /// Compiles the hours and exceptions of a definition. Spans are cut to two days, sorted and joined; empty ones are
  /// dropped. Members of a calendar made of others are not looked at.
  public init(_ definition: CalendarDefinition, zone: TimeZoneRules) {
    self.init(id: definition.id, zone: zone, schedules: [WorkSchedule(definition, zone: zone)])
  }

  /// Compiles a definition with the zone of its name. Throws where the zone cannot be had, and for a calendar made of others:
  /// those need ``calendars(_:zones:)``.
  public init(_ definition: CalendarDefinition, zones: TimeZoneDatabase) throws(DeskError) {
    guard definition.anyOf.isEmpty else {
      throw DeskError(
        location: definition.location, problem: "calendar \(definition.id) is made of others",
        advice: "compile all calendars together")
    }
    do {
      self.init(definition, zone: try zones.rules(for: definition.zone))
    } catch {
      throw DeskError(
        location: definition.location, problem: "calendar \(definition.id): \(error)",
        advice: "or write another zone for this calendar")
    }
  }

  /// Creates a calendar that works when any of some others does; nil where there are none.
  public init?(id: String, anyOf members: [WorkCalendar]) {
    guard let first = members.first else { return nil }
    var schedules: [WorkSchedule] = []
    for schedule in members.flatMap(\.schedules) where !schedules.contains(schedule) { schedules.append(schedule) }
    self.init(id: id, zone: first.zone, schedules: schedules)
  }

  private init(id: String, zone: TimeZoneRules, schedules: [WorkSchedule]) {
    self.id = id
    self.zone = zone
    // One that always works says it all.
    self.schedules = schedules.first(where: \.isAlwaysOpen).map { [$0] } ?? schedules
    isAlwaysOpen = schedules.contains(where: \.isAlwaysOpen)
  }

  /// The name of the holiday or special day that a date is, if any. Of a calendar made of others, the names of its members'
  /// special days with the members' ids: `Christmas (billing-hours), Boxing Day (support-hours)`.
  public func exceptionName(on date: LocalDate) -> String? {
    let day = date.daysSince1970
    guard schedules.count > 1 else { return schedules.first?.exceptionName(on: day) }
    let names = schedules.compactMap { member in member.exceptionName(on: day).map { "\($0) (\(member.id))" } }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  /// Whether the team works at a moment.
  public func isOpen(at moment: Timestamp) -> Bool { isAlwaysOpen || schedules.contains { $0.isOpen(at: moment) } }
}

public import FrontlinePacks
public import FrontlineText

/// When a team works: a `CalendarDefinition` together with the rules of its zone.
///
/// The team works at a moment if the wall clock of its zone then shows a date and minute that the definition names. So a
/// span that daylight saving skips is lost, one that the clocks show twice is worked twice, and an hour counts as it
/// passes. Of exceptions, a dated one beats a yearly one, then the first wins. Immutable; any thread may use it.
public struct WorkCalendar: Hashable, Sendable {
  /// The definition's id.
  public let id: String
  /// The rules of its zone.
  public let zone: TimeZoneRules
  private let weekdays: [[MinuteSpan]]
  private let dated: [LocalDate: SpecialDay]
  private let yearly: [YearDay: SpecialDay]
  /// Whether the team works at every moment: the answer to much then needs no walk through ten years.
  let isAlwaysOpen: Bool

  private struct YearDay: Hashable, Sendable {
    var month: Int
    var day: Int
  }

  private struct SpecialDay: Hashable, Sendable {
    var name: String
    var spans: [MinuteSpan]
  }

  /// How far ahead an opening or a deadline is looked for: ten years. What lies beyond is unknown (nil).
  public static let horizon = Duration.seconds(10 * 366 * 86_400)

  /// Compiles a definition. Spans are cut to the day, sorted and joined; empty ones are dropped.
  public init(_ definition: CalendarDefinition, zone: TimeZoneRules) {
    id = definition.id
    self.zone = zone
    let days = definition.weekdays + Array(repeating: [], count: 7)
    weekdays = days.prefix(7).map(WorkCalendar.normalized)
    var dated: [LocalDate: SpecialDay] = [:]
    var yearly: [YearDay: SpecialDay] = [:]
    for exception in definition.exceptions {
      let special = SpecialDay(name: exception.name, spans: WorkCalendar.normalized(exception.hours))
      if let year = exception.year {
        guard let date = LocalDate(year: year, month: exception.month, day: exception.day) else { continue }
        if dated[date] == nil { dated[date] = special }
      } else {
        let key = YearDay(month: exception.month, day: exception.day)
        if yearly[key] == nil { yearly[key] = special }
      }
    }
    self.dated = dated
    self.yearly = yearly
    let hours = weekdays + dated.values.map(\.spans) + yearly.values.map(\.spans)
    isAlwaysOpen = hours.allSatisfy { $0 == [MinuteSpan(start: 0, end: 1440)] }
  }

  /// Compiles a definition with the zone of its name. Throws where the zone cannot be had.
  public init(_ definition: CalendarDefinition, zones: TimeZoneDatabase) throws(DeskError) {
    do {
      self.init(definition, zone: try zones.rules(for: definition.zone))
    } catch {
      throw DeskError(
        location: definition.location, problem: "calendar \(definition.id): \(error)",
        advice: "or write another zone for this calendar")
    }
  }

  /// The hours of a date, in minutes of its wall clock.
  public func hours(on date: LocalDate) -> [MinuteSpan] {
    special(date)?.spans ?? weekdays[date.weekday.rawValue]
  }

  /// The name of the holiday or special day that a date is, if any.
  public func exceptionName(on date: LocalDate) -> String? { special(date)?.name }

  /// Whether the team works at a moment.
  public func isOpen(at moment: Timestamp) -> Bool {
    if isAlwaysOpen { return true }
    let shown = zone.local(at: moment)
    let minute = shown.time.millisecondOfDay / 60_000
    return hours(on: shown.date).contains { $0.start <= minute && minute < $0.end }
  }

  private func special(_ date: LocalDate) -> SpecialDay? {
    if let special = dated[date] { return special }
    return yearly.isEmpty ? nil : yearly[YearDay(month: date.month, day: date.day)]
  }

  private static func normalized(_ spans: [MinuteSpan]) -> [MinuteSpan] {
    var result: [MinuteSpan] = []
    for span in spans.sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) }) {
      let cut = MinuteSpan(start: max(span.start, 0), end: min(span.end, 1440))
      guard cut.start < cut.end else { continue }
      if let last = result.last, cut.start <= last.end {
        result[result.count - 1].end = max(last.end, cut.end)
      } else {
        result.append(cut)
      }
    }
    return result
  }
}

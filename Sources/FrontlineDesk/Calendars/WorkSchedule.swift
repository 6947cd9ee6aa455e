internal import FrontlinePacks
internal import FrontlineText

/// The hours of one calendar that has hours of its own, by the wall clock of its zone.
///
/// Spans belong to the date on which they begin and may run over midnight. Days are counted from 1970-01-01. Immutable but
/// for what ``SpecialYears`` remembers; a class, because walks over days hold it.
final class WorkSchedule: Sendable {
  let zone: TimeZoneRules
  /// The id of the calendar.
  let id: String
  private let weekdays: [[MinuteSpan]]
  private let exceptions: [CalendarException]
  /// The spans of usual days, cut as in ``spans(on:)``.
  private let usual: [[MinuteSpan]]
  /// The days that are not usual; nil where there are none.
  let special: SpecialYears?
  /// Whether spans may run over midnight, so that the day before counts too.
  let runsOverMidnight: Bool
  /// Whether somebody works at every moment.
  let isAlwaysOpen: Bool
  /// Whether nobody ever works.
  let isNeverOpen: Bool

  /// The minutes of a date on the wall clock.
  static let dayLength = 1440

  init(_ definition: CalendarDefinition, zone: TimeZoneRules) {
    self.zone = zone
    id = definition.id
    let weekdays = (definition.weekdays + Array(repeating: [], count: 7)).prefix(7).map(Self.normalized)
    self.weekdays = weekdays
    exceptions = definition.exceptions
    usual = (0..<7).map { Self.trimmed(weekdays[$0], after: weekdays[($0 + 6) % 7]) }
    special = exceptions.isEmpty ? nil : SpecialYears(weekdays: weekdays, exceptions: exceptions)
    let lists = weekdays + exceptions.map(\.hours)
    runsOverMidnight = lists.contains { $0.contains { $0.end > Self.dayLength } }
    isNeverOpen = lists.allSatisfy { Self.normalized($0).isEmpty }
    let wholeDay = [MinuteSpan(start: 0, end: Self.dayLength)]
    isAlwaysOpen =
      weekdays.allSatisfy { $0 == wholeDay } && exceptions.allSatisfy { Self.normalized($0.hours) == wholeDay }
  }

  /// The spans that begin on a day, without what the day before's spans cover of them: sorted, none touching another one.
  /// What an exception closes is cut out, so a part of a span over midnight may begin after midnight.
  func spans(on day: Int) -> [MinuteSpan] { spans(on: day, in: special?.year(of: day)) }

  /// The same with the year at hand, if any day of it is special.
  func spans(on day: Int, in year: SpecialYear?) -> [MinuteSpan] {
    year?.plan(day)?.spans ?? usual[CalendarDay.weekdayNumber(day)]
  }

  /// Whether somebody works at a moment.
  func isOpen(at moment: Timestamp) -> Bool {
    if isAlwaysOpen { return true }
    let shown = zone.local(at: moment)
    let day = shown.date.daysSince1970
    let minute = shown.time.millisecondOfDay / 60_000
    if spans(on: day).contains(where: { $0.start <= minute && minute < $0.end }) { return true }
    guard runsOverMidnight else { return false }
    let late = minute + Self.dayLength
    return spans(on: day - 1).contains { $0.start <= late && late < $0.end }
  }

  /// The name of a holiday or special day, if the day is one.
  func exceptionName(on day: Int) -> String? { special?.year(of: day).plan(day)?.name }

  /// Spans cut to what a date may have, sorted and joined; empty ones are dropped.
  static func normalized(_ spans: [MinuteSpan]) -> [MinuteSpan] {
    var result: [MinuteSpan] = []
    for span in spans.sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) }) {
      let cut = MinuteSpan(start: max(span.start, 0), end: min(span.end, 2 * dayLength))
      guard cut.start < min(cut.end, dayLength) else { continue }
      if let last = result.last, cut.start <= last.end {
        result[result.count - 1].end = max(last.end, cut.end)
      } else {
        result.append(cut)
      }
    }
    return result
  }

  /// A day's spans without what those of the day before cover.
  static func trimmed(_ spans: [MinuteSpan], after before: [MinuteSpan]) -> [MinuteSpan] {
    guard let end = before.last?.end, end > dayLength else { return spans }
    return cutting(MinuteSpan(start: 0, end: end - dayLength), out: spans)
  }

  /// Spans without a stretch.
  static func cutting(_ hole: MinuteSpan, out spans: [MinuteSpan]) -> [MinuteSpan] {
    spans.flatMap { span in
      [
        MinuteSpan(start: span.start, end: min(span.end, hole.start)),
        MinuteSpan(start: max(span.start, hole.end), end: span.end),
      ].filter { $0.start < $0.end }
    }
  }
}

extension WorkSchedule: Hashable {
  static func == (left: WorkSchedule, right: WorkSchedule) -> Bool {
    left.id == right.id && left.zone == right.zone && left.weekdays == right.weekdays
      && left.exceptions == right.exceptions
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(zone.identifier)
    hasher.combine(weekdays)
  }
}

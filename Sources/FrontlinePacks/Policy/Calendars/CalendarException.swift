/// Dates that are not like others of their weekday: a holiday, special hours, or hours in which nobody works.
public struct CalendarException: Hashable, Sendable {
  /// What an exception does to its dates.
  public enum Effect: Hashable, Sendable {
    /// The spans that begin on the date are exactly these; none: closed. Spans of the day before still run to their end.
    case hours([MinuteSpan])
    /// Nobody works in this stretch of the wall clock, counted from the date's midnight; it may run over several dates.
    case closing(MinuteSpan)
  }

  /// The first date of each of its occurrences.
  public var dates: CalendarDates
  /// How many dates in a row ``Effect/hours(_:)`` holds for, 1 to ``longest``. Default: 1.
  public var dayCount: Int
  /// What the day is called.
  public var name: String
  /// What it does.
  public var effect: Effect

  /// The most dates that one occurrence may touch.
  public static let longest = 366

  /// Creates an exception.
  public init(on dates: CalendarDates, dayCount: Int = 1, name: String, effect: Effect = .hours([])) {
    self.dates = dates
    self.dayCount = dayCount
    self.name = name
    self.effect = effect
  }

  /// Creates an exception for a date, or for one of every year where the year is nil. A date that does not exist has no
  /// effect.
  public init(year: Int?, month: Int, day: Int, name: String, hours: [MinuteSpan] = []) {
    let dates = year.map { CalendarDates.date(year: $0, month: month, day: day) } ?? .yearly(month: month, day: day)
    self.init(on: dates, name: name, effect: .hours(hours))
  }

  /// The spans that begin on its dates; none where they are closed or only a stretch is.
  public var hours: [MinuteSpan] {
    if case .hours(let hours) = effect { hours } else { [] }
  }
}

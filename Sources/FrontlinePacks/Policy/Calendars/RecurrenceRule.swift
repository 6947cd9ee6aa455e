public import FrontlineText

/// Dates that come again by a rule: RFC 5545, section 3.3.10, for frequencies of a day and longer.
///
/// A value only; FrontlineDesk works out the dates. Lists are empty where the rule does not name the part.
public struct RecurrenceRule: Hashable, Sendable {
  /// The stretch of time in which the rule's parts pick dates.
  public enum Frequency: String, Hashable, Sendable, CaseIterable {
    /// Each day.
    case daily = "DAILY"
    /// Each week.
    case weekly = "WEEKLY"
    /// Each month.
    case monthly = "MONTHLY"
    /// Each year.
    case yearly = "YEARLY"
  }

  /// FREQ.
  public var frequency: Frequency
  /// INTERVAL: each how many of these stretches; 1 is each. Above 1 it needs a ``start``.
  public var interval: Int
  /// COUNT: how many dates there are from ``start`` on; nil: no bound.
  public var count: Int?
  /// UNTIL: the last date that may be one; nil: no bound.
  public var until: LocalDate?
  /// WKST: the first day of weeks. Default: Monday.
  public var weekStart: Weekday
  /// BYMONTH, 1 to 12.
  public var months: [Int]
  /// BYWEEKNO, 1 to 53, or -1 to -53 from the year's end.
  public var weekNumbers: [Int]
  /// BYYEARDAY, 1 to 366, or -1 to -366 from the year's end.
  public var yearDays: [Int]
  /// BYMONTHDAY, 1 to 31, or -1 to -31 from the month's end.
  public var monthDays: [Int]
  /// BYDAY.
  public var weekdays: [OrdinalWeekday]
  /// BYSETPOS: which of the dates of one stretch, from 1, or from its end where negative.
  public var positions: [Int]
  /// DTSTART: the first date that may be one. Nil, the default: the rule has held for ever.
  public var start: LocalDate?
  /// EXDATE: dates that are none although the rule names them. They count for ``count``.
  public var excluded: [LocalDate]

  /// Creates a rule without parts.
  public init(_ frequency: Frequency) {
    self.frequency = frequency
    interval = 1
    weekStart = .monday
    months = []
    weekNumbers = []
    yearDays = []
    monthDays = []
    weekdays = []
    positions = []
    excluded = []
  }
}

/// A weekday, or the nth of a month or year: `MO`, `2MO`, `-1MO` of BYDAY.
public struct OrdinalWeekday: Hashable, Sendable {
  /// Which one, from 1, or from the end where negative; nil: each.
  public var ordinal: Int?
  /// The weekday.
  public var weekday: Weekday

  /// Creates a weekday; by default each.
  public init(_ weekday: Weekday, ordinal: Int? = nil) {
    self.weekday = weekday
    self.ordinal = ordinal
  }
}

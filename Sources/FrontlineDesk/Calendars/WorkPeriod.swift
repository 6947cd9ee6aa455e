public import FrontlineText

/// A stretch of time in which a team works, from its start up to, not including, its end.
public struct WorkPeriod: Hashable, Sendable {
  /// The first moment.
  public var start: Timestamp
  /// The moment after the last.
  public var end: Timestamp
  /// The date in the calendar's zone to which it belongs.
  public var date: LocalDate

  /// Creates a period.
  public init(start: Timestamp, end: Timestamp, date: LocalDate) {
    self.start = start
    self.end = end
    self.date = date
  }

  /// How long it is.
  public var duration: Duration { end - start }
}

/// What a calendar says of a date: for the working of a deadline that a person can check.
public struct WorkDay: Hashable, Sendable {
  /// The date in the calendar's zone.
  public var date: LocalDate
  /// The name of the holiday or special day, if it is one.
  public var exception: String?
  /// The stretches of work that count; none: closed.
  public var periods: [WorkPeriod]

  /// Creates a day.
  public init(date: LocalDate, exception: String?, periods: [WorkPeriod]) {
    self.date = date
    self.exception = exception
    self.periods = periods
  }

  /// The work time that counts.
  public var worked: Duration { periods.reduce(.zero) { $0 + $1.duration } }
}

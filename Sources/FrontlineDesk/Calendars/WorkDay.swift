public import FrontlineText

/// What a calendar says of a date: for the working of a deadline that a person can check.
public struct WorkDay: Hashable, Sendable {
  /// The date in the calendar's zone.
  public var date: LocalDate
  /// The name of the holiday or special day, if it is one.
  public var exception: String?
  /// The stretches of work that count and begin on this date; none: closed.
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

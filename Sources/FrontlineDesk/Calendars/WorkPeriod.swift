public import FrontlineText

/// A stretch of time in which a team works, from its start up to, not including, its end.
public struct WorkPeriod: Hashable, Sendable {
  /// The first moment.
  public var start: Timestamp
  /// The moment after the last.
  public var end: Timestamp
  /// The date that the clock of the calendar's zone shows at its start. It may end on the next.
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

/// What a calendar and a wall clock show, without a zone.
public struct LocalDateTime: Hashable, Sendable {
  /// The date.
  public var date: LocalDate
  /// The time of day.
  public var time: LocalTime

  /// Creates a date and time.
  public init(date: LocalDate, time: LocalTime = .midnight) {
    self.date = date
    self.time = time
  }

  /// Creates a date and time, or nil where no calendar and clock show it.
  public init?(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0) {
    guard let date = LocalDate(year: year, month: month, day: day),
      let time = LocalTime(hour: hour, minute: minute, second: second)
    else { return nil }
    self.init(date: date, time: time)
  }

  /// What is shown at a moment where clocks are so many seconds ahead of UTC. Offsets are cut to 26 hours.
  public init(_ moment: Timestamp, offset: Int) {
    let bounded = Swift.min(Swift.max(offset, -93_600), 93_600)
    let seconds = Int(moment.seconds) + bounded
    let milliseconds = Int(moment.milliseconds.flooredRemainder(by: 1000))
    date = LocalDate(daysSince1970: seconds.flooredQuotient(by: 86_400))
    time = LocalTime(wrapping: seconds.flooredRemainder(by: 86_400) * 1000 + milliseconds)
  }

  /// The moment at which this is shown where clocks are so many seconds ahead of UTC, saturating. Offsets are cut to 26 hours.
  public func timestamp(offset: Int) -> Timestamp {
    let bounded = Swift.min(Swift.max(offset, -93_600), 93_600)
    return Timestamp(seconds: Int64(wallSeconds - bounded)) + .milliseconds(time.millisecond)
  }

  /// Seconds from 1970-01-01T00:00 to this on the same clock, milliseconds dropped.
  var wallSeconds: Int { date.daysSince1970 * 86_400 + time.millisecondOfDay / 1000 }
}

extension LocalDateTime: Comparable {
  /// Orders by what the calendar and the clock show.
  public static func < (left: LocalDateTime, right: LocalDateTime) -> Bool {
    (left.date, left.time) < (right.date, right.time)
  }
}

extension LocalDateTime: CustomStringConvertible {
  /// As ISO 8601 writes it: `2026-11-22T06:24:30`.
  public var description: String { "\(date)T\(time)" }
}

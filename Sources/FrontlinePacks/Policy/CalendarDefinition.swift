/// When a team works: hours a weekday, and dates that are not like others.
public struct CalendarDefinition: Hashable, Sendable {
  /// The calendar's id.
  public var id: String
  /// The IANA zone in which its hours are meant.
  public var zone: String
  /// The spans of work by weekday, 0 for Monday to 6 for Sunday; seven lists.
  public var weekdays: [[MinuteSpan]]
  /// Dates with hours of their own; none: closed that day.
  public var exceptions: [CalendarException]
  /// Where it is defined.
  public var location: SourceLocation

  /// Creates a calendar; weekdays that are missing are closed.
  public init(
    id: String, zone: String, weekdays: [[MinuteSpan]], exceptions: [CalendarException] = [], location: SourceLocation
  ) {
    self.id = id
    self.zone = zone
    self.weekdays = Array((weekdays + Array(repeating: [], count: 7)).prefix(7))
    self.exceptions = exceptions
    self.location = location
  }
}

/// A span within a day, in minutes since midnight of the wall clock.
public struct MinuteSpan: Hashable, Sendable, Codable {
  /// First minute, 0 to 1439.
  public var start: Int
  /// The minute after the last, 1 to 1440.
  public var end: Int

  /// Creates a span; the caller sees to it that it is not empty.
  public init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }
}

/// A date that is not like others of its weekday: a holiday, or special hours.
public struct CalendarException: Hashable, Sendable {
  /// The year, or nil for every year.
  public var year: Int?
  /// The month, 1 to 12.
  public var month: Int
  /// The day, 1 to 31.
  public var day: Int
  /// What the day is called.
  public var name: String
  /// The hours; empty: closed.
  public var hours: [MinuteSpan]

  /// Creates an exception.
  public init(year: Int?, month: Int, day: Int, name: String, hours: [MinuteSpan] = []) {
    self.year = year
    self.month = month
    self.day = day
    self.name = name
    self.hours = hours
  }
}

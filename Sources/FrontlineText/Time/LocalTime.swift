/// A time of day as a wall clock shows it, from 00:00:00.000 to 23:59:59.999, without a zone.
public struct LocalTime: Hashable, Sendable {
  /// Milliseconds since midnight on the wall clock, 0 to 86,399,999.
  public let millisecondOfDay: Int

  /// Creates a time, or nil where a clock never shows it.
  public init?(hour: Int, minute: Int, second: Int = 0, millisecond: Int = 0) {
    guard (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second),
      (0..<1000).contains(millisecond)
    else { return nil }
    millisecondOfDay = ((hour * 60 + minute) * 60 + second) * 1000 + millisecond
  }

  /// Creates a time, or nil outside 0 to 86,399,999.
  public init?(millisecondOfDay: Int) {
    guard (0..<86_400_000).contains(millisecondOfDay) else { return nil }
    self.millisecondOfDay = millisecondOfDay
  }

  /// Creates a time from milliseconds that may lie outside a day: whole days are dropped.
  init(wrapping milliseconds: Int) {
    millisecondOfDay = milliseconds.flooredRemainder(by: 86_400_000)
  }

  /// 00:00.
  public static let midnight = LocalTime(wrapping: 0)

  /// The hour, 0 to 23.
  public var hour: Int { millisecondOfDay / 3_600_000 }
  /// The minute, 0 to 59.
  public var minute: Int { millisecondOfDay / 60_000 % 60 }
  /// The second, 0 to 59.
  public var second: Int { millisecondOfDay / 1000 % 60 }
  /// The millisecond, 0 to 999.
  public var millisecond: Int { millisecondOfDay % 1000 }
}

extension LocalTime: Comparable {
  /// Orders by time of day.
  public static func < (left: LocalTime, right: LocalTime) -> Bool { left.millisecondOfDay < right.millisecondOfDay }
}

extension LocalTime: CustomStringConvertible {
  /// The time as ISO 8601 writes it: `06:24:30`, with milliseconds where there are any.
  public var description: String {
    let clock = [hour, minute, second].map { padded($0.magnitude, to: 2) }.joined(separator: ":")
    return millisecond == 0 ? clock : "\(clock).\(padded(millisecond.magnitude, to: 3))"
  }
}

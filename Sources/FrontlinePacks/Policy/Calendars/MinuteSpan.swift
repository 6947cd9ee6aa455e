/// A span of the wall clock, in minutes since midnight of the date on which it begins.
public struct MinuteSpan: Hashable, Sendable, Codable {
  /// First minute, 0 to 1439.
  public var start: Int
  /// The minute after the last, 1 to 2880; beyond 1440 it lies on the next date: 22:00-02:00 is 1320 to 1560.
  public var end: Int

  /// Creates a span; the caller sees to it that it is not empty.
  public init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }
}

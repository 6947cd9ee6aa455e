/// A moment, in milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted (POSIX time).
///
/// A value type that any thread may use. Arithmetic saturates at ``min`` and ``max``, some 292 million years away; it
/// never traps.
public struct Timestamp: Hashable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z; negative before.
  public var milliseconds: Int64

  /// Creates a moment from milliseconds since 1970 in UTC.
  public init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// Creates a moment from whole seconds since 1970 in UTC, saturating.
  public init(seconds: Int64) {
    let (product, overflow) = seconds.multipliedReportingOverflow(by: 1000)
    milliseconds = overflow ? (seconds < 0 ? .min : .max) : product
  }

  /// The earliest moment.
  public static let min = Timestamp(milliseconds: .min)
  /// The latest moment.
  public static let max = Timestamp(milliseconds: .max)

  /// Whole seconds since 1970 in UTC, rounded towards the past.
  public var seconds: Int64 { milliseconds.flooredQuotient(by: 1000) }

  /// The moment so much later (earlier where negative), saturating. What is finer than a millisecond is dropped.
  public func adding(_ duration: Duration) -> Timestamp {
    let (sum, overflow) = milliseconds.addingReportingOverflow(duration.wholeMilliseconds)
    guard overflow else { return Timestamp(milliseconds: sum) }
    return milliseconds < 0 ? .min : .max
  }

  /// How much later this moment is than the other; negative where it is earlier. Exact.
  public func duration(since other: Timestamp) -> Duration {
    .milliseconds(Int128(milliseconds) - Int128(other.milliseconds))
  }

  /// The moment so much later, saturating.
  public static func + (moment: Timestamp, duration: Duration) -> Timestamp { moment.adding(duration) }

  /// The moment so much earlier, saturating.
  public static func - (moment: Timestamp, duration: Duration) -> Timestamp {
    let (difference, overflow) = moment.milliseconds.subtractingReportingOverflow(duration.wholeMilliseconds)
    guard overflow else { return Timestamp(milliseconds: difference) }
    return moment.milliseconds < 0 ? .min : .max
  }

  /// How much later the left moment is than the right one. Exact.
  public static func - (left: Timestamp, right: Timestamp) -> Duration { left.duration(since: right) }
}

extension Timestamp: Comparable {
  /// Orders by time.
  public static func < (left: Timestamp, right: Timestamp) -> Bool { left.milliseconds < right.milliseconds }
}

extension Timestamp: Codable {
  /// Decodes milliseconds since 1970 in UTC, a plain number.
  public init(from decoder: any Decoder) throws {
    milliseconds = try decoder.singleValueContainer().decode(Int64.self)
  }

  /// Encodes milliseconds since 1970 in UTC, a plain number.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(milliseconds)
  }
}

extension Timestamp: CustomStringConvertible {
  /// The moment in UTC as ISO 8601 writes it: `2026-11-22T06:24:30Z`, with milliseconds where there are any.
  public var description: String { "\(LocalDateTime(self, offset: 0))Z" }
}

extension Duration {
  /// The duration in milliseconds, what is finer dropped, saturating.
  package var wholeMilliseconds: Int64 {
    let limit = Int64.max / 1000 - 1
    if self >= .seconds(limit) { return .max }
    if self <= .seconds(-limit) { return .min }
    let (seconds, attoseconds) = components
    return seconds * 1000 + attoseconds / 1_000_000_000_000_000
  }
}

extension FixedWidthInteger {
  /// The quotient rounded down, for a positive divisor.
  func flooredQuotient(by divisor: Self) -> Self {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }

  /// The remainder of the division that rounds down: 0 up to the divisor, for a positive divisor.
  func flooredRemainder(by divisor: Self) -> Self {
    let remainder = self % divisor
    return remainder < 0 ? remainder + divisor : remainder
  }
}

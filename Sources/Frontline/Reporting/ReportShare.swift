/// A part of a whole, kept as two counts, so that shares of nothing stay nothing.
///
/// Encoded as `{"part": 3, "whole": 4, "share": 0.75}`; the share has four decimals and is null where the whole is 0.
public struct ReportShare: Hashable, Sendable {
  /// The numerator.
  public var part: Int
  /// The denominator.
  public var whole: Int

  /// Creates a share.
  public init(_ part: Int = 0, of whole: Int = 0) {
    self.part = part
    self.whole = whole
  }

  /// The share, from 0 to 1; nil where the whole is 0.
  public var value: Double? { whole > 0 ? Double(part) / Double(whole) : nil }
}

extension ReportShare: Encodable {
  private enum Key: String, CodingKey {
    case part, whole, share
  }

  /// Encodes both counts and the share.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(part, forKey: .part)
    try container.encode(whole, forKey: .whole)
    try container.encode(value.map { rounded($0, places: 10_000) }, forKey: .share)
  }
}

/// A number rounded to a fraction of so many parts.
func rounded(_ value: Double, places: Double) -> Double {
  (value * places).rounded(.toNearestOrAwayFromZero) / places
}

/// How long something took, over all times it happened: wall time in whole milliseconds.
///
/// Median and 90th percentile are by nearest rank: the smallest value that at least so large a share of all values does not
/// exceed, so each is a value that occurred. Everything but the count is nil, encoded as null, where nothing happened.
public struct ReportDurations: Hashable, Sendable {
  /// How often it happened.
  public var count: Int
  /// The median.
  public var medianMilliseconds: Int64?
  /// What nine of ten did not exceed.
  public var p90Milliseconds: Int64?
  /// The mean, rounded down.
  public var meanMilliseconds: Int64?
  /// The longest.
  public var longestMilliseconds: Int64?

  /// The figures of values in milliseconds, in any order. O(n log n).
  public init(_ values: [Int64] = []) {
    let sorted = values.sorted()
    count = sorted.count
    medianMilliseconds = Self.percentile(50, of: sorted)
    p90Milliseconds = Self.percentile(90, of: sorted)
    longestMilliseconds = sorted.last
    if !sorted.isEmpty {
      meanMilliseconds = Int64(clamping: sorted.reduce(Int128(0)) { $0 + Int128($1) } / Int128(sorted.count))
    }
  }

  private static func percentile(_ percent: Int, of sorted: [Int64]) -> Int64? {
    guard !sorted.isEmpty else { return nil }
    let rank = (sorted.count * percent + 99) / 100
    return sorted[max(rank, 1) - 1]
  }
}

extension ReportDurations: Encodable {
  private enum Key: String, CodingKey {
    case count, medianMilliseconds, p90Milliseconds, meanMilliseconds, longestMilliseconds
  }

  /// Encodes all figures; those of nothing as null.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(count, forKey: .count)
    try container.encode(medianMilliseconds, forKey: .medianMilliseconds)
    try container.encode(p90Milliseconds, forKey: .p90Milliseconds)
    try container.encode(meanMilliseconds, forKey: .meanMilliseconds)
    try container.encode(longestMilliseconds, forKey: .longestMilliseconds)
  }
}

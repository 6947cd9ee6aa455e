/// What customers gave when they were asked for a rating, on the scale from 1 to 5.
public struct ReportRatings: Hashable, Sendable {
  /// How many gave 1, 2, 3, 4 and 5, in this order.
  public var distribution: [Int]

  /// No rating yet.
  public init() { distribution = [0, 0, 0, 0, 0] }

  /// The number of ratings.
  public var count: Int { distribution.reduce(0, +) }

  /// The mean; nil where there is no rating.
  public var average: Double? {
    guard count > 0 else { return nil }
    let sum = distribution.enumerated().reduce(0) { $0 + ($1.offset + 1) * $1.element }
    return Double(sum) / Double(count)
  }

  /// Takes a rating in; one outside of 1 to 5, which only a damaged log holds, is passed over.
  mutating func add(_ score: Int) {
    if distribution.indices.contains(score - 1) { distribution[score - 1] += 1 }
  }
}

extension ReportRatings: Encodable {
  private enum Key: String, CodingKey {
    case average, count, distribution
  }

  /// Encodes the average with two decimals (null where there is none), the count and the distribution.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(average.map { rounded($0, places: 100) }, forKey: .average)
    try container.encode(count, forKey: .count)
    try container.encode(distribution, forKey: .distribution)
  }
}

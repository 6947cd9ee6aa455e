import Foundation

/// Ratios that were reached before, as committed: `{"tolerance": 0.35, "ratios": {"tokenizer": 1.2}}`.
struct Baseline: Codable {
  /// How much larger a ratio may get before it counts as a regression: 0.35 is 35 percent.
  var tolerance: Double
  /// The ratio by benchmark.
  var ratios: [String: Double]

  /// Reads a baseline.
  static func read(from path: String) throws -> Baseline {
    try JSONDecoder().decode(Baseline.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
  }

  /// Writes the baseline with sorted keys, so that a difference reads well.
  func write(to path: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    try encoder.encode(self).write(to: URL(fileURLWithPath: path))
  }
}

import Foundation

/// Ratios that were reached before, as committed: `{"tolerance": 0.5, "ratios": {"matcher": 12.3}}`.
struct Baseline: Codable {
  /// How much larger a ratio may get before it counts as a regression: 0.5 is half as much again.
  var tolerance: Double
  /// The ratio by benchmark.
  var ratios: [String: Double]

  /// Makes a baseline of what was measured, to two decimals.
  init(_ measurements: [Measurement], tolerance: Double) {
    self.tolerance = tolerance
    ratios = [:]
    for measurement in measurements { ratios[measurement.name] = (measurement.ratio * 100).rounded() / 100 }
  }

  /// Reads a baseline.
  static func read(from path: String) throws -> Baseline {
    do {
      return try JSONDecoder().decode(Baseline.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      throw WorkloadError("\(path) is no baseline that can be read: make one with --write-baseline \(path)")
    }
  }

  /// Writes the baseline.
  func write(to path: String) throws { try JSONFile.write(self, to: path) }
}

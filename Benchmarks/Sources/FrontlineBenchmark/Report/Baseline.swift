import Foundation

/// Ratios that were reached before, as committed: `{"tolerance": 0.5, "ratios": {"matcher": 12.3}, "limits": {"matcher": 15}}`.
struct Baseline: Codable {
  /// How much larger a ratio may get before it counts as a regression: 0.5 is half as much again.
  var tolerance: Double
  /// The ratio by benchmark.
  var ratios: [String: Double]
  /// The ratio that must not be exceeded, whatever the tolerance, by benchmark; as a rule of few. Set by hand.
  var limits: [String: Double]?

  /// Makes a baseline of what was measured, to two decimals.
  ///
  /// - Parameters:
  ///   - measurements: What was measured.
  ///   - previous: The baseline that is replaced: its limits stay, and the ratios of what was left out of the run.
  ///   - leftOut: The names of what was left out.
  ///   - tolerance: How much larger a ratio may get.
  init(_ measurements: [Measurement], replacing previous: Baseline?, leftOut: [String], tolerance: Double) {
    self.tolerance = tolerance
    limits = previous?.limits
    ratios = (previous?.ratios ?? [:]).filter { leftOut.contains($0.key) }
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

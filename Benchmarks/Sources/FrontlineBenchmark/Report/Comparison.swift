/// A measurement held against the baseline.
struct Comparison: Codable {
  /// What was measured.
  let measurement: Measurement
  /// The ratio in the baseline; nil where it has none.
  let baselineRatio: Double?
  /// How the two compare.
  let verdict: Verdict

  /// Compares a measurement with a baseline.
  init(_ measurement: Measurement, with baseline: Baseline?) {
    self.measurement = measurement
    baselineRatio = baseline?.ratios[measurement.name]
    guard let baseline, let before = baselineRatio, before > 0 else {
      verdict = .new
      return
    }
    // Both by the same factor, so that a tolerance of 1 and more still tells what got faster.
    let change = measurement.ratio / before
    let limit = 1 + baseline.tolerance
    verdict = change > limit ? .regression : change < 1 / limit ? .faster : .fine
  }
}

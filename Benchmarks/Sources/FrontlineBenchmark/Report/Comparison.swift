/// A measurement held against the baseline.
struct Comparison: Codable {
  /// What was measured.
  let measurement: Measurement
  /// The ratio in the baseline; nil where it has none.
  let baselineRatio: Double?
  /// The ratio that must not be exceeded; nil where there is no such limit.
  let limit: Double?
  /// How they compare.
  let verdict: Verdict

  /// Compares a measurement with a baseline.
  init(_ measurement: Measurement, with baseline: Baseline?) {
    self.measurement = measurement
    baselineRatio = baseline?.ratios[measurement.name]
    limit = baseline?.limits?[measurement.name]
    if let limit, measurement.ratio > limit {
      verdict = .regression
      return
    }
    guard let baseline, let before = baselineRatio, before > 0 else {
      verdict = .new
      return
    }
    // Both by the same factor, so that a tolerance of 1 and more still tells what got faster.
    let change = measurement.ratio / before
    let factor = 1 + baseline.tolerance
    verdict = change > factor ? .regression : change < 1 / factor ? .faster : .fine
  }
}

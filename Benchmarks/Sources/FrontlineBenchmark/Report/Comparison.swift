import Foundation

/// A measurement held against the baseline.
struct Comparison: Codable {
  /// How a ratio stands to the baseline's.
  enum Verdict: String, Codable {
    case fine
    /// Better than the baseline by more than the tolerance: time to renew it.
    case faster
    /// Worse than the baseline by more than the tolerance.
    case regression
    /// The baseline does not know it.
    case new
  }

  /// What was measured.
  let measurement: Measurement
  /// The ratio in the baseline.
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
    let change = measurement.ratio / before - 1
    verdict = change > baseline.tolerance ? .regression : change < -baseline.tolerance ? .faster : .fine
  }
}

/// All comparisons of a run, as JSON and as a table in Markdown.
struct Report: Codable {
  /// The comparisons in the order of the run.
  let comparisons: [Comparison]

  /// Whether anything got slower than the tolerance allows.
  var hasRegression: Bool { comparisons.contains { $0.verdict == .regression } }

  /// A table for a pull request.
  var table: String {
    var lines = [
      "| benchmark | ratio | baseline | verdict | ns/message | reference | ns/message |",
      "| --- | ---: | ---: | --- | ---: | --- | ---: |",
    ]
    for comparison in comparisons {
      let measurement = comparison.measurement
      lines.append(
        "| \(measurement.name) | \(Self.decimal(measurement.ratio, 2)) "
          + "| \(comparison.baselineRatio.map { Self.decimal($0, 2) } ?? "-") | \(comparison.verdict.rawValue) "
          + "| \(Self.decimal(measurement.nanoseconds, 0)) | \(measurement.reference) "
          + "| \(Self.decimal(measurement.referenceNanoseconds, 0)) |")
    }
    return lines.joined(separator: "\n")
  }

  private static func decimal(_ value: Double, _ places: Int) -> String {
    String(format: "%.\(places)f", value)
  }
}

import Foundation

/// All comparisons of a run, as JSON and as a table in Markdown.
struct Report: Codable {
  /// The comparisons in the order of the run.
  let comparisons: [Comparison]
  /// What the baseline names and this run did not measure, by name.
  let missing: [String]

  /// Holds measurements against a baseline.
  init(_ measurements: [Measurement], baseline: Baseline?) {
    comparisons = measurements.map { Comparison($0, with: baseline) }
    missing = Set((baseline?.ratios ?? [:]).keys).subtracting(measurements.map(\.name)).sorted()
  }

  /// Whether everything that the baseline names was measured, and nothing got slower than the tolerance allows.
  var isGood: Bool { missing.isEmpty && !comparisons.contains { $0.verdict == .regression } }

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
          + "| \(comparison.baselineRatio.map { Self.decimal($0, 2) } ?? "-") | \(Self.text(of: comparison.verdict)) "
          + "| \(Self.decimal(measurement.nanoseconds, 0)) | \(measurement.reference) "
          + "| \(Self.decimal(measurement.referenceNanoseconds, 0)) |")
    }
    lines += missing.map { "| \($0) | - | | **not measured** | | | |" }
    return lines.joined(separator: "\n")
  }

  /// Writes the report as JSON.
  func write(to path: String) throws { try JSONFile.write(self, to: path) }

  private static func text(of verdict: Verdict) -> String {
    verdict == .regression ? "**regression**" : verdict.rawValue
  }

  private static func decimal(_ value: Double, _ places: Int) -> String {
    String(format: "%.\(places)f", value)
  }
}

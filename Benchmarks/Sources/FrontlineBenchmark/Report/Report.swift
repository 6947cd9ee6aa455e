import Foundation

/// All comparisons of a run, as JSON and as a table in Markdown.
struct Report: Codable {
  /// The comparisons in the order of the run.
  let comparisons: [Comparison]
  /// What could not be measured since its reference is not installed, by name.
  let leftOut: [String]
  /// What the baseline names and this run did not measure for another reason, by name.
  let missing: [String]

  /// Holds measurements against a baseline.
  init(_ measurements: [Measurement], leftOut: [String], baseline: Baseline?) {
    comparisons = measurements.map { Comparison($0, with: baseline) }
    self.leftOut = leftOut
    let named = Set((baseline?.ratios ?? [:]).keys).union((baseline?.limits ?? [:]).keys)
    missing = named.subtracting(measurements.map(\.name)).subtracting(leftOut).sorted()
  }

  /// Whether everything that the baseline names was measured or left out, and nothing got slower than the tolerance allows.
  var isGood: Bool { missing.isEmpty && !comparisons.contains { $0.verdict == .regression } }

  /// A table for a pull request.
  var table: String {
    var lines = [
      "| benchmark | ratio | baseline | verdict | ns/text | ns/byte | reference | ns/text | ns/byte |",
      "| --- | ---: | ---: | --- | ---: | ---: | --- | ---: | ---: |",
    ]
    for comparison in comparisons {
      let measurement = comparison.measurement
      lines.append(
        "| \(measurement.name) | \(Self.decimal(measurement.ratio, 2)) "
          + "| \(comparison.baselineRatio.map { Self.decimal($0, 2) } ?? "-") | \(Self.text(of: comparison.verdict)) "
          + "| \(Self.decimal(measurement.nanoseconds, 0)) | \(Self.decimal(measurement.nanosecondsPerByte, 1)) "
          + "| \(measurement.reference) | \(Self.decimal(measurement.referenceNanoseconds, 0)) "
          + "| \(Self.decimal(measurement.referenceNanosecondsPerByte, 1)) |")
    }
    lines += leftOut.map { "| \($0) | - | | left out | | | | | |" }
    lines += missing.map { "| \($0) | - | | **not measured** | | | | | |" }
    if !leftOut.isEmpty {
      lines.append("\nLeft out: CLD2 is not installed. On Debian and Ubuntu: apt-get install libcld2-dev; build again.")
    }
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

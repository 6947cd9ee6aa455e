import FrontlineMatching
import FrontlineText

/// The outcome of `frontline eval`, as JSON and as a table.
struct EvaluationText {
  private var rows: [(key: String, value: JSONText)]
  private let robustness: [RobustnessReport]?

  /// Collects the figures in the order of the contract; a share of nothing is null.
  ///
  /// - Parameters:
  ///   - detected: the speed with the language detected; nil leaves its row out.
  ///   - robustness: what changed messages came to; nil leaves it out.
  init(
    report: EvaluationReport, compileTime: Duration, indexBytes: Int, speed: SpeedMeasurement,
    detected: SpeedMeasurement? = nil, robustness: [RobustnessReport]? = nil
  ) {
    let best = report.bestThreshold
    rows = [
      ("messages", .integer(report.messages)),
      ("compile_seconds", .decimal(compileTime.inSeconds, places: 3)),
      ("index_bytes", .integer(indexBytes)),
      ("accuracy_forced", Self.share(report.accuracyForced)),
      ("accuracy_in_scope", Self.share(report.accuracyInScope)),
      ("out_of_scope_recall", Self.share(report.outOfScopeRecall)),
      ("clarify_rate", Self.share(report.clarifyRate)),
      ("mcc", .decimal(report.matthewsCorrelation, places: 4)),
      ("messages_per_second", .decimal(speed.messagesPerSecond, places: 0)),
      ("p50_us", .decimal(speed.medianMicroseconds, places: 2)),
      ("p99_us", .decimal(speed.percentile99Microseconds, places: 2)),
      ("calibration_error", Self.share(report.calibrationError)),
      ("best_threshold_mcc", .decimal(best?.matthewsCorrelation ?? 0, places: 4)),
      ("best_threshold", Self.share(best?.threshold)),
    ]
    if let detected {
      rows.append(("messages_per_second_detected", .decimal(detected.messagesPerSecond, places: 0)))
    }
    self.robustness = robustness
  }

  private static func share(_ value: Double?) -> JSONText { value.map { .decimal($0, places: 4) } ?? .null }

  private static func points(_ value: Double?) -> JSONText { value.map { .decimal($0, places: 2) } ?? .null }

  private static func columns(_ report: RobustnessReport) -> [(key: String, value: JSONText)] {
    [
      ("perturbation", .string(report.perturbation.rawValue)),
      ("changed", .integer(report.changed)),
      ("accuracy_forced", share(report.report.accuracyForced)),
      ("accuracy_in_scope", share(report.report.accuracyInScope)),
      ("out_of_scope_recall", share(report.report.outOfScopeRecall)),
      ("loss_forced", points(report.lossForced)),
      ("loss_in_scope", points(report.lossInScope)),
      ("loss_out_of_scope", points(report.lossOutOfScope)),
    ]
  }

  /// One object on one line.
  var json: JSONText {
    guard let robustness else { return .object(rows) }
    return .object(rows + [("robustness", .array(robustness.map { .object(Self.columns($0)) }))])
  }

  /// A line a figure; after an empty line a line of columns for each way of changing the messages.
  var table: String {
    let width = (rows.map(\.key.count).max() ?? 0) + 2
    var lines = rows.map { $0.key.padded(to: width) + $0.value.line }
    if let robustness, let first = robustness.first {
      let keys = Self.columns(first).map(\.key)
      lines += ["", Self.line(keys, below: keys)]
      lines += robustness.map { report in
        Self.line([report.perturbation.rawValue] + Self.columns(report).dropFirst().map(\.value.line), below: keys)
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func line(_ fields: [String], below keys: [String]) -> String {
    let longest = Perturbation.allCases.map(\.rawValue.count).max() ?? 0
    let cells = zip(fields, keys).enumerated().map { place, cell in
      cell.0.padded(to: (place == 0 ? longest : cell.1.count) + 2)
    }
    return cells.joined().trimmingSpaces
  }
}

extension Duration {
  /// The duration in seconds.
  var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}

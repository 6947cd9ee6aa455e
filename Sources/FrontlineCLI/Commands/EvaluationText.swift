import FrontlineMatching

/// The outcome of `frontline eval`, as JSON and as a table.
struct EvaluationText {
  private let rows: [(key: String, value: JSONText)]

  /// Collects the figures in the order of the contract; a share of nothing is null.
  init(report: EvaluationReport, compileTime: Duration, indexBytes: Int, speed: SpeedMeasurement) {
    func share(_ value: Double?) -> JSONText { value.map { .decimal($0, places: 4) } ?? .null }
    rows = [
      ("messages", .integer(report.messages)),
      ("compile_seconds", .decimal(compileTime.inSeconds, places: 3)),
      ("index_bytes", .integer(indexBytes)),
      ("accuracy_forced", share(report.accuracyForced)),
      ("accuracy_in_scope", share(report.accuracyInScope)),
      ("out_of_scope_recall", share(report.outOfScopeRecall)),
      ("clarify_rate", share(report.clarifyRate)),
      ("mcc", .decimal(report.matthewsCorrelation, places: 4)),
      ("messages_per_second", .decimal(speed.messagesPerSecond, places: 0)),
      ("p50_us", .decimal(speed.medianMicroseconds, places: 2)),
      ("p99_us", .decimal(speed.percentile99Microseconds, places: 2)),
    ]
  }

  /// One object on one line.
  var json: JSONText { .object(rows) }

  /// A line a figure.
  var table: String {
    rows.map { row in
      row.key + String(repeating: " ", count: 22 - row.key.count) + row.value.line
    }.joined(separator: "\n")
  }
}

extension Duration {
  /// The duration in seconds.
  var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}

import FrontlinePacks
import FrontlineSimulation
import FrontlineText

/// What came of a scenario, for people and for programs.
struct ScenarioText {
  private let result: ScenarioResult

  /// Creates the text of a result.
  init(_ result: ScenarioResult) { self.result = result }

  /// A line, below it what did not hold, and if so wished the transcript.
  func text(isVerbose: Bool) -> String {
    var lines = [
      "\(result.isFine ? "ok" : "FAILED")  \(result.name)  (\(result.location.file):\(result.location.line), "
        + "\(result.stepCount) steps, \(result.checkCount) checks)"
    ]
    if isVerbose {
      lines += result.transcript.map { "    \($0.clock)  \($0.who): \(indented($0.text, by: "      "))" }
    }
    for (place, failure) in result.failures.enumerated() {
      // What fails together has one proof; it is shown once.
      var shown = failure
      if place + 1 < result.failures.count, result.failures[place + 1].proof == failure.proof { shown.proof = [] }
      lines.append("  " + indented(shown.description, by: "  "))
    }
    return lines.joined(separator: "\n")
  }

  private func indented(_ text: String, by space: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n\(space)")
  }

  /// One object.
  var json: JSONText {
    .object([
      ("scenario", .string(result.name)), ("file", .string(result.location.file)),
      ("line", .integer(result.location.line)), ("ok", .bool(result.isFine)), ("steps", .integer(result.stepCount)),
      ("checks", .integer(result.checkCount)), ("failures", .array(result.failures.map(json(of:)))),
    ])
  }

  private func json(of failure: ScenarioResult.Failure) -> JSONText {
    .object([
      ("at", .string("\(failure.location)")), ("subject", .string(failure.subject)),
      ("expected", .string(failure.expected)), ("got", .string(failure.got)),
      ("proof", .array(failure.proof.map { .string($0) })),
    ])
  }
}

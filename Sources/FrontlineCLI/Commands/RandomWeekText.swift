import FrontlineSimulation
import FrontlineText

/// What came of a random week, for people and for programs.
struct RandomWeekText {
  private let report: RandomWeekReport

  /// Creates the text of a report.
  init(_ report: RandomWeekReport) { self.report = report }

  /// What went wrong, and some counts.
  var text: String {
    let result = report.problems.isEmpty ? "ok" : "FAILED"
    let counts =
      "\(result)  \(report.commands) commands, \(report.refusals) refused, \(report.events) events, "
      + "\(report.tickets) tickets, everything checked \(report.fullChecks) times"
    return ([counts] + report.kinds.map { "  \($0.count) \($0.kind)" } + report.problems).joined(separator: "\n")
  }

  /// One object.
  var json: JSONText {
    .object([
      ("ok", .bool(report.problems.isEmpty)), ("commands", .integer(report.commands)),
      ("refused", .integer(report.refusals)), ("events", .integer(report.events)),
      ("tickets", .integer(report.tickets)), ("full_checks", .integer(report.fullChecks)),
      ("kinds", .object(report.kinds.map { ($0.kind, .integer($0.count)) })),
      ("problems", .array(report.problems.map { .string($0) })),
    ])
  }
}

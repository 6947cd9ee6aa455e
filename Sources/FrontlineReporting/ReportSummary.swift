public import Frontline

/// A report in a few lines of plain text, for a terminal.
public struct ReportSummary: Sendable {
  private let report: SupportReport

  /// The summary of a report.
  public init(_ report: SupportReport) { self.report = report }

  /// Lines of a name and its figure, each ended by a line feed.
  public var text: String {
    let width = (rows.map(\.name.count).max() ?? 0) + 2
    return rows.map { row in
      row.name + String(repeating: " ", count: width - row.name.count) + row.value + "\n"
    }.joined()
  }

  private var rows: [(name: String, value: String)] {
    let visits = report.visits
    let tickets = report.tickets
    func times(_ figures: ReportDurations) -> String {
      guard figures.count > 0 else { return FigureText.none }
      return "median \(FigureText.duration(figures.medianMilliseconds)), "
        + "90% within \(FigureText.duration(figures.p90Milliseconds))"
    }
    func top(_ names: [String]) -> String { names.isEmpty ? FigureText.none : names.prefix(3).joined(separator: ", ") }
    return [
      ("events", FigureText.count(report.events)),
      ("visits", "\(FigureText.count(visits.visits)) of \(FigureText.count(report.customers)) customers"),
      ("contained", FigureText.percentOf(visits.contained)),
      ("durably contained", FigureText.percentOf(visits.durable)),
      ("handed over", FigureText.percentOf(visits.handedOver)),
      ("left unanswered", FigureText.percentOf(visits.abandoned)),
      ("first reply", times(report.firstResponseWithBot)),
      ("first reply of an agent", times(report.firstResponseWithoutBot)),
      ("next reply of an agent", times(tickets.nextResponse)),
      ("tickets", "\(FigureText.count(tickets.tickets)), \(FigureText.count(tickets.solved)) solved"),
      ("resolution", times(tickets.resolution)),
      ("service levels kept", FigureText.percentOf(tickets.kept)),
      ("rating", "\(FigureText.average(report.ratings.average)) (\(FigureText.count(report.ratings.count)) ratings)"),
      ("moved to private", FigureText.percentOf(report.movedToPrivate)),
      ("asked most", top(report.questions.map { "\($0.intent) (\(FigureText.count($0.asked)))" })),
      (
        "not answered",
        top(
          report.unanswered.map {
            "\($0.language) near \($0.intent?.description ?? "nothing") (\(FigureText.count($0.messages)))"
          })
      ),
      (
        "costliest rules",
        top(
          report.rules.filter { !$0.rule.isEmpty }.map { rule in
            "\(rule.rule) (\(FigureText.duration(rule.agentMilliseconds)))"
          })
      ),
    ]
  }
}

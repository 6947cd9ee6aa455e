internal import Frontline

extension PageSection {
  /// A section for each breakdown.
  static func breakdowns(_ report: SupportReport) -> [PageSection] {
    func plain(_ row: ReportRow) -> Markup { row.key.isEmpty ? .text("unknown") : .isolated(row.key) }
    func agent(_ row: ReportRow) -> Markup { row.name.map { .isolated($0) } ?? plain(row) }
    let visitNote = "Visits by outcome, then the tickets."
    return [
      section("languages", "Languages", "Language", visitNote, report.languages, visits: true) { language($0.key) },
      section("channels", "Channels", "Channel", visitNote, report.channels, visits: true, head: plain),
      section("regions", "Regions", "Region", visitNote, report.regions, visits: true, head: plain),
      section(
        "tiers", "Tiers", "Tier", "What came into each tier, and what was done there.", report.tiers, head: plain),
      section("teams", "Teams", "Team", "What came to each team, and what it did.", report.teams, head: plain),
      section("agents", "Agents", "Agent", "What each agent got and did.", report.agents, isAgents: true, head: agent),
      section(
        "intents", "Intents", "Intent", "Visits in which an intent was asked; tickets whose latest intent it is.",
        report.intents, visits: true, head: plain),
    ]
  }

  private static func section(
    _ id: String, _ title: String, _ singular: String, _ note: String, _ rows: [ReportRow], visits: Bool = false,
    isAgents: Bool = false,
    head: (ReportRow) -> Markup
  ) -> PageSection {
    var columns: [Table.Column] = [.text(singular)]
    if visits {
      columns += [.number("Visits"), .number("Contained"), .number("Durably"), .number("Handed over")]
    }
    columns += [
      .number("Tickets"), .number("Solved"), .number("Reopened"), .number("First reply"), .number("Next reply"),
      .number("Resolution"), .number("Time a ticket"), .number("Kept"), .number("Rating"),
    ]
    if isAgents { columns.append(.number("Online")) }
    let size = { (row: ReportRow) in (row.visits?.visits ?? 0, row.tickets.tickets) }
    let sorted = rows.sorted { (size($1).0, size($1).1, $0.key) < (size($0).0, size($0).1, $1.key) }
    let lines = sorted.prefix(100).map { row -> [Markup] in
      var cells = [head(row)]
      if visits {
        let figures = row.visits
        cells.append(.count(figures?.visits ?? 0))
        cells += [figures?.contained, figures?.durable, figures?.handedOver].map { .share($0 ?? ReportShare()) }
      }
      let tickets = row.tickets
      cells += [
        .count(tickets.tickets), .count(tickets.solved), .count(tickets.reopened),
        .duration(tickets.firstResponse.medianMilliseconds), .duration(tickets.nextResponse.medianMilliseconds),
        .duration(tickets.resolution.medianMilliseconds), .duration(tickets.meanHandlingMilliseconds),
        .share(tickets.kept), .text(FigureText.average(tickets.ratings.average)),
      ]
      if isAgents { cells.append(.duration(row.onlineMilliseconds)) }
      return cells
    }
    let table = Table(caption: "By \(singular.lowercased())", columns: columns, rows: lines)
    let isCut = lines.count < rows.count
    return PageSection(
      id: id, title: title, note: "\(note) Times are medians\(isCut ? "; the 100 largest rows" : "").",
      content: [table.markup])
  }
}

internal import Frontline

extension PageSection {
  /// Languages by hour.
  static func demand(_ report: SupportReport) -> PageSection {
    let shown = report.demand.prefix(16)
    let chart = HourMap(
      "demand-chart", "Messages by language and hour (\(report.zone))",
      summary: shown.first.map {
        "Most messages are in \($0.language): \(FigureText.count($0.messages)). A dot marks hours with messages that no "
          + "agent online could read."
      } ?? "", rows: Array(shown))
    let table = Table(
      caption: "Messages by language",
      columns: [.text("Language"), .number("Messages"), .number("No agent there"), .number("Share")],
      rows: report.demand.map { row in
        [
          language(row.language), .count(row.messages), .count(row.uncovered.part), .share(row.uncovered),
        ]
      }, isTall: true)
    let hours = Table(
      caption: "By hour: messages / agents online who serve the language, on average",
      columns: [.text("Language")] + (0..<24).map { .number("\($0 < 10 ? "0" : "")\($0)") },
      rows: shown.map { row in
        [language(row.language)]
          + row.hours.map { hour in
            .text(
              hour.messages == 0 && hour.agents == 0
                ? FigureText.none
                : "\(FigureText.count(hour.messages)) / \(FigureText.decimal(hour.agents, places: 1))")
          }
      }, isWide: true)
    return PageSection(
      id: "demand", title: "Languages and hours",
      note: "When customers write in which language, and whether an agent was online then who serves it.",
      content: [pair(chart.markup, table.markup), shown.isEmpty ? .list([]) : hours.markup])
  }

  /// A language by its own name and its tag, each isolated: names of some are written from the right.
  static func language(_ key: String) -> Markup {
    let name = SupportReport.ownName(ofLanguage: key)
    if key.isEmpty || key == "und" { return .text("unknown") }
    if name == key { return .isolated(key) }
    return .list([.tag("bdi", ["lang": key], .text(name)), .text(" "), .isolated("(\(key))")])
  }

  /// What could not be answered.
  static func unanswered(_ report: SupportReport) -> PageSection {
    let shown = report.unanswered.prefix(50)
    let table = Table(
      caption: "Messages that the bot could not answer",
      columns: [
        .text("Language"), .text("Nearest intent"), .number("Messages"), .number("Handed over"), .text("Examples"),
      ],
      rows: shown.map { group in
        [
          language(group.language), group.intent.map { .isolated("\($0)") } ?? .text("none"), .count(group.messages),
          .count(group.handedOver), examples(group),
        ]
      })
    let isCut = shown.count < report.unanswered.count
    return PageSection(
      id: "unanswered", title: "Unanswered messages",
      note: """
        Grouped by language and by the intent that came nearest\(isCut ? "; the 50 largest groups" : ""). The log holds no \
        texts, only the numbers of their records.
        """,
      content: [table.markup])
  }

  private static func examples(_ group: ReportUnanswered) -> Markup {
    if let texts = group.texts, !texts.isEmpty {
      return .tag(
        "ul",
        all: texts.prefix(5).map { text in
          .tag(
            "li", [:], .tag("span", ["dir": "auto"], .text(text.text)),
            .text(text.count > 1 ? " ×\(text.count)" : ""))
        })
    }
    let names = group.records.prefix(3).map(\.rawValue)
    let more = group.messages - names.count
    return .tag(
      "span", ["class": "id"],
      all: names.enumerated().flatMap { [.text($0.offset > 0 ? ", " : ""), .isolated($0.element)] }
        + [.text(more > 0 ? " and \(FigureText.count(more)) more" : "")])
  }
}

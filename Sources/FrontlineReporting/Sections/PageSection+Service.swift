internal import Frontline

extension PageSection {
  /// How fast replies come.
  static func responses(_ report: SupportReport) -> PageSection {
    let lines: [(String, ReportDurations)] = [
      ("First reply, bot or agent", report.firstResponseWithBot),
      ("First reply of an agent, from the first message", report.firstResponseWithoutBot),
      ("First reply of an agent, from the hand-over", report.tickets.firstResponse),
      ("Next reply of an agent", report.tickets.nextResponse), ("Resolution", report.tickets.resolution),
    ]
    let table = Table(
      caption: "Times",
      columns: [
        .text(""), .number("Count"), .number("Median"), .number("90%"), .number("Mean"), .number("Longest"),
      ],
      rows: lines.map { name, figures in
        [
          .text(name), .count(figures.count), .duration(figures.medianMilliseconds),
          .duration(figures.p90Milliseconds), .duration(figures.meanMilliseconds),
          .duration(figures.longestMilliseconds),
        ]
      })
    var note = "Wall time. 90%: nine of ten were not slower."
    if report.withoutAgentReply > 0 {
      note += " \(FigureText.count(report.withoutAgentReply)) visits were handed over and have no reply of an agent."
    }
    return PageSection(id: "times", title: "Response times", note: note, content: [table.markup])
  }

  /// How promises were kept.
  static func serviceLevels(_ report: SupportReport) -> PageSection {
    let name = { (clock: ReportClock) in clock.clock.split(separator: "-").joined(separator: " ") }
    let chart = StackedBars(
      "clocks-chart", "Promises met and missed",
      summary: "\(FigureText.percentOf(report.tickets.kept)) of all clocks were met.",
      legend: [("c1", "met"), ("c2", "missed"), ("c4", "running")],
      bars: report.clocks.map { clock in
        StackedBars.Bar(
          label: name(clock), value: FigureText.percent(clock.kept),
          parts: [clock.kept.part, clock.missed, clock.running])
      })
    let table = Table(
      caption: "Service-level clocks",
      columns: [
        .text("Promise"), .number("Kept"), .number("Working time"), .number("Met"), .number("Missed"),
        .number("Warned"), .number("Running"),
        .number("Cancelled"),
      ],
      rows: report.clocks.map { clock in
        [
          .text(name(clock)), .share(clock.kept), .duration(clock.workTime.medianMilliseconds), .count(clock.kept.part),
          .count(clock.missed), .count(clock.warned),
          .count(clock.running), .count(clock.cancelled),
        ]
      })
    return PageSection(
      id: "service-levels", title: "Service levels",
      note:
        "Each run of a clock counts. Working time: the median of what met and missed clocks counted. Cancelled: the ticket went elsewhere before it was due.",
      content: [report.clocks.isEmpty ? table.markup : pair(chart.markup, table.markup)])
  }

  /// What customers gave.
  static func ratings(_ report: SupportReport) -> PageSection {
    let counts = Array(report.ratings.distribution.enumerated().reversed())
    let total = report.ratings.count
    let chart = StackedBars(
      "ratings-chart", "Ratings",
      summary: "\(FigureText.count(total)) ratings, \(FigureText.average(report.ratings.average)) on average.",
      legend: [("c1", "ratings")],
      bars: counts.map { place, count in
        StackedBars.Bar(label: "\(place + 1) of 5", value: FigureText.count(count), parts: [count])
      })
    let table = Table(
      caption: "Ratings from 5, the best, to 1",
      columns: [.text("Rating"), .number("Count"), .number("Share")],
      rows: total == 0
        ? []
        : counts.map { place, count in
          [.text("\(place + 1)"), .count(count), .share(ReportShare(count, of: total))]
        })
    return PageSection(
      id: "ratings", title: "Ratings", note: "What customers gave when they were asked, from 1 to 5.",
      content: [total == 0 ? table.markup : pair(chart.markup, table.markup)])
  }

  /// Who comes back.
  static func returns(_ report: SupportReport) -> PageSection {
    let names: [ReportReturns.Outcome: String] = [
      .contained: "closed by the bot", .solvedByPeople: "solved by people",
    ]
    let table = Table(
      caption: "Customers who wrote again",
      columns: [
        .text("After a visit"), .number("Within"), .number("Visits"), .number("Wrote again"), .number("Same question"),
      ],
      rows: report.returns.map { line in
        [
          .text(names[line.outcome] ?? line.outcome.rawValue), .text("\(line.days) days"), .count(line.returned.whole),
          .share(line.returned), .share(line.sameIntent),
        ]
      })
    return PageSection(
      id: "returns", title: "Customers who come back",
      note: "Only visits that are so old at the end of the log, so that everybody had the time to come back.",
      content: [table.markup])
  }

  /// What escalation rules cost.
  static func rules(_ report: SupportReport) -> PageSection {
    let top = report.rules.prefix(12)
    let chart = StackedBars(
      "rules-chart", "Agents' time by escalation rule, in minutes",
      summary: top.first.map {
        "\($0.rule) costs most: \(FigureText.duration($0.agentMilliseconds)) of agents' time."
      } ?? "",
      legend: [("c2", "minutes in agents' hands")],
      bars: top.map { rule in
        StackedBars.Bar(
          label: rule.rule.isEmpty ? "(no rule)" : rule.rule, value: FigureText.duration(rule.agentMilliseconds),
          parts: [Int(clamping: rule.agentMilliseconds / 60_000)])
      })
    let table = Table(
      caption: "Escalation rules, the costliest first",
      columns: [
        .text("Rule"), .number("Hand-overs"), .number("Tickets"), .number("Solved"), .number("Solved quickly"),
        .number("Time a ticket"), .number("Time in all"), .text("Where"),
      ],
      rows: report.rules.map { rule in
        [
          rule.rule.isEmpty ? .text("(no rule)") : .isolated(rule.rule), .count(rule.handOvers), .count(rule.tickets),
          .count(rule.solved), .share(rule.quick), .duration(rule.meanHandlingMilliseconds),
          .duration(rule.agentMilliseconds), .isolated(rule.location ?? ""),
        ]
      })
    return PageSection(
      id: "rules", title: "What escalation rules cost",
      note: """
        Time is how long tickets stood open in agents' hands. Solved quickly: with no more than 5 minutes of it; those are \
        questions that a pack could answer.
        """,
      content: [report.rules.isEmpty ? table.markup : pair(chart.markup, table.markup)])
  }
}

internal import Frontline

extension PageSection {
  /// The main figures.
  static func overview(_ report: SupportReport) -> PageSection {
    func tile(_ name: String, _ value: String, _ detail: String) -> Markup {
      .tag("div", [:], .tag("dt", [:], .text(name)), .tag("dd", [:], .text(value), .tag("small", [:], .text(detail))))
    }
    func of(_ share: ReportShare, _ what: String) -> String {
      share.whole > 0
        ? "\(FigureText.count(share.part)) of \(FigureText.count(share.whole)) \(what)" : "nothing to count"
    }
    let visits = report.visits
    let tickets = report.tickets
    let tiles = [
      tile("Visits", FigureText.count(visits.visits), "\(FigureText.count(report.customers)) customers"),
      tile("Contained", FigureText.percent(visits.contained), of(visits.contained, "visits")),
      tile("Durably contained", FigureText.percent(visits.durable), of(visits.durable, "visits of 7 days")),
      tile("Handed over", FigureText.percent(visits.handedOver), of(visits.handedOver, "visits")),
      tile(
        "First reply", FigureText.duration(report.firstResponseWithBot.medianMilliseconds), "median, bot or agent"),
      tile(
        "First reply of an agent", FigureText.duration(report.firstResponseWithoutBot.medianMilliseconds),
        "median, bot left out"),
      tile("Tickets", FigureText.count(tickets.tickets), "\(FigureText.count(tickets.solved)) solved"),
      tile("Resolution", FigureText.duration(tickets.resolution.medianMilliseconds), "median"),
      tile("Service levels kept", FigureText.percent(tickets.kept), of(tickets.kept, "clocks")),
      tile("Rating", FigureText.average(report.ratings.average), "\(FigureText.count(report.ratings.count)) ratings"),
      tile("Customers who returned", FigureText.percent(report.returningCustomers), of(report.returningCustomers, "")),
      tile("Public talks moved", FigureText.percent(report.movedToPrivate), of(report.movedToPrivate, "visits")),
    ]
    return PageSection(
      id: "overview", title: "Overview",
      note: """
        A visit is a customer's messages in a conversation with less than a day between them. Contained: closed by the bot, no \
        person, the last question answered. Durably: and in the 7 days after it neither the same question again nor a person.
        """,
      content: [.tag("dl", ["class": "tiles"], all: tiles)])
  }

  /// Visits a day.
  static func days(_ report: SupportReport) -> PageSection {
    let shown = report.days.suffix(92)
    func parts(_ day: ReportDay) -> [Int] { [day.contained, day.handedOver, day.abandoned, day.smallTalk] }
    let sums = shown.map(\.visits).reduce(0, +)
    let chart = DayColumns(
      "days-chart", "Visits by day and outcome",
      summary: "\(FigureText.count(sums)) visits on \(shown.count) days.", legend: outcomes,
      days: shown.map { DayColumns.Day(date: $0.date, parts: parts($0)) })
    let table = Table(
      caption: "Visits and tickets by day",
      columns: [
        .text("Day"), .number("Visits"), .number("By the bot"), .number("Handed over"), .number("Unanswered"),
        .number("Small talk"), .number("Tickets"),
      ],
      rows: shown.map { day in
        [.text(day.date), .count(day.visits)] + parts(day).map { .count($0) } + [.count(day.tickets)]
      }, isTall: true)
    let isCut = shown.count < report.days.count
    return PageSection(
      id: "days", title: "Day by day",
      note: "What became of the visits that began on each day\(isCut ? "; the last \(shown.count) days" : "").",
      content: [pair(chart.markup, table.markup)])
  }

  /// What is asked most.
  static func questions(_ report: SupportReport) -> PageSection {
    let top = report.questions.prefix(12)
    let chart = StackedBars(
      "questions-chart", "Top questions",
      summary: top.first.map { "\($0.intent) was asked most, in \(FigureText.count($0.asked)) visits." } ?? "",
      legend: [("c1", "answered by the bot alone"), ("c2", "handed over"), ("c4", "neither")],
      bars: top.map { question in
        StackedBars.Bar(
          label: "\(question.intent)", value: FigureText.count(question.asked),
          parts: [
            question.deflected.part, question.handedOver,
            max(0, question.asked - question.deflected.part - question.handedOver),
          ])
      })
    let table = Table(
      caption: "Questions by intent, most often asked first",
      columns: [
        .text("Intent"), .number("Asked"), .number("Answered"), .number("Handed over"), .number("Deflected"),
        .number("Asked again"),
      ],
      rows: report.questions.map { question in
        [
          .isolated("\(question.intent)"), .count(question.asked), .count(question.answered),
          .count(question.handedOver), .share(question.deflected), .share(question.askedAgain),
        ]
      }, isTall: true)
    return PageSection(
      id: "questions", title: "Questions",
      note: """
        Visits in which an intent was asked. Deflected: the bot answered it and no hand-over names it. Asked again: by the same \
        customer, in another visit within 7 days.
        """,
      content: [pair(chart.markup, table.markup)])
  }
}

/// A section of the page.
struct PageSection: Sendable {
  /// Its anchor.
  var id: String
  var title: String
  /// What is counted, in a sentence or two.
  var note: String
  var content: [Markup]

  var markup: Markup {
    .tag(
      "section", ["id": id, "aria-labelledby": "\(id)-heading"],
      all: [.tag("h2", ["id": "\(id)-heading"], .text(title)), .tag("p", ["class": "note"], .text(note))] + content)
  }

  /// A chart with its table beside it.
  static func pair(_ chart: Markup, _ table: Markup) -> Markup { .tag("div", ["class": "pair"], chart, table) }

  /// The colours of what becomes of visits.
  static let outcomes: [(colour: String, meaning: String)] = [
    ("c1", "closed by the bot"), ("c2", "handed over"), ("c3", "left unanswered"), ("c4", "small talk"),
  ]
}

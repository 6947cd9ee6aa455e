public import Frontline

/// A report as one page of HTML that needs nothing else: no script, no other file, no network.
///
/// It reads on a phone and a desk, in light and dark, in print, and without eyes: each chart has a title, a description and a
/// table with the same figures. Everything that comes from the report is escaped.
public struct ReportPage: Sendable {
  private let report: SupportReport
  private let zone: TimeZoneRules

  /// The page of a report.
  ///
  /// - Parameters:
  ///   - report: the figures.
  ///   - zone: the zone in which the page tells moments; the one that the report was made in. Default: UTC.
  public init(_ report: SupportReport, zone: TimeZoneRules = .utc) {
    self.report = report
    self.zone = zone
  }

  /// The page in UTF-8, from `<!doctype html>`. Equal reports give equal pages.
  public var html: String {
    let title = "Support report"
    let head = Markup.tag(
      "head", [:], .tag("meta", ["charset": "utf-8"]),
      .tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
      .tag("meta", ["name": "color-scheme", "content": "light dark"]), .tag("title", [:], .text(title)),
      .style(PageStyle.sheet))
    let header = Markup.tag("header", [:], .tag("h1", [:], .text(title)), .tag("p", [:], .text(subtitle)))
    let sections = report.events == 0 ? [Self.empty] : self.sections
    let links = sections.map { section in
      Markup.tag("li", [:], .tag("a", ["href": "#\(section.id)"], .text(section.title)))
    }
    let navigation = Markup.tag("nav", ["aria-label": "Sections"], .tag("ul", all: links))
    let footer = Markup.tag(
      "footer", [:],
      .tag(
        "p", [:],
        .text(
          "Frontline. Each figure is defined in docs/report.md. Durations are wall time where nothing else is said.")))
    let body = Markup.tag(
      "body", [:], header, navigation, .tag("main", all: sections.map(\.markup)), footer)
    return "<!doctype html>\n" + Markup.tag("html", ["lang": "en"], head, body).html + "\n"
  }

  private static let empty = PageSection(
    id: "nothing", title: "Nothing to report", note: "The log holds no events.", content: [])

  private var sections: [PageSection] {
    [
      .overview(report), .days(report), .questions(report), .responses(report), .serviceLevels(report),
      .ratings(report), .demand(report), .unanswered(report), .rules(report), .returns(report),
    ] + PageSection.breakdowns(report)
  }

  /// What the report is about.
  private var subtitle: String {
    guard let first = report.firstEvent, let last = report.lastEvent else { return "No events." }
    let from = report.from.map { max($0, first) } ?? first
    let to = report.to.map { min($0, last) } ?? last
    var text = "From \(FigureText.moment(from, zone)) to \(FigureText.moment(to, zone)) (\(report.zone)); "
    text += "\(FigureText.count(report.events)) events"
    if report.unknownEvents > 0 { text += ", \(FigureText.count(report.unknownEvents)) of kinds not known here" }
    return text + "."
  }
}

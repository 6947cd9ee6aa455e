import Frontline
import Testing

@testable import FrontlineReporting

@Suite struct PageTests {
  /// A log in which everything that comes from outside is hostile.
  static let hostile = "<script>alert('&\"')</script>\u{202E}"

  static func report(_ lines: [String]) throws -> SupportReport {
    var builder = ReportBuilder()
    var reader = EventLogReader(file: "log")
    for line in lines { if let event = try reader.read(Array(line.utf8)) { try builder.add(event) } }
    return builder.report()
  }

  static func line(_ stream: String, _ sequence: Int, _ kind: String, _ payload: String) -> String {
    "{\"stream\":\"\(stream)\",\"sequence\":\(sequence),\"at\":1793491200000,\"kind\":\"\(kind)\",\"version\":1,"
      + "\"payload\":\(payload)}"
  }

  static func lines(_ name: String) -> [String] {
    let name = name.replacing("\"", with: "\\\"")
    return [
      line(
        "desk", 1, "desk",
        "{\"kind\":\"agent-registered\",\"payload\":{\"at\":1793491200000,\"profile\":{\"id\":\"\(name)\",\"name\":\"\(name)\","
          + "\"languages\":[\"ar\"],\"skills\":[],\"teams\":[],\"capacity\":1},\"speaks\":[]}}"),
      line(
        "desk", 2, "desk",
        "{\"kind\":\"agent-came-online\",\"payload\":{\"at\":1793487600000,\"agent\":\"\(name)\"}}"),
      line(
        "conversation/c", 1, "conversation.started",
        "{\"customer\":\"\(name)\",\"channel\":\"\(name)\",\"channelKind\":\"public\"}"),
      line(
        "conversation/c", 2, "conversation.language-chosen",
        "{\"choice\":{\"wanted\":\"ar\",\"chosen\":\"ar\",\"how\":\"exact\"},\"reason\":\"wish\"}"),
      line(
        "conversation/c", 3, "conversation.message-received",
        "{\"id\":\"m\",\"text\":1,\"attachments\":[],\"links\":[],\"byteCount\":1,\"isTruncated\":false}"),
      line(
        "conversation/c", 4, "conversation.understood",
        "{\"detected\":\"ar\",\"languageConfidence\":1,\"locale\":\"ar\",\"decision\":\"none\",\"isByRule\":false,"
          + "\"candidates\":[{\"intent\":\"p/<b>\",\"confidence\":0.2}],\"intents\":[],\"wordCount\":1}"),
      line(
        "conversation/c", 5, "conversation.decided",
        "{\"kind\":\"hand-over\",\"intents\":[\"p/<b>\"],\"reason\":\"r\",\"rule\":{\"id\":\"\(name)\"}}"),
      line(
        "desk", 3, "desk",
        "{\"kind\":\"ticket-opened\",\"payload\":{\"at\":1793491200000,\"ticket\":\"T-1\",\"request\":{\"conversation\":\"c\","
          + "\"tier\":\"\(name)\",\"language\":\"ar\",\"urgency\":1,\"skills\":[],\"intents\":[\"p/<b>\"],\"rule\":\"\(name)\","
          + "\"slots\":[]},\"queue\":{\"tier\":\"\(name)\",\"team\":\"\(name)\",\"language\":\"ar\"},\"skills\":[]}}"),
      line(
        "desk", 4, "desk",
        "{\"kind\":\"clock-started\",\"payload\":{\"at\":1793491200000,\"ticket\":\"T-1\",\"clock\":\"first-response\","
          + "\"warning\":1,\"due\":2}}"),
    ]
  }

  @Test func thePageIsWellFormedAndNeedsNothingElse() throws {
    for lines in [[], Self.lines("shop"), Self.lines(Self.hostile)] {
      var report = try Self.report(lines)
      report.show(texts: ["c#1": "</bdi><img src=x onerror=1>\u{0}"])
      let html = ReportPage(report).html
      #expect(WellFormed.check(html) == nil)
      for word in ["http", "<script", "<img", "<link", "url(", "@import"] {
        #expect(!html.contains(word), "\(word)")
      }
      #expect(html.hasPrefix("<!doctype html>\n<html lang=\"en\">") && html.contains("prefers-color-scheme:dark"))
      #expect(html == ReportPage(report).html)
    }
  }

  @Test func whatComesFromTheLogIsEscapedAndIsolated() throws {
    let html = ReportPage(try Self.report(Self.lines(Self.hostile))).html
    #expect(html.contains("<bdi>&lt;script&gt;alert('&amp;&quot;')&lt;/script&gt;\u{202E}</bdi>"))
    #expect(html.contains("<bdi lang=\"ar\">العربية</bdi> <bdi>(ar)</bdi>"))
    #expect(html.contains("p/&lt;b&gt;"))
  }

  @Test func everyChartHasATitleADescriptionAndATableBeside() throws {
    let html = ReportPage(try Self.report(Self.lines("shop"))).html
    let charts = html.split(separator: "<svg").dropFirst()
    #expect(charts.count >= 4)
    for chart in charts {
      #expect(chart.contains("role=\"img\"") && chart.contains("<title id=") && chart.contains("<desc id="))
      let after = chart.split(separator: "</section>").first ?? ""
      #expect(after.contains("<table>") && after.contains("<caption>"))
    }
  }

  @Test func anEmptyReportSaysSo() throws {
    let html = ReportPage(try Self.report([])).html
    #expect(html.contains("The log holds no events.") && !html.contains("NaN"))
    let summary = ReportSummary(try Self.report([])).text.split(separator: "\n")
    #expect(summary.contains { $0.hasPrefix("contained ") && $0.hasSuffix(" –") })
  }

  @Test(
    arguments: [
      (nil, "–"), (0, "0 s"), (850, "850 ms"), (2500, "2.5 s"), (9999, "10 s"), (42_000, "42 s"),
      (200_000, "3 min 20 s"),
      (7_800_000, "2 h 10 min"), (3_600_000, "1 h"), (273_600_000, "3 d 4 h"), (.max, "106,751,991,167 d 7 h"),
    ] as [(Int64?, String)])
  func durationsAreReadable(_ milliseconds: Int64?, _ text: String) {
    #expect(FigureText.duration(milliseconds) == text)
  }

  @Test(arguments: [
    (ReportShare(), "–"), (ReportShare(0, of: 3), "0%"), (ReportShare(2, of: 3), "66.7%"),
    (ReportShare(3, of: 3), "100%"),
    (ReportShare(1, of: 1000), "0.1%"),
  ])
  func sharesAreReadable(_ share: ReportShare, _ text: String) { #expect(FigureText.percent(share) == text) }

  @Test(arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567"), (-1234, "-1,234")])
  func countsAreReadable(_ count: Int, _ text: String) { #expect(FigureText.count(count) == text) }

  @Test(arguments: [(0, 1), (1, 1), (3, 4), (5, 6), (7, 8), (9, 10), (11, 20), (41, 60), (999, 1000), (.max, .max)])
  func axesEndAtRoundNumbers(_ value: Int, _ top: Int) { #expect(DayColumns.roundUp(value) == top) }
}

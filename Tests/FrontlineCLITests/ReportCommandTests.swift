import Foundation
import Testing

extension CommandTests {
  @Suite struct ReportCommandTests {
    static let log = [
      "{\"stream\":\"conversation/c\",\"sequence\":1,\"at\":1793491200000,\"kind\":\"conversation.started\",\"version\":1,"
        + "\"payload\":{\"customer\":\"c\",\"channel\":\"app\",\"channelKind\":\"private\"}}",
      "{\"stream\":\"conversation/c\",\"sequence\":2,\"at\":1793491200000,\"kind\":\"conversation.message-received\","
        + "\"version\":1,\"payload\":{\"id\":\"m\",\"text\":1,\"attachments\":[],\"links\":[],\"byteCount\":1,"
        + "\"isTruncated\":false}}",
      "",
      "{\"stream\":\"conversation/c\",\"sequence\":3,\"at\":1793491200000,\"kind\":\"conversation.mood\",\"version\":1,"
        + "\"payload\":null}",
      "{\"stream\":\"conversation/c\",\"sequence\":4,\"at\":1793491200000,\"kind\":\"conversation.understood\",\"version\":1,"
        + "\"payload\":{\"detected\":\"en\",\"languageConfidence\":1,\"locale\":\"en\",\"decision\":\"none\","
        + "\"isByRule\":false,\"candidates\":[],\"intents\":[],\"wordCount\":1}}",
      "{\"stream\":\"conversation/c\",\"sequence\":5,\"at\":1793491200000,\"kind\":\"conversation.decided\",\"version\":1,"
        + "\"payload\":{\"kind\":\"rephrase\",\"intents\":[],\"reason\":\"r\"}}",
    ]

    @Test func withoutOptionsItPrintsAShortSummary() throws {
      let outcome = try Frontline.run(["report", "-"], lines: Self.log)
      #expect(outcome.code == 0 && outcome.errors.isEmpty)
      #expect(outcome.lines.contains { $0.hasPrefix("contained ") && $0.hasSuffix(" 0% (0 of 1)") })
    }

    @Test func itWritesJSONForPrograms() throws {
      let folder = try LanguageFolder(["log.ndjson": Self.log.joined(separator: "\n")])
      let outcome = try Frontline.run(["report", "\(folder.path)/log.ndjson", "--json", "--zone", "Asia/Tokyo"])
      let report = try #require(try outcome.objects.first)
      #expect(outcome.code == 0 && outcome.lines.count == 1)
      #expect(report["zone"] as? String == "Asia/Tokyo" && report["events"] as? Int == 5)
      #expect(report["unknown_events"] as? Int == 1)
      #expect((report["visits"] as? [String: Any])?["visits"] as? Int == 1)
      let expected = [
        "agents", "channels", "clocks", "customers", "days", "demand", "events", "first_event",
        "first_response_with_bot",
        "first_response_without_bot", "format", "intents", "languages", "last_event", "moved_to_private", "questions",
        "ratings", "regions", "returning_customers", "returns", "rules", "teams", "tickets", "tiers", "unanswered",
        "unknown_events", "visits", "without_agent_reply", "zone",
      ]
      #expect(report.keys.sorted() == expected)
    }

    @Test func itWritesAPageAndShowsTextsWhereTheyAreGiven() throws {
      let folder = try LanguageFolder([
        "log": Self.log.joined(separator: "\n"),
        "records": "{\"conversation\":\"c\",\"number\":1,\"text\":\"why <b>?\"}\n",
      ])
      let page = "\(folder.path)/report.html"
      let log = "\(folder.path)/log"
      let outcome = try Frontline.run(["report", log, "-o", page, "--records", "\(folder.path)/records"])
      #expect(outcome.code == 0 && outcome.output.isEmpty)
      let html = try String(contentsOfFile: page, encoding: .utf8)
      #expect(html.hasPrefix("<!doctype html>") && html.contains("why &lt;b&gt;?") && html.hasSuffix("</html>\n"))
    }

    @Test func aPeriodHoldsItsLastDay() throws {
      for (from, to, visits) in [("2026-11-01", "2026-11-01", 1), ("2026-11-02", "2026-11-09", 0)] {
        let outcome = try Frontline.run(["report", "-", "--json", "--from", from, "--to", to], lines: Self.log)
        #expect((try outcome.objects.first?["visits"] as? [String: Any])?["visits"] as? Int == visits)
      }
    }

    @Test(arguments: [
      ["report"], ["report", "-", "--zone", "Mars/Base"], ["report", "-", "--from", "1 May"],
      ["report", "-", "--from", "2026-02-30"], ["report", "-", "--from", "2026-05-02", "--to", "2026-05-01"],
      ["report", "-", "--records", "-"],
    ])
    func wrongUsageIs64(_ arguments: [String]) throws {
      let outcome = try Frontline.run(arguments, lines: [])
      #expect(outcome.code == 64 && outcome.output.isEmpty)
    }

    @Test(arguments: [
      ("nonsense", "standard input:2: "), ("{\"stream\":\"desk\"}", "\"sequence\""),
      (
        "{\"stream\":\"conversation/c\",\"sequence\":1,\"at\":1,\"kind\":\"conversation.decided\",\"version\":1,"
          + "\"payload\":{}}", "standard input:2: event 1 of conversation/c"
      ),
    ])
    func badDataIs65AndNamesTheLine(_ line: String, _ words: String) throws {
      let outcome = try Frontline.run(["report", "-"], lines: [Self.log[0], line])
      #expect(outcome.code == 65 && outcome.output.isEmpty && outcome.errors.contains(words), "\(outcome.errors)")
      #expect(outcome.errors.contains(";"))
    }

    @Test func aMissingFileIs65() throws {
      let outcome = try Frontline.run(["report", "/no/such/log"])
      #expect(outcome.code == 65 && outcome.errors.contains("/no/such/log"))
      let folder = try LanguageFolder(["a": "a"])
      #expect(try Frontline.run(["report", folder.path]).code == 65)
    }

    @Test func anEmptyLogIsFine() throws {
      let outcome = try Frontline.run(["report", "-", "--json"], lines: [])
      #expect(outcome.code == 0 && outcome.text.contains("\"events\":0"))
    }
  }
}

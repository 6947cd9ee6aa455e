import Foundation
import Testing

extension CommandTests {
  @Suite struct Simulate {
    private static let story = """
      scenario: A story
      packs: none
      policy:
        default_locale: en
        tiers: [{id: bot, kind: bot}, {id: agents, kind: human}]
        teams: {desk: {name: Desk, tier: agents, calendar: always}}
        calendars: {always: {zone: Etc/UTC, hours: {mon-sun: ["00:00-24:00"]}}}
      intents:
        shop:
          intents: {opening: {title: Opening}}
          locales:
            en: {intents: {opening: {label: Opening, examples: [when are you open], answer: From nine to five.}}}
      steps:
        - customer: when are you open
          expect: {bot: SAID}

      """

    private func run(_ story: String, _ options: [String] = []) throws -> Frontline.Outcome {
      let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).yaml")
      defer { try? FileManager.default.removeItem(at: file) }
      try Data(story.utf8).write(to: file)
      return try Frontline.run(["simulate", file.path] + options)
    }

    @Test func aStoryThatHoldsIsALine() throws {
      let outcome = try run(Self.story.replacing("SAID", with: "nine"))
      #expect(outcome.code == 0, "\(outcome.errors)")
      #expect(outcome.lines.first?.hasPrefix("ok  A story") == true)
      #expect(outcome.lines.last == "1 scenario, 0 failed")
    }

    @Test func oneThatDoesNotTellsWhatWasExpectedAndWhy() throws {
      let outcome = try run(Self.story.replacing("SAID", with: "ten"))
      #expect(outcome.code == 1)
      #expect(outcome.text.contains("FAILED  A story") && outcome.text.contains("  expected  with \"ten\""))
      #expect(outcome.text.contains("got       \"From nine to five."))
      #expect(outcome.text.contains("decision  answer shop/opening"))
    }

    @Test func programsGetJSONAndTheLog() throws {
      let log = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).ndjson")
      defer { try? FileManager.default.removeItem(at: log) }
      let outcome = try run(Self.story.replacing("SAID", with: "ten"), ["--json", "--events", log.path])
      let object = try #require(try outcome.objects.first)
      #expect(outcome.code == 1 && object["ok"] as? Bool == false && (object["failures"] as? [Any])?.count == 1)
      let lines = try String(contentsOf: log, encoding: .utf8).split(separator: "\n")
      #expect(lines.contains { $0.contains("\"kind\":\"conversation.replied\"") })
    }

    @Test func whatCannotBeReadIsToldApart() throws {
      let broken = try run("scenario: a\nstep: []\n")
      #expect(broken.code == 65 && broken.errors.contains(".yaml:2:1: error:"))
      #expect(try Frontline.run(["simulate", "/nowhere/at-all.yaml"]).code == 65)
      #expect(try Frontline.run(["simulate"]).code == 64)
    }

    @Test func aRandomWeekIsPlayedAndCounted() throws {
      let outcome = try Frontline.run(["simulate", "--random", "--customers", "30", "--agents", "4", "--days", "2"])
      #expect(outcome.code == 0, "\(outcome.text)")
      #expect(outcome.lines.first?.hasPrefix("ok  ") == true)
    }
  }
}

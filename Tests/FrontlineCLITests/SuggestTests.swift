import Foundation
import Testing

@testable import FrontlineCLI

extension CommandTests {
  @Suite struct Suggest {
    /// A log: six messages that nobody answers about one thing, five about another, some that are answered, some alone.
    private static let log = [
      "do you sell vinyl records", "track my delivery", "vinyl records for sale?", "is there a vinyl record shop",
      "do you sell vinyl records", "", "   ", "zebra", "I'd like vinyl records", "VINYL RECORDS!!", "quantum",
      "my lamp flickers, mail anna@example.com", "the lamp flickers", "lamp flickers since 4111 1111 1111 1111",
      "flickering lamp", "the lamp flickers a lot",
    ]

    private static func run(_ options: [String] = [], log: [String] = log, packs: SmallPacks) throws
      -> Frontline.Outcome
    {
      try Frontline.run(["suggest", "-", "--packs", packs.path, "--locale", "en"] + options, lines: log)
    }

    @Testing.Test func eachGroupIsNamedMeasuredAndTried() throws {
      let packs = try SmallPacks()
      let outcome = try Self.run(["--json"], packs: packs)
      #expect(outcome.code == 0, "\(outcome.errors)")
      let groups = try outcome.objects
      #expect(groups.count == 2, "\(outcome.text)")
      let vinyl = try #require(groups.first { ($0["message"] as? String)?.lowercased().contains("vinyl") == true })
      #expect(vinyl["size"] as? Int == 6 && vinyl["language"] as? String == "en")
      #expect(vinyl["lines"] as? [Int] == [1, 3, 4, 5, 9, 10])
      #expect((vinyl["share"] as? NSNumber)?.doubleValue == 0.4286)
      let nearest = try #require(vinyl["nearest"] as? [[String: Any]])
      let adding = try #require(vinyl["adding"] as? [String: Any])
      #expect(adding["intent"] as? String == nearest.first?["intent"] as? String)
      #expect((adding["answered"] as? Int).map { (2...6).contains($0) } == true, "\(adding)")
      #expect((adding["checked"] as? Int).map { $0 > 10 } == true && adding["worse"] is [Any])
      #expect(outcome.errors.contains("14 messages: "))
      #expect(
        outcome.errors.contains("2 groups hold 11 of them, 2 shown; 2 are like too few others"), "\(outcome.errors)")
    }

    @Testing.Test func aPersonReadsTheSame() throws {
      let outcome = try Self.run(packs: try SmallPacks())
      #expect(outcome.text.hasPrefix("1. 6 messages (42.9 %"), "\(outcome.text)")
      for part in [
        "\n     also     ", "\n     lines    1, 3, 4, 5, 9, ...\n", "\n     nearest  shop/", "\n     adding   ",
      ] {
        #expect(outcome.text.contains(part), "\(part) in \(outcome.text)")
      }
      #expect(try Self.run(packs: try SmallPacks()).text == outcome.text)
    }

    @Testing.Test func whoWroteItIsNotShown() throws {
      for options in [[], ["--json"]] {
        let text = try Self.run(options, packs: try SmallPacks()).text
        #expect(text.contains("lamp") && !text.contains("anna@") && !text.contains("1111 1111"), "\(text)")
      }
    }

    @Testing.Test(arguments: [
      (["--minimum", "6"], 1), (["--minimum", "7"], 0), (["--groups", "1"], 1), (["--check", "0"], 2),
    ])
    func howMuchIsShownCanBeSaid(options: [String], count: Int) throws {
      let groups = try Self.run(options + ["--json"], packs: try SmallPacks()).objects
      #expect(groups.count == count)
      if options[0] == "--check" { #expect(groups.allSatisfy { $0["adding"] is NSNull }) }
    }

    @Testing.Test func languagesWithoutPacksHaveGroupsAndNoNearestIntent() throws {
      let log = [
        "Könnt ihr mir bitte die Lampe reparieren", "Bitte die kaputte Lampe reparieren",
        "Wer kann meine Lampe reparieren?",
      ]
      let outcome = try Frontline.run(
        ["suggest", "-", "--packs", try SmallPacks().path, "--locale", "de"], lines: log)
      #expect(outcome.code == 0)
    }

    @Testing.Test func aCompiledFileDoesAsWell() throws {
      let packs = try SmallPacks()
      let file = "\(packs.path)/packs.frontline"
      #expect(try Frontline.run(["compile", "--packs", packs.path, "-o", file]).code == 0)
      let outcome = try Frontline.run(["suggest", "-", "--packs", file, "--locale", "en", "--json"], lines: Self.log)
      let withTests = try Frontline.run(
        ["suggest", "-", "--packs", file, "--tests", packs.path, "--locale", "en", "--json"], lines: Self.log)
      #expect(outcome.code == 0 && withTests.code == 0, "\(outcome.errors)\(withTests.errors)")
      #expect(try withTests.text == Self.run(["--json"], packs: packs).text)
      let checked = try [outcome, withTests].map {
        try #require($0.objects[0]["adding"] as? [String: Any])["checked"] as? Int
      }
      #expect(checked[1] == (checked[0] ?? 0) + 3)
    }

    @Testing.Test func wrongUseAndBadDataAreToldApart() throws {
      let packs = try SmallPacks()
      for options in [["--minimum", "0"], ["--groups", "0"], ["--check", "-1"], ["--locale", "!"]] {
        #expect(try Frontline.run(["suggest", "-", "--packs", packs.path] + options).code == 64)
      }
      #expect(try Frontline.run(["suggest"]).code == 64)
      for (log, place) in [("/nowhere/at-all", "/nowhere/at-all"), (packs.path, "is a directory")] {
        let outcome = try Frontline.run(["suggest", log, "--packs", packs.path])
        #expect(outcome.code == 65 && outcome.errors.contains(place) && outcome.output.isEmpty)
      }
      #expect(try Frontline.run(["suggest", "-", "--packs", "/nowhere/at-all"]).code == 65)
      let empty = try Frontline.run(["suggest", "-", "--packs", packs.path])
      #expect(empty.code == 0 && empty.output.isEmpty && empty.errors.contains("0 messages"))
    }
  }
}

@Suite struct ShownTextTests {
  @Test(arguments: [
    ("card 4111 1111 1111 1111 please", "card •••• 1111 please"),
    ("write to anna.b@example.co.uk now", "write to ••• now"),
    ("call +44 20 7946 0958", "call •••"),
    ("two\tlines\nand \u{1B}[31m red\u{2028}end", "two lines and  [31m red end"),
    ("איפה ההזמנה שלי", "איפה ההזמנה שלי"), ("", ""),
  ])
  func whatTellsWhoWroteIsMasked(text: String, expected: String) {
    #expect(ShownText.masked(text) == expected)
  }

  @Test func longMessagesAreCut() {
    let shown = ShownText.masked(String(repeating: "字", count: 1_000))
    #expect(shown.count == 200 && shown.hasSuffix("字…"))
  }
}

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

    /// Two questions that nobody answers, asked four and three times.
    private static let repeated =
      [String](repeating: "do you sell vinyl records", count: 4) + ["where is my parcel", "zebra"]
      + [String](repeating: "Lamp flickers!", count: 2) + ["lamp FLICKERS"]

    @Testing.Test func groupsComeTheLargestFirstAndTellWhereTheyStand() throws {
      let groups = try Self.run(["--json", "--check", "0"], log: Self.repeated, packs: try SmallPacks()).objects
      #expect(groups.map { $0["message"] as? String } == ["do you sell vinyl records", "Lamp flickers!"])
      #expect(groups.map { $0["size"] as? Int } == [4, 3])
      #expect(groups.map { $0["lines"] as? [Int] } == [[1, 2, 3, 4], [7, 8, 9]])
      #expect(groups.allSatisfy { $0["language"] as? String == "en" && $0["adding"] is NSNull })
    }

    @Testing.Test(arguments: [(["--minimum", "4"], 1), (["--minimum", "5"], 0), (["--groups", "1"], 1), ([], 2)])
    func soManyGroupsAreShown(_ options: [String], _ count: Int) throws {
      let outcome = try Self.run(options + ["--json", "--check", "0"], log: Self.repeated, packs: try SmallPacks())
      #expect(try outcome.code == 0 && outcome.objects.count == count, "\(outcome.errors)")
    }

    @Testing.Test func whoWroteItIsNotShown() throws {
      for options in [[], ["--json"]] {
        let text = try Self.run(options, packs: try SmallPacks()).text
        #expect(text.contains("lamp") && !text.contains("anna@") && !text.contains("1111 1111"), "\(text)")
      }
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

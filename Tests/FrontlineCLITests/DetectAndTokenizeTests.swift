import Foundation
import Testing

extension CommandTests {
  @Suite struct Detect {
    @Test func aLineIsATagATabAndThreeDecimals() throws {
      let outcome = try Frontline.run(
        ["detect"], lines: ["hello my dear friend", "", "???", "สวัสดีครับ", "支付失败了怎么办", "付款失敗了怎麼辦"])
      #expect(outcome.code == 0 && outcome.errors.isEmpty)
      let rows = outcome.lines.map { $0.split(separator: "\t").map(String.init) }
      #expect(rows.map(\.first) == ["en", "und", "und", "th", "zh", "zh-Hant"])
      #expect(rows.allSatisfy { $0.count == 2 && $0[1].wholeMatch(of: /[01]\.\d{3}/) != nil })
      #expect(rows[1] == ["und", "0.000"])
    }

    @Test func jsonHasScriptCandidatesAndSpans() throws {
      let outcome = try Frontline.run(["detect", "--json"], lines: ["hello my dear friend, สวัสดีครับ", ""])
      let objects = try outcome.objects
      try #require(objects.count == 2)
      for object in objects {
        #expect(Set(object.keys) == ["language", "script", "confidence", "candidates", "spans"])
      }
      let candidates = try #require(objects[0]["candidates"] as? [[String: Any]])
      #expect(!candidates.isEmpty && candidates.allSatisfy { Set($0.keys) == ["language", "confidence"] })
      let spans = try #require(objects[0]["spans"] as? [[String: Any]])
      #expect(spans.compactMap { $0["language"] as? String } == ["en", "th"])
      #expect(spans.allSatisfy { Set($0.keys) == ["start", "end", "language"] })
      #expect(objects[1]["language"] as? String == "und")
      #expect((objects[1]["candidates"] as? [Any])?.isEmpty == true)
    }

    @Test func aTagNamesScriptAndRegionOnlyWhereTheyTell() throws {
      let outcome = try Frontline.run(
        ["detect"],
        lines: [
          "我不能登录我的账号，请帮助我解决这个问题", "não consigo entrar na minha conta, o que devo fazer agora?",
          "не могу да се пријавим на свој налог, шта да радим", "我無法登入我的帳號，請幫我解決這個問題",
        ])
      #expect(outcome.lines.map { $0.prefix { $0 != "\t" } } == ["zh", "pt", "sr", "zh-Hant"])
    }

    @Test func offsetsCountBytesOfTheLineAsRead() throws {
      let thai = Data("สวัสดี".utf8)
      let input = Data([0xFF, 0xC3, 0x20]) + thai + Data([0xED, 0xA0]) + Data("\r\n".utf8) + thai
      let outcome = try Frontline.run(["detect", "--json"], input: input)
      try #require(outcome.lines.count == 2)
      #expect(outcome.lines[0].hasSuffix(#""spans":[{"start":3,"end":21,"language":"th"}]}"#))
      #expect(outcome.lines[1].hasSuffix(#""spans":[{"start":0,"end":18,"language":"th"}]}"#))
    }

    @Test func everyLineOfInputHasALineOfOutput() throws {
      let lines = [Data(), Data([0x00]), Data([0xFF, 0xFE]), Data("12345".utf8), Data("🙂".utf8), Data([0x0D])]
      let outcome = try Frontline.run(["detect"], input: Data(lines.joined(separator: [0x0A])) + Data([0x0A]))
      #expect(outcome.code == 0 && outcome.lines == Array(repeating: "und\t0.000", count: lines.count))
    }

    @Test func onlyTheNamedLanguagesCompete() throws {
      let outcome = try Frontline.run(["detect", "--languages", "es,th"], lines: ["hello my dear friend", "สวัสดี"])
      #expect(outcome.lines.map { $0.prefix(2) } == ["es", "th"])
    }

    @Test(arguments: [["--languages", "en,xx-foo"], ["--languages", ""], ["--bogus"]])
    func whatItDoesNotKnowIsAUsageError(_ options: [String]) throws {
      let outcome = try Frontline.run(["detect"] + options)
      #expect(outcome.code == 64 && outcome.output.isEmpty && !outcome.errors.isEmpty)
    }
  }

  @Suite struct Tokenize {
    @Test func aLineIsAnArrayOfTokensWithByteOffsets() throws {
      let outcome = try Frontline.run(["tokenize"], lines: ["Pay 12 ฿ 🙂!", ""])
      #expect(outcome.code == 0)
      #expect(outcome.lines.last == "[]")
      let line = try #require(outcome.lines.first)
      let tokens = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [[String: Any]])
      #expect(tokens.allSatisfy { Set($0.keys) == ["text", "start", "end", "kind"] })
      #expect(tokens.compactMap { $0["text"] as? String }.joined() == "Pay 12 ฿ 🙂!")
      let kinds = tokens.compactMap { $0["kind"] as? String }
      #expect(kinds.first == "word" && kinds.contains("number") && kinds.contains("space") && kinds.contains("emoji"))
      #expect(tokens.last?["end"] as? Int == "Pay 12 ฿ 🙂!".utf8.count)
      #expect(kinds.last == "punctuation")
    }

    @Test func offsetsCountInvalidBytesToo() throws {
      let bytes = Data("hi ".utf8) + Data([0xFF, 0xFE]) + Data(" you\n\0\n".utf8)
      let outcome = try Frontline.run(["tokenize"], input: bytes)
      try #require(outcome.lines.count == 2)
      #expect(outcome.lines[0].contains(#"{"text":"you","start":6,"end":9,"kind":"word"}"#))
      #expect(outcome.lines[1].contains(#""text":"\u0000","start":0,"end":1"#))
      let boundaries = try Frontline.run(["tokenize", "--boundaries"], input: bytes)
      #expect(boundaries.lines.first == "0 2 3 4 5 6 9")
    }

    @Test func boundariesAreOffsetsBetweenSpaces() throws {
      let outcome = try Frontline.run(["tokenize", "--boundaries", "--locale", "th"], lines: ["จ่ายเงิน", "a b", ""])
      #expect(outcome.lines.count == 3)
      #expect(outcome.lines[0].hasPrefix("0 ") && outcome.lines[0].hasSuffix(" 24"))
      #expect(outcome.lines[1] == "0 1 2 3")
    }
  }
}

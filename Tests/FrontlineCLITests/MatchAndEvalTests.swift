import Foundation
import Testing

extension CommandTests {
  @Suite struct Diff {
    @Test func aChangeOfPacksIsToldByItsMessages() throws {
      let old = try SmallPacks()
      let examples = try #require(SmallPacks.files["shop/en.yaml"])
      let new = try SmallPacks(
        changing: ["shop/en.yaml": examples.replacing("refund * please", with: "refund * please\n      parcel")])
      let messages = old.path + "/messages.txt"
      try "when will my parcel arrive\n\nI want my money back\nwill my parcel arrive 4242 4242 4242 4242\n".write(
        toFile: messages, atomically: true, encoding: .utf8)
      let outcome = try Frontline.run(["diff", old.path, new.path, messages])
      #expect(outcome.code == 0 && outcome.errors.contains("2 of 4 messages change"), "\(outcome.text)")
      #expect(outcome.lines.first == "1: when will my parcel arrive")
      #expect(outcome.lines.contains { $0.contains("shop/delivery") && $0.contains("-> shop/refund") })
      let json = try Frontline.run(["diff", old.path, new.path, messages, "--json", "--exit-code"])
      try #require(json.code == 1 && json.lines.count == 2)
      #expect(json.lines[0].hasPrefix(#"{"line":1,"text":"when will"#))
      // Of card numbers only the last digits are told.
      #expect(json.lines[1].hasPrefix(#"{"line":4,"text":"will my parcel arrive •••• 4242","#), "\(json.text)")
    }

    @Test func equalPacksDifferInNothing() throws {
      let packs = try SmallPacks()
      let outcome = try Frontline.run(["diff", packs.path, packs.path, packs.path + "/shop/en.yaml", "--exit-code"])
      #expect(outcome.code == 0 && outcome.output.isEmpty)
      #expect(try Frontline.run(["diff", packs.path, "/nowhere", packs.path + "/shop/en.yaml"]).code == 65)
    }
  }

  @Suite struct Match {
    @Test func everyLineHasALine() throws {
      let packs = try SmallPacks()
      var input = Data("refund it please\n\nI want a \0 refund, please\n".utf8)
      input += Data([0xFF, 0xFE]) + Data(" parcel\n🙂\n".utf8)
      input += Data(repeating: UInt8(ascii: "a"), count: 1_000_000) + Data("\nwhat about the parcel".utf8)
      let outcome = try Frontline.run(["match", "--packs", packs.path, "--locale", "en"], input: input)
      #expect(outcome.code == 0)
      let objects = try outcome.objects
      try #require(objects.count == 7)
      for object in objects {
        #expect(
          Set(object.keys) == ["text", "language", "intent", "confidence", "decision", "candidates", "intents"])
        let decision = try #require(object["decision"] as? String)
        #expect(["answer", "clarify", "none"].contains(decision))
        #expect((object["intent"] is NSNull) == (decision == "none"))
        let intents = try #require(object["intents"] as? [[String: Any]])
        #expect(intents.isEmpty == (decision == "none"))
        #expect(intents.allSatisfy { Set($0.keys) == ["intent", "start", "end", "confidence"] })
        let candidates = try #require(object["candidates"] as? [[String: Any]])
        #expect(candidates.allSatisfy { Set($0.keys) == ["intent", "confidence"] })
      }
      #expect(objects[0]["intent"] as? String == "shop/refund")
      #expect(objects[0]["decision"] as? String == "answer")
      #expect(objects[1]["decision"] as? String == "none" && objects[1]["text"] as? String == "")
      #expect(objects[3]["text"] as? String == "\u{FFFD}\u{FFFD} parcel")
      #expect((objects[5]["text"] as? String)?.count == 1_000_000)
      #expect(outcome.lines[0].hasPrefix(#"{"text":"refund it please","language":"en","intent":"shop/refund","conf"#))
    }

    @Test func aMessageWithTwoMattersHasBoth() throws {
      let packs = try SmallPacks()
      let text = "where is the parcel and I want my money back"
      let object = try #require(
        try Frontline.run(["match", "--packs", packs.path], lines: [text]).objects.first)
      let intents = try #require(object["intents"] as? [[String: Any]])
      #expect(intents.compactMap { $0["intent"] as? String } == ["shop/delivery", "shop/refund"])
      #expect(intents.last?["end"] as? Int == text.utf8.count)
    }

    @Test func cardNumbersAreNotTold() throws {
      let packs = try SmallPacks()
      let lines = ["my card is 4242 4242 4242 4242, I want my money back", "٤٢٤٢٤٢٤٢٤٢٤٢٤٢٤٢ refund it please"]
      let objects = try Frontline.run(["match", "--packs", packs.path], lines: lines).objects
      try #require(objects.count == 2)
      #expect(objects[0]["text"] as? String == "my card is **** **** **** 4242, I want my money back")
      #expect(objects[1]["text"] as? String == "************************٤٢٤٢ refund it please")
      let intents = try #require(objects[1]["intents"] as? [[String: Any]])
      #expect(intents.last?["end"] as? Int == lines[1].utf8.count)
      let proofs = try Frontline.run(["match", "--packs", packs.path, "--explain"], lines: lines)
      #expect(!proofs.text.contains("4242") && !proofs.text.contains("٤٢"), "\(proofs.text)")
    }

    @Test func theProofNamesTheRule() throws {
      let packs = try SmallPacks()
      let outcome = try Frontline.run(["match", "--packs", packs.path, "--explain"], lines: ["refund it please"])
      #expect(outcome.code == 0)
      #expect(outcome.text.contains("shop/refund") && outcome.text.contains("shop/en.yaml:"))
    }

    @Test func packsThatCannotBeUsedAreBadData() throws {
      let packs = try SmallPacks(changing: ["shop/en.yaml": "locale: en\nintents: [\n"])
      for options in [["--packs", packs.path], ["--packs", packs.path + "/nowhere"]] {
        let outcome = try Frontline.run(["match"] + options, lines: ["hello"])
        #expect(outcome.code == 65 && outcome.output.isEmpty && !outcome.errors.isEmpty)
      }
      let whole = try SmallPacks()
      #expect(try Frontline.run(["match", "--packs", whole.path, "--pack", "nope"]).code == 65)
    }
  }

  @Suite struct Eval {
    static let training = [
      ("I want my money back", "refund"), ("please refund my purchase", "refund"), ("refund the payment", "refund"),
      ("when will the parcel arrive", "delivery"), ("the package is late", "delivery"), ("track it", "delivery"),
      ("talk to a human", "human"), ("a real agent now", "human"),
    ]
    static let test = [
      ("refund, please", "refund"), ("is the \"parcel\" late", "delivery"), ("an agent", "human"),
      ("zzz", "out_of_scope"),
    ]

    static func csv(_ rows: [(String, String)]) -> String {
      "text,intent\n" + rows.map { "\"\($0.0.replacing("\"", with: "\"\""))\",\($0.1)\n" }.joined()
    }

    @Test func jsonHasTheFiguresOfTheContract() throws {
      let folder = try SmallPacks()
      let train = try folder.write("train.csv", Self.csv(Self.training))
      let test = try folder.write("test.csv", Self.csv(Self.test))
      let outcome = try Frontline.run(["eval", "--train", train, "--test", test, "--repeat", "2", "--json"])
      #expect(outcome.code == 0)
      let figures = try #require(try outcome.objects.first)
      #expect(
        Set(figures.keys) == [
          "messages", "compile_seconds", "index_bytes", "accuracy_forced", "accuracy_in_scope", "out_of_scope_recall",
          "clarify_rate", "mcc", "messages_per_second", "p50_us", "p99_us", "calibration_error", "best_threshold_mcc",
          "best_threshold",
        ])
      // New figures come behind those that other programs know.
      let order = ["messages", "p99_us", "calibration_error", "best_threshold_mcc", "best_threshold"]
      let places = try order.map { key in
        let range = outcome.text.firstRange(of: "\"\(key)\"")
        return try #require(range).lowerBound
      }
      #expect(places == places.sorted())
      #expect(figures["messages"] as? Int == Self.test.count)
    }

    @Test func robustnessAndDetectionAreReportedWhenAskedFor() throws {
      let folder = try SmallPacks()
      let train = try folder.write("train.csv", Self.csv(Self.training))
      let test = try folder.write("test.csv", Self.csv(Self.test))
      let options = ["eval", "--train", train, "--test", test, "--robustness", "--detect"]
      let figures = try #require(try Frontline.run(options + ["--json"]).objects.first)
      let detected = try #require(figures["messages_per_second_detected"] as? Double)
      #expect(detected > 0)
      let rows = try #require(figures["robustness"] as? [[String: Any]])
      let names = [
        "typo", "upper-case", "full-width", "no-diacritics", "double-spaces", "no-spaces-around-punctuation",
        "traditional", "decomposed",
      ]
      #expect(rows.compactMap { $0["perturbation"] as? String } == names)
      for row in rows {
        #expect(
          Set(row.keys) == [
            "perturbation", "changed", "accuracy_forced", "accuracy_in_scope", "out_of_scope_recall", "loss_forced",
            "loss_in_scope", "loss_out_of_scope",
          ])
      }
      #expect(rows[1]["changed"] as? Int == 4 && rows[6]["changed"] as? Int == 0)
      let table = try Frontline.run(options)
      #expect(table.code == 0)
      for name in names { #expect(table.lines.count { $0.hasPrefix(name + " ") } == 1, "\(name)") }
    }

    @Test func messagesCanBeHeldOutAndLeftOut() throws {
      let folder = try SmallPacks()
      let train = try folder.write("train.csv", Self.csv(Self.training))
      let predictions = folder.path + "/predictions.csv"
      let outcome = try Frontline.run([
        "eval", "--train", train, "--held-out", "3", "--first", "1", "--predictions", predictions, "--json",
      ])
      #expect(outcome.code == 0)
      // The third of three messages; the intent with two trains with both.
      let rows = try folder.read("predictions.csv").split(separator: "\n").dropFirst()
      #expect(rows.map { $0.split(separator: ",")[0] } == ["refund the payment", "track it"])
      let tooFew = try Frontline.run(["eval", "--train", train, "--held-out", "9"])
      #expect(tooFew.code == 65 && tooFew.errors.contains("--held-out"))
    }

    /// The same examples as a pack and as a table are the same index, so both commands say the same.
    @Test func evalAndMatchDecideAlike() throws {
      let folder = try SmallPacks(changing: ["labelled/pack.yaml": Self.pack, "labelled/en.yaml": Self.examples])
      let train = try folder.write("train.csv", Self.csv(Self.training))
      let test = try folder.write("test.csv", Self.csv(Self.test))
      let predictions = folder.path + "/predictions.csv"
      let evaluated = try Frontline.run(["eval", "--train", train, "--test", test, "--predictions", predictions])
      #expect(evaluated.code == 0)
      let rows = try folder.read("predictions.csv").split(separator: "\n").map(String.init)
      #expect(rows.first == "text,intent,predicted,forced,confidence")
      #expect(rows.count == Self.test.count + 1)
      let matched = try Frontline.run(
        ["match", "--packs", folder.path, "--pack", "labelled", "--locale", "en"], lines: Self.test.map(\.0))
      for (row, object) in zip(rows.dropFirst(), try matched.objects) {
        let fields = row.split(separator: ",").suffix(4).map(String.init)
        let intent = (object["intent"] as? String).map { String($0.dropFirst("labelled/".count)) }
        #expect(fields.dropFirst().first == intent ?? "out_of_scope")
        #expect(Double(fields[3]) == object["confidence"] as? Double)
      }
    }

    static let intents = ["delivery", "human", "refund"]

    static let pack =
      "id: labelled\nversion: 1.0.0\ntitle: Labelled\ndefault_locale: en\nintents:\n"
      + intents.map { "  \($0): {title: \($0)}\n" }.joined()

    /// A label counts as an example after the others, as the words of a name do in a table.
    static let examples =
      "locale: en\nintents:\n"
      + intents.map { intent in
        let rows = training.filter { $0.1 == intent }.map(\.0)
        return "  \(intent):\n    label: \(intent)\n    answer: Yes.\n    examples:\n"
          + rows.map { "      - \($0)\n" }.joined()
      }.joined()

    @Test(arguments: ["text,intent\n\"a\",x,y\n", "nope\n", "", "text,intent\n\"open,x\n", "text,intent\n"])
    func aTableThatCannotBeReadIsBadData(_ text: String) throws {
      let folder = try SmallPacks()
      let bad = try folder.write("bad.csv", text)
      let outcome = try Frontline.run(["eval", "--train", bad, "--test", bad, "--json"])
      #expect(outcome.code == 65 && outcome.output.isEmpty && !outcome.errors.isEmpty)
    }

    @Test func optionsThatDoNotFitAreUsageErrors() throws {
      #expect(try Frontline.run(["eval", "--test", "a.csv"]).code == 64)
      #expect(try Frontline.run(["eval", "--train", "a.csv", "--test", "a.csv", "--repeat", "0"]).code == 64)
      #expect(try Frontline.run(["eval", "--train", "a.csv"]).code == 64)
      #expect(try Frontline.run(["eval", "--train", "a.csv", "--test", "a.csv", "--held-out", "5"]).code == 64)
      #expect(try Frontline.run(["eval", "--train", "a.csv", "--held-out", "1"]).code == 64)
      #expect(try Frontline.run(["eval", "--train", "a.csv", "--test", "a.csv", "--first", "0"]).code == 64)
      #expect(try Frontline.run(["nonsense"]).code == 64)
    }
  }
}

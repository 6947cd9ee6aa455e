import Foundation
import Testing

extension CommandTests {
  @Suite struct TranslationsTests {
    private func packs() throws -> SmallPacks {
      try SmallPacks(changing: [
        "shop/th.yaml": """
        locale: th
        intents:
          # ร้าน
          refund:
            label: ขอเงินคืน
            examples: [ขอเงินคืนหน่อย]
            answer: ได้เงินคืนภายในสามวัน

        """
      ])
    }

    private func run(_ packs: SmallPacks, _ arguments: String...) throws -> Frontline.Outcome {
      try Frontline.run(["translations", "--packs", packs.path] + arguments)
    }

    @Test func theTableTellsWhatIsMissingAndWhatIsStale() throws {
      let packs = try packs()
      let first = try run(packs)
      #expect(first.code == 0)
      #expect(first.lines.first == "locale     done    stale  missing  machine       of")
      #expect(first.text.contains("\nth            2        0"))
      #expect(first.text.contains("  missing  shop/human (2 texts)  shop/en.yaml:"))
      #expect(first.errors.contains("has no translations.lock"))
      #expect(try run(packs, "--exit-code").code == 1)
      #expect(try run(packs, "--accept").code == 0)
      let lock = try packs.read("shop/translations.lock")
      #expect(
        lock.split(separator: "\n").filter { !$0.hasPrefix("#") }.allSatisfy { $0.hasPrefix("th\tintents.refund.") })
      try packs.write(
        "shop/en.yaml", try packs.read("shop/en.yaml").replacingOccurrences(of: "within three days", with: "in a week"))
      let stale = try run(packs, "--locale", "th", "--intent", "refund")
      #expect(
        stale.lines.suffix(3).map { $0.prefix(24) } == ["th", "  stale    shop/refund", "           stale    answ"])
      #expect(stale.lines.last?.hasSuffix("shop/th.yaml:7:13  You get your money back in a week.") == true)
      let lint = try Frontline.run(["lint", "--packs", packs.path])
      #expect(lint.text.contains("shop/th.yaml:7:13: warning: the text that intents.refund.answer was translated from"))
      #expect(try Frontline.run(["lint", "--fix", "--packs", packs.path]).text.contains("[stale-translation]"))
      let accepted = try run(packs, "--accept", "--locale", "th")
      #expect(accepted.lines == ["accepted shop/th.yaml:7:13: intents.refund.answer in th"])
      #expect(try run(packs, "--accept").lines.isEmpty)
      #expect(!(try Frontline.run(["lint", "--packs", packs.path]).text.contains("stale-translation")))
    }

    @Test func programsReadAnObjectAnIntentAndLocale() throws {
      let packs = try packs()
      let objects = try run(packs, "--json").objects
      #expect(objects.count { ($0["id"] as? String)?.hasPrefix("intents.") ?? false } == 7)
      let refund = try #require(objects.first { $0["id"] as? String == "intents.refund" })
      #expect(refund["pack"] as? String == "shop" && refund["locale"] as? String == "th")
      #expect(refund["state"] as? String == "done")
      let texts = try #require(refund["texts"] as? [[String: Any]])
      #expect(texts.map { $0["id"] as? String } == ["intents.refund.label", "intents.refund.answer"])
      #expect(texts[1]["file"] as? String == "shop/th.yaml" && texts[1]["line"] as? Int == 7)
    }

    @Test(arguments: ["xliff", "csv"])
    func aFileGoesOutAndComesBack(_ format: String) throws {
      let packs = try packs()
      let before = try packs.read("shop/th.yaml")
      #expect(try run(packs, "--export", format, "-o", "\(packs.path)/out").code == 0)
      let name = format == "csv" ? "out/th.csv" : "out/th.xlf"
      let unchanged = try run(packs, "--import", "\(packs.path)/\(name)")
      #expect(unchanged.code == 0 && unchanged.lines.isEmpty)
      #expect(try packs.read("shop/th.yaml") == before)
      let text = try packs.read(name)
      try packs.write(name, text.replacingOccurrences(of: "ภายในสามวัน", with: "ใน 3 วัน"))
      let changed = try run(packs, "--import", "\(packs.path)/\(name)")
      #expect(changed.code == 0 && changed.lines == ["wrote \(packs.path)/shop/th.yaml"])
      #expect(try packs.read("shop/th.yaml") == before.replacingOccurrences(of: "ภายในสามวัน", with: "ใน 3 วัน"))
      try packs.write(name, text.replacingOccurrences(of: "ภายในสามวัน", with: "{days}"))
      let refused = try run(packs, "--import", "\(packs.path)/\(name)")
      #expect(refused.code == 1 && refused.text.contains("\(name):"))
      #expect(refused.text.contains("the translation adds {days}"))
      try packs.write(name, "<xliff")
      #expect(try run(packs, "--import", "\(packs.path)/\(name)").code == 65)
    }

    @Test func wrongUseIsToldApartFromBadData() throws {
      let packs = try packs()
      for (arguments, code) in [
        (["--machine"], Int32(64)), (["--accept", "--export", "csv", "-o", "x"], 64), (["--export", "csv"], 64),
        (["--open"], 64), (["--locale", "_"], 64), (["--pack", "shp"], 65), (["--intent", "refnd"], 65),
        (["--import", "/nowhere.csv"], 65),
        (["--locale", "th", "--locale", "ja", "--export", "xliff", "-o", "\(packs.path)/x.xlf"], 64),
      ] {
        let outcome = try Frontline.run(["translations", "--packs", packs.path] + arguments)
        #expect(outcome.code == code && !outcome.errors.isEmpty, "\(arguments): \(outcome.errors)")
      }
      #expect(try run(packs, "--pack", "shp").errors.contains("Did you mean \"shop\"?"))
      try packs.write("shop/translations.lock", "<<<<<<< HEAD\n")
      let broken = try run(packs, "--accept")
      #expect(broken.code == 65 && broken.errors.contains("shop/translations.lock:1: error: there is a merge conflict"))
    }
  }
}

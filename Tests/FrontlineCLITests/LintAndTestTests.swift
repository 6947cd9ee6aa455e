import Testing

extension CommandTests {
  @Suite struct Lint {
    @Test func goodPacksHaveNoFinding() throws {
      let packs = try SmallPacks()
      let outcome = try Frontline.run(["lint", "--packs", packs.path])
      #expect(outcome.code == 0 && outcome.output.isEmpty, "\(outcome.text)")
    }

    @Test func aFindingNamesFileLineAndColumn() throws {
      let broken = try #require(SmallPacks.files["shop/en.yaml"]).replacing("label: Refund", with: "lable: Refund")
      let packs = try SmallPacks(changing: ["shop/en.yaml": broken])
      let outcome = try Frontline.run(["lint", "--packs", packs.path])
      #expect(outcome.code == 1)
      #expect(outcome.lines.contains { $0.hasPrefix("shop/en.yaml:4:5: error: ") && $0.contains("lable") })
    }

    @Test func withoutADirectoryThereIsNothingToLint() throws {
      let outcome = try Frontline.run(["lint", "--packs", "/nowhere/at-all"])
      #expect(outcome.code == 65 && outcome.output.isEmpty && outcome.errors.contains("/nowhere/at-all"))
    }
  }

  @Suite struct Test {
    @Testing.Test func theShareOfRightMessagesDecides() throws {
      let packs = try SmallPacks()
      let outcome = try Frontline.run(["test", "--packs", packs.path])
      #expect(outcome.code == 0 && outcome.text.contains("3/3"), "\(outcome.text)")
    }

    @Testing.Test func belowTheMinimumItFailsAndNamesTheMessage() throws {
      let tests = "locale: en\nintents:\n  refund:\n    - please refund it\n    - \"???\"\n"
      let packs = try SmallPacks(changing: ["shop/tests/en.yaml": tests])
      let outcome = try Frontline.run(["test", "--packs", packs.path])
      #expect(outcome.code == 1 && outcome.text.contains("shop/tests/en.yaml:5:7"))
      #expect(try Frontline.run(["test", "--packs", packs.path, "--minimum", "0.5"]).code == 0)
      #expect(try Frontline.run(["test", "--packs", packs.path, "--minimum", "0.6"]).code == 1)
    }

    @Testing.Test func whatCannotBeRunIsToldApart() throws {
      #expect(try Frontline.run(["test", "--minimum", "1.5"]).code == 64)
      #expect(try Frontline.run(["test", "--packs", "/nowhere/at-all"]).code == 65)
    }
  }
}

import Foundation
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

    @Test func programsAndGitHubReadFindingsInTheirOwnForm() throws {
      let broken = try #require(SmallPacks.files["shop/en.yaml"]).replacing("label: Refund", with: "lable: Refund")
      let packs = try SmallPacks(changing: ["shop/en.yaml": broken])
      let json = try Frontline.run(["lint", "--packs", packs.path, "--format", "json"])
      #expect(json.code == 1)
      #expect(
        json.lines.count == 1 && json.lines[0].hasPrefix(#"[{"severity":"error","file":"shop/en.yaml","line":4,"#))
      let github = try Frontline.run(["lint", "--packs", packs.path, "--format", "github"])
      #expect(
        github.lines.contains {
          $0.hasPrefix("::error file=\(packs.path)/shop/en.yaml,line=4,col=5,title=unknown-key::")
        },
        "\(github.text)")
      #expect(try Frontline.run(["lint", "--packs", packs.path, "--format", "xml"]).code == 64)
    }

    @Test func whatNeedsNoThoughtIsMended() throws {
      let twice = try #require(SmallPacks.files["shop/tests/en.yaml"])
      let line = try #require(twice.split(separator: "\n").first { $0.hasPrefix("    - ") })
      let packs = try SmallPacks(
        changing: ["shop/tests/en.yaml": twice.replacing("\(line)\n", with: "\(line)\n\(line)\n")])
      #expect(try Frontline.run(["lint", "--packs", packs.path]).code == 1)
      let outcome = try Frontline.run(["lint", "--packs", packs.path, "--fix"])
      #expect(outcome.code == 0 && outcome.errors.contains("mended shop/tests/en.yaml"), "\(outcome.text)")
      #expect(try Frontline.run(["lint", "--packs", packs.path]).code == 0)
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

    @Testing.Test func whatWasRightBeforeMustBeRight() throws {
      let tests = "locale: en\nintents:\n  refund:\n    - please refund it\n    - \"???\"\n"
      let packs = try SmallPacks(changing: ["shop/tests/en.yaml": tests])
      let run = ["test", "--packs", packs.path, "--minimum", "0"]
      let kept = packs.path + "/kept.tsv"
      #expect(try Frontline.run(run + ["--write-baseline", kept]).code == 0)
      let baseline = try String(contentsOfFile: kept, encoding: .utf8)
      #expect(baseline == "right\ten\tshop/refund\tplease refund it\nwrong\ten\tshop/refund\t???\n")
      #expect(try Frontline.run(run + ["--baseline", kept]).code == 0)
      try baseline.replacing("wrong", with: "right").write(toFile: kept, atomically: true, encoding: .utf8)
      let worse = try Frontline.run(run + ["--baseline", kept])
      #expect(worse.code == 1 && worse.errors.contains("regression: shop/tests/en.yaml:5:7"), "\(worse.text)")
      try "better\n".write(toFile: kept, atomically: true, encoding: .utf8)
      let broken = try Frontline.run(run + ["--baseline", kept])
      #expect(broken.code == 65 && broken.errors.contains("kept.tsv:1"))
    }

    @Testing.Test func aPageShowsWhatIsConfused() throws {
      let tests = "locale: en\nintents:\n  refund:\n    - please refund it\n    - <when> will the parcel come\n"
      let packs = try SmallPacks(changing: ["shop/tests/en.yaml": tests])
      let page = packs.path + "/page.html"
      _ = try Frontline.run(["test", "--packs", packs.path, "--minimum", "0", "--html", page, "--explain"])
      let html = try String(contentsOfFile: page, encoding: .utf8)
      #expect(html.hasPrefix("<!doctype html>") && html.contains("&lt;when&gt; will") && html.contains("shop/delivery"))
    }

    @Testing.Test func messagesInAnotherLanguageAreTold() throws {
      let tests =
        "locale: en\nintents:\n  refund:\n    - please refund it\n    - ¿me devuelven el dinero de la bufanda, por favor?\n"
      let packs = try SmallPacks(changing: ["shop/tests/en.yaml": tests])
      let page = packs.path + "/page.html"
      let run = ["test", "--packs", packs.path, "--minimum", "0", "--html", page]
      let line = "shop/tests/en.yaml:5:7: language en, detected es: ¿me devuelven"
      #expect(try Frontline.run(run + ["--explain"]).text.contains(line))
      #expect(!(try Frontline.run(run).text.contains("language en, detected")))
      let html = try String(contentsOfFile: page, encoding: .utf8)
      #expect(html.components(separatedBy: "bufanda").count == 3)
    }

    @Testing.Test func whatCannotBeRunIsToldApart() throws {
      #expect(try Frontline.run(["test", "--minimum", "1.5"]).code == 64)
      #expect(try Frontline.run(["test", "--packs", "/nowhere/at-all"]).code == 65)
    }
  }
}

import Foundation
import Testing

extension CommandTests {
  /// `compile`, `verify`, and the commands that take a compiled file in place of a directory.
  @Suite struct Compile {
    private let packs: SmallPacks
    private let file: String

    init() throws {
      packs = try SmallPacks()
      file = "\(packs.path)/packs.frontline"
    }

    private func compile() throws -> Frontline.Outcome {
      try Frontline.run(["compile", "--packs", packs.path, "-o", file])
    }

    @Test func aLineTellsWhatWasCompiledAndVerifyTellsTheSame() throws {
      let outcome = try compile()
      #expect(outcome.code == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
      let line = try #require(outcome.lines.first)
      #expect(outcome.lines.count == 1)
      #expect(
        line.wholeMatch(of: #/.*: 7 intents, 1 locales, 20 examples, \d+ bytes, content [0-9a-f]{16}/#) != nil,
        "\(line)")
      let verified = try Frontline.run(["verify", file])
      #expect(verified.code == 0 && verified.errors.isEmpty)
      #expect(verified.lines == ["fine: " + line.dropFirst(file.count + 2)])
    }

    @Test func equalPacksGiveEqualBytes() throws {
      _ = try compile()
      let first = try Data(contentsOf: URL(fileURLWithPath: file))
      _ = try compile()
      #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == first)
    }

    @Test func whatStoodInTheFileBeforeChangesNoByte() throws {
      _ = try compile()
      let wanted = try Data(contentsOf: URL(fileURLWithPath: file))
      var damaged = wanted
      damaged[wanted.count - 70] ^= 4
      for before in [damaged, wanted.prefix(1000), Data("no index".utf8)] {
        try before.write(to: URL(fileURLWithPath: file))
        let outcome = try compile()
        #expect(outcome.code == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
        #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == wanted)
      }
      #expect(try Frontline.run(["compile", "--packs", packs.path, "-o", file, "--anew"]).code == 0)
      #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == wanted)
    }

    @Test func aFileMatchesAsTheDirectoryDoes() throws {
      _ = try compile()
      let lines = ["refund my money please", "where is the parcel", "", "talk to a human", "xyzzy"]
      let arguments = [["--locale", "en"], [], ["--explain"], ["--pack", "shop"]]
      for more in arguments {
        let directory = try Frontline.run(["match", "--packs", packs.path] + more, lines: lines)
        let compiled = try Frontline.run(["match", "--packs", file] + more, lines: lines)
        #expect(compiled.code == 0 && compiled.text == directory.text, "\(more)")
      }
      let unknown = try Frontline.run(["match", "--packs", file, "--pack", "nothing"], lines: lines)
      #expect(unknown.code == 65 && unknown.errors.contains("it has shop"))
    }

    @Test func aConversationRunsFromAFile() throws {
      _ = try compile()
      let lines = ["I want my money back", ":quit"]
      let compiled = try Frontline.run(["repl", "--packs", file], lines: lines)
      #expect(compiled.code == 0 && compiled.text.contains("three days"), "\(compiled.errors)")
      #expect(compiled.text == (try Frontline.run(["repl", "--packs", packs.path], lines: lines)).text)
    }

    @Test func testMessagesComeFromADirectory() throws {
      _ = try compile()
      let without = try Frontline.run(["test", "--packs", file])
      #expect(without.code == 65 && without.errors.contains("--tests DIR"))
      let outcome = try Frontline.run(["test", "--packs", file, "--tests", packs.path])
      #expect(outcome.code == 0 && outcome.text.contains("3/3"), "\(outcome.text)\(outcome.errors)")
    }

    @Test func aFileCannotBeLinted() throws {
      _ = try compile()
      let outcome = try Frontline.run(["lint", "--packs", file])
      #expect(outcome.code == 65 && outcome.errors.contains("cannot be linted"))
    }

    @Test func aDamagedForeignOrMissingFileIsRefusedWithItsPath() throws {
      _ = try compile()
      let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
      let cases: [(name: String, bytes: Data, reason: String)] = [
        ("flipped", bytes.prefix(bytes.count - 1) + [bytes[bytes.count - 1] ^ 1], "damaged"),
        ("cut", bytes.prefix(bytes.count / 2), "cut short"), ("empty", Data(), "too short"),
        ("foreign", Data("default_locale: en\n".utf8) + Data(count: 100), "not a compiled index"),
      ]
      for (name, bytes, reason) in cases {
        let path = "\(packs.path)/\(name)"
        try bytes.write(to: URL(fileURLWithPath: path))
        let outcome = try Frontline.run(["verify", path])
        #expect(outcome.code == 65 && outcome.output.isEmpty, "\(name)")
        #expect(outcome.errors.contains(path) && outcome.errors.contains(reason), "\(outcome.errors)")
        guard name != "flipped" else { continue }
        let match = try Frontline.run(["match", "--packs", path], lines: ["refund"])
        #expect(match.code == 65 && match.errors.contains(path) && match.errors.contains(reason), "\(match.errors)")
      }
      let missing = try Frontline.run(["verify", "/nowhere/at-all"])
      #expect(missing.code == 65 && missing.errors.contains("/nowhere/at-all"))
    }

    @Test func whatCannotBeCompiledOrWrittenIsTold() throws {
      let broken = try SmallPacks(changing: ["shop/en.yaml": "locale: en\nintents: []\n"])
      let outcome = try Frontline.run(["compile", "--packs", broken.path, "-o", file])
      #expect(outcome.code == 65 && outcome.errors.contains("shop/en.yaml"))
      #expect(!FileManager.default.fileExists(atPath: file))
      let unwritable = try Frontline.run(["compile", "--packs", packs.path, "-o", "/nowhere/at-all"])
      #expect(unwritable.code == 65 && unwritable.errors.contains("/nowhere/at-all"))
      #expect(try Frontline.run(["compile", "--packs", packs.path]).code == 64)
    }
  }
}

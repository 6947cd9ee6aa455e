import Foundation
import Testing

extension CommandTests {
  @Suite struct ImportAndExport {
    private static let table = """
      text,intent,locale,answer
      where is my card,card_arrival,en,It is in the mail.
      my card has not come,card_arrival,en,
      lost my card,lost_card,en,We block it.
      my card was stolen,lost_card,en,
      what is the weather,out_of_scope,en,

      """

    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("exchange-\(UUID().uuidString)")

    private func write(_ name: String, _ text: String) throws -> String {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
      return folder.appendingPathComponent(name).path
    }

    private func run(_ arguments: String...) throws -> Frontline.Outcome { try Frontline.run(arguments) }

    @Test func anImportCanBeMatchedAtOnce() throws {
      defer { try? FileManager.default.removeItem(at: folder) }
      let table = try write("bank.csv", Self.table)
      let packs = folder.appendingPathComponent("packs").path
      let imported = try run("import", "--format", "csv", table, "--locale", "en", "-o", packs)
      #expect(imported.code == 0, "\(imported.errors)")
      #expect(imported.lines == ["support.yaml", "bank/pack.yaml", "bank/en.yaml"].map { "\(packs)/\($0)" })
      let matched = try Frontline.run(
        ["match", "--packs", packs, "--locale", "en"], lines: ["where is my card", "my card got stolen"])
      #expect(matched.lines.map { $0.contains("bank/card-arrival") && $0.contains("answer") }.first == true)
      #expect(matched.lines.last?.contains(#""intent":"bank/lost-card""#) == true)
      let linted = try run("lint", "--packs", packs)
      #expect(!linted.lines.contains { $0.contains(" error: ") }, "\(linted.text)")
    }

    @Test func aSecondLocaleIsAddedAndNothingIsReplaced() throws {
      defer { try? FileManager.default.removeItem(at: folder) }
      let packs = folder.appendingPathComponent("packs").path
      let english = try write("bank.csv", Self.table)
      let spanish = try write("es.csv", "text,intent\ndónde está mi tarjeta,card_arrival\nabrir cuenta,open_account\n")
      _ = try run("import", "--format", "csv", english, "--locale", "en", "-o", packs)
      let added = try run("import", "--format", "csv", spanish, "--locale", "es", "--pack", "bank", "-o", packs)
      #expect(added.lines == ["bank/pack.yaml", "bank/es.yaml"].map { "\(packs)/\($0)" }, "\(added.errors)")
      let definitions = try String(contentsOfFile: "\(packs)/bank/pack.yaml", encoding: .utf8)
      #expect(definitions.contains("lost-card") && definitions.contains("open-account"))
      let again = try run("import", "--format", "csv", spanish, "--locale", "es", "--pack", "bank", "-o", packs)
      #expect(again.code == 65)
      #expect(again.errors.contains("--force"))
    }

    @Test(arguments: [
      (["--format", "csv", "nothing.csv"], 65), (["--format", "word", "a.csv"], 64), (["--format", "csv"], 64),
    ])
    func wrongUseEndsWithItsCode(_ arguments: [String], _ code: Int) throws {
      let outcome = try Frontline.run(["import"] + arguments + ["--locale", "en", "-o", folder.path])
      #expect(Int(outcome.code) == code)
      #expect(!FileManager.default.fileExists(atPath: folder.path))
    }

    @Test func aPackGoesOutAndWhatStaysIsTold() throws {
      defer { try? FileManager.default.removeItem(at: folder) }
      let packs = try SmallPacks()
      let exported = try run("export", "--format", "rasa", "--packs", packs.path, "-o", folder.path)
      #expect(exported.code == 0, "\(exported.errors)")
      #expect(exported.lines.first == "\(folder.path)/en/data/nlu.yml")
      #expect(exported.errors.contains("no counterpart in rasa"))
      let again = try run("export", "--format", "rasa", "--packs", packs.path, "-o", folder.path)
      #expect(again.code == 65)
      #expect(try run("export", "--format", "csv", "--packs", packs.path, "--pack", "no", "-o", "x").code == 65)
    }
  }
}

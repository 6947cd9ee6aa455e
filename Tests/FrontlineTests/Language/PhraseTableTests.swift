import Testing

@testable import Frontline

/// The tables as data: what an author gets wrong when adding a language.
@Suite struct PhraseTableTests {
  /// The languages of the shipped packs and those planned beside them.
  static let tags = [
    "en", "zh", "ja", "ko", "th", "vi", "id", "ms", "fil", "hi", "ar", "he", "tr", "ru", "uk", "de", "fr", "es", "pt",
    "it",
    "nl", "pl", "sv",
  ]

  static func named(_ table: PhraseTable) -> [String] {
    table.names.split(separator: "\n").map { String($0.prefix { $0 != ":" }) }
  }

  @Test func everyPackLanguageHasATable() {
    #expect(PhraseTable.all.map(\.tag) == Self.tags + ["und"])
  }

  @Test(arguments: tags)
  func everyTableNamesEveryLanguageByACanonicalTag(_ tag: String) throws {
    let table = try #require(PhraseTable.all.first { $0.tag == tag })
    let named = Self.named(table)
    #expect(Set(Self.tags + ["zh-Hans", "zh-Hant"]).subtracting(named).isEmpty)
    for name in named { #expect(LocaleTag(name)?.description == name, "\(name)") }
  }

  @Test(arguments: tags)
  func everyTableAsksDeniesAndGreets(_ tag: String) throws {
    let table = try #require(PhraseTable.all.first { $0.tag == tag })
    for list in [table.asks, table.fillers, table.nots, table.courtesies, table.ownName] { #expect(!list.isEmpty) }
  }

  @Test func noNameStandsForTwoLanguages() {
    var tags: [[PhraseItem]: String] = [:]
    for table in PhraseTable.all {
      for line in table.names.split(separator: "\n") {
        let parts = line.split(separator: ":", maxSplits: 1)
        for name in parts[1].split(separator: ",") {
          let items = PhraseItems.items(of: String(name))
          #expect(!items.isEmpty, "\(line)")
          if let other = tags[items] { #expect(other == String(parts[0]), "\(name) in \(table.tag)") }
          tags[items] = String(parts[0])
        }
      }
    }
  }

  @Test func aNoticeNamesALanguageInItself() {
    let names = ["zh-Hant", "zh-TW", "zh-Hans", "zh", "pt-BR", "es-MX", "de", "da", "fa", "xx"].map {
      OwnLanguageNames.ownName(of: TestPacks.tag($0))
    }
    #expect(
      names == ["繁體中文", "繁體中文", "简体中文", "中文", "português", "español", "Deutsch", "dansk", "فارسی", "xx"])
  }
}

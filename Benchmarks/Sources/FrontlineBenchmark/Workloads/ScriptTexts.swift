import Foundation

/// Chat messages by kind of script, for the tokenizer and the reader.
struct ScriptTexts {
  /// The kinds, with the languages of their messages.
  static let kinds: [(name: String, languages: Set<String>)] = [
    ("latin", ["en", "de", "fr", "es", "pl", "tr", "vi"]), ("cyrillic", ["ru", "uk", "bg", "sr"]), ("greek", ["el"]),
    ("hangul", ["ko"]), ("arabic", ["ar", "fa", "ur"]), ("devanagari", ["hi", "mr", "ne"]), ("thai", ["th"]),
    ("chinese", ["zh", "zh-Hant"]), ("japanese", ["ja"]),
  ]

  /// The messages of each kind.
  let kinds: [(name: String, texts: [[UInt8]])]
  /// Messages in English of 36 to 44 bytes.
  let english: [[UInt8]]

  /// Reads the messages.
  init() throws {
    let rows = try ["latin.tsv", "other-scripts.tsv", "greek-korean.tsv"].flatMap(DetectorTexts.rows)
    kinds = Self.kinds.map { kind in
      (kind.name, rows.filter { kind.languages.contains($0.tag) }.map { Array($0.text.utf8) })
    }
    english = rows.filter { $0.tag == "en" }.map { Array($0.text.utf8) }
  }
}

import Foundation

/// Texts for the detector of fixed kinds, from the chat messages beside the sources.
struct DetectorTexts {
  /// Messages of 36 to 44 bytes in Latin script, of 30 languages.
  let messages: [[UInt8]]
  /// Their words, each once.
  let words: [[UInt8]]
  /// Their texts joined by language and cut behind a word, 100 bytes and a few more.
  let sentences: [[UInt8]]
  /// All of them joined, from eight places on, cut at 10,000 bytes.
  let long: [[UInt8]]
  /// Messages in Cyrillic, Arabic, Han, kana, Thai and Devanagari.
  let otherScripts: [[UInt8]]

  /// Reads the messages and cuts them.
  init() throws {
    let latin = try Self.rows(of: "latin.tsv")
    messages = latin.map { Array($0.text.utf8) }
    otherScripts = try Self.rows(of: "other-scripts.tsv").map { Array($0.text.utf8) }
    var known: Set<Substring> = []
    words = latin.flatMap { $0.text.split { !$0.isLetter && $0 != "'" && $0 != "-" } }
      .filter { known.insert($0).inserted }.map { Array($0.utf8) }
    var languages: [(tag: String, words: [Substring])] = []
    for row in latin {
      if languages.last?.tag != row.tag { languages.append((row.tag, [])) }
      languages[languages.count - 1].words += row.text.split(separator: " ")
    }
    sentences = languages.flatMap { Self.sentences(of: $0.words) }
    let texts = messages
    long = (0..<8).map { part in
      let start = texts.count * part / 8
      return Array((texts[start...] + texts[..<start]).joined(separator: [UInt8(ascii: " ")]).prefix(10_000))
    }
  }

  private static func sentences(of words: [Substring]) -> [[UInt8]] {
    var sentences: [[UInt8]] = []
    var sentence: [UInt8] = []
    for word in words {
      if !sentence.isEmpty { sentence.append(UInt8(ascii: " ")) }
      sentence += word.utf8
      if sentence.count >= 100 {
        sentences.append(sentence)
        sentence = []
      }
    }
    return sentences
  }

  /// The messages of a file beside the sources, with their languages.
  static func rows(of file: String) throws -> [(tag: String, text: String)] {
    let url = Bundle.module.bundleURL.appendingPathComponent("Texts/\(file)")
    let rows = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "\t")
      return parts.count == 2 ? (tag: String(parts[0]), text: String(parts[1])) : nil
    }
    guard !rows.isEmpty else { throw WorkloadError("\(url.path) holds no messages: build the benchmarks again") }
    return rows
  }
}

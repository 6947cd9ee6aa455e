import FrontlineLanguage

/// Texts of known language in three lengths, of the make of Lingua's public test: different words of five letters or more in
/// lower case, pairs of them, and sentences of about a hundred characters.
struct EvaluationTexts {
  /// Different single words of at least five letters (two in the scripts that write words with few).
  var words: [String] = []
  /// Two words that stand in no relation.
  var pairs: [String] = []
  /// Neighbouring lines, joined until they have a hundred characters.
  var sentences: [String] = []

  /// The most texts of a kind for each language.
  static let maximum = 300
  /// The length from which on no further line is joined, in characters.
  static let sentenceLength = 90

  /// Cuts lines; half of the words come from `listed`, words of a frequency list, where there are some.
  init(lines: [String], listed: [String]) {
    var seen: Set<String> = []
    var cut: [String] = []
    var joined = ""
    for line in lines {
      let parts = line.split { $0.isWhitespace || $0.isPunctuation || $0.isSymbol || $0.isNumber }
      for part in parts.map({ $0.lowercased() }) where Self.isLong(part) && seen.insert(part).inserted {
        cut.append(part)
      }
      joined += joined.isEmpty ? line : " " + line
      if joined.count >= Self.sentenceLength {
        sentences.append(joined)
        joined = ""
      }
    }
    if sentences.isEmpty, !joined.isEmpty { sentences.append(joined) }
    let half = Self.spread(listed.filter { seen.insert($0).inserted }, Self.maximum / 2)
    words = Self.spread(cut, Self.maximum - half.count) + half
    sentences = Self.spread(sentences, Self.maximum)
    // A stride that shares no factor with the count meets every word once.
    let stride = words.count % 7919 == 0 ? 1 : 7919
    let mixed = words.indices.map { words[$0 * stride % words.count] }
    pairs = mixed.indices.map { mixed[$0] + " " + mixed[($0 + 1) % mixed.count] }
  }

  private static func isLong(_ word: String) -> Bool {
    let scalars = word.unicodeScalars
    let isDense = scalars.contains { 0x3040...0xD7A3 ~= $0.value }
    return scalars.count >= (isDense ? 2 : 5)
  }

  /// At most `maximum` of the texts, evenly spread.
  private static func spread(_ texts: [String], _ maximum: Int) -> [String] {
    guard texts.count > maximum else { return texts }
    return (0..<maximum).map { texts[$0 * texts.count / maximum] }
  }
}

import FrontlineLanguage

/// Texts of known language in three lengths, cut from sentences that were not trained on.
struct EvaluationTexts {
  /// Single words of at least four letters.
  var words: [String] = []
  /// Two neighbouring words.
  var pairs: [String] = []
  /// Whole lines.
  var sentences: [String] = []

  /// The most texts of a kind for each language.
  static let maximum = 300

  init(_ lines: [String]) {
    var seen: Set<String> = []
    for line in lines {
      let parts = line.split { $0.isWhitespace || $0.isPunctuation || $0.isSymbol || $0.isNumber }.map(String.init)
      for (index, part) in parts.enumerated() {
        if part.unicodeScalars.count >= 4, seen.insert(part).inserted { words.append(part) }
        if index + 1 < parts.count, part.unicodeScalars.count >= 3 { pairs.append(part + " " + parts[index + 1]) }
      }
      sentences.append(line)
    }
    words = Self.spread(words)
    pairs = Self.spread(pairs)
    sentences = Self.spread(sentences)
  }

  /// At most ``maximum`` of the texts, evenly spread.
  private static func spread(_ texts: [String]) -> [String] {
    guard texts.count > maximum else { return texts }
    return (0..<maximum).map { texts[$0 * texts.count / maximum] }
  }
}

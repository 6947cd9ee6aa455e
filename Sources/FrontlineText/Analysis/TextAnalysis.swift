/// A text taken apart for matching: tokens and units in flat arrays, and two forms of the text.
///
/// - ``normalized`` is NFKC with case folding (NFKC_Casefold, UAX 31): width, ligatures and case are gone, invisible
///   characters too.
/// - ``folded`` is looser, a second key for matching only: no diacritics (Latin, Greek, Hebrew points, Arabic vowel signs),
///   simplified for traditional Chinese characters, hiragana for katakana, one form for the variants of Arabic letters, ASCII
///   digits. Vowel signs of Thai, Devanagari and the like stay, and so do the sound marks of kana.
///
/// Both are valid UTF-8, whatever the source was: the forms of all tokens one after another.
public struct TextAnalysis: Hashable, Sendable {
  /// The tokens, in order, without gaps in the source.
  public internal(set) var tokens: ContiguousArray<AnalyzedToken> = []
  /// The units of all words, numbers and emoji, in order.
  public internal(set) var units: ContiguousArray<TextUnit> = []
  /// The normalized forms of all tokens, UTF-8.
  public internal(set) var normalized: ContiguousArray<UInt8> = []
  /// The folded forms of all tokens, UTF-8.
  public internal(set) var folded: ContiguousArray<UInt8> = []

  /// An analysis of the empty text.
  public init() {}

  /// The normalized form of a token, as a string: for proofs and tests.
  public func normalizedText(of token: AnalyzedToken) -> String {
    String(decoding: normalized[token.normalizedRange], as: UTF8.self)
  }

  /// The folded form of a token, as a string: for proofs and tests.
  public func foldedText(of token: AnalyzedToken) -> String {
    String(decoding: folded[token.foldedRange], as: UTF8.self)
  }

  /// The normalized form of a unit, as a string: for proofs and tests.
  public func normalizedText(of unit: TextUnit) -> String {
    String(decoding: normalized[unit.normalizedRange], as: UTF8.self)
  }

  /// The folded form of a unit, as a string: for proofs and tests.
  public func foldedText(of unit: TextUnit) -> String {
    String(decoding: folded[unit.foldedRange], as: UTF8.self)
  }

  /// Empties everything and keeps the memory.
  mutating func removeAll() {
    tokens.removeAll(keepingCapacity: true)
    units.removeAll(keepingCapacity: true)
    normalized.removeAll(keepingCapacity: true)
    folded.removeAll(keepingCapacity: true)
  }
}

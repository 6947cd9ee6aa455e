public import FrontlineText

/// The language of a text, as far as it can be told.
public struct LanguageDetection: Sendable, Hashable {
  /// The language: one of ``LanguageDetector/languages``, or `und` where nothing can be said (digits, emoji, addresses, codes,
  /// keyboard noise, or no language of the restriction).
  public var language: LocaleTag
  /// The script that speaks for the language: `Latn`, `Cyrl`, `Hani` (Chinese), `Jpan` (Japanese with kana), ...; `Zyyy` where
  /// there is no letter.
  public var script: Script
  /// The probability, between 0 and 1, that the language is right; 0 for `und`.
  public var confidence: Double

  /// Creates a detection.
  public init(language: LocaleTag, script: Script, confidence: Double) {
    self.language = language
    self.script = script
    self.confidence = confidence
  }

  /// Whether nothing can be said about the language.
  public var isUndetermined: Bool { language == .undetermined }

  /// What is said about a text without letters.
  public static let undetermined = LanguageDetection(language: .undetermined, script: .common, confidence: 0)
}

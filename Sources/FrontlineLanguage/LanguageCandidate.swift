public import FrontlineText

/// A language that a text may be written in.
public struct LanguageCandidate: Sendable, Hashable {
  /// The language.
  public var language: LocaleTag
  /// The probability, between 0 and 1; over all candidates of a text at most 1 in sum.
  public var confidence: Double

  /// Creates a candidate.
  public init(language: LocaleTag, confidence: Double) {
    self.language = language
    self.confidence = confidence
  }
}

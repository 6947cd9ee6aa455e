public import FrontlineMatching
public import FrontlinePacks
public import FrontlineText

/// What one message was understood to mean: the outcome that the log keeps, so that a replay never matches again.
public struct Understanding: Hashable, Sendable, Codable {
  /// The language that was detected in the message; `und` where nothing can be said.
  public var detected: LocaleTag
  /// How sure the detector is, from 0 to 1.
  public var languageConfidence: Double
  /// The language that the customer asked for by name in this message.
  public var wishedLanguage: LocaleTag?
  /// Why the conversation's language was chosen or kept; nil in logs of versions that did not tell.
  public var languageRule: LanguageRule?
  /// The locale whose packs were matched.
  public var locale: LocaleTag
  /// The intent of the running matter, whose follow-ups were preferred.
  public var previousIntent: IntentID?
  /// The matcher's advice.
  public var decision: MatchDecision
  /// Whether a pattern decided, and not the likeness to examples.
  public var isByRule: Bool
  /// The most likely intents, most likely first.
  public var candidates: [UnderstoodIntent]
  /// Every intent of the message, in its order; one for most, none where nothing was understood.
  public var intents: [UnderstoodIntent]
  /// Words and numbers in the message, at most 64: no more are looked at.
  public var wordCount: Int

  /// How sure the first candidate is, from 0 to 1.
  public var confidence: Double { candidates.first?.confidence ?? 0 }
}

/// An intent with its confidence, as the log keeps it.
public struct UnderstoodIntent: Hashable, Sendable, Codable {
  /// The intent.
  public var intent: IntentID
  /// From 0 to 1.
  public var confidence: Double

  /// Creates a value.
  public init(intent: IntentID, confidence: Double) {
    self.intent = intent
    self.confidence = confidence
  }
}

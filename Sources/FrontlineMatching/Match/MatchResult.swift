public import FrontlinePacks
public import FrontlineText

/// An intent and how likely it is meant.
public struct IntentCandidate: Hashable, Sendable {
  /// The intent.
  public var intent: IntentID
  /// From 0 to 1.
  public var confidence: Double

  /// Creates a candidate.
  public init(intent: IntentID, confidence: Double) {
    self.intent = intent
    self.confidence = confidence
  }
}

/// One of the intents of a message, and the part of the message that tells it.
public struct IntentSpan: Hashable, Sendable {
  /// The intent.
  public var intent: IntentID
  /// First byte of the part in the message as it came.
  public var start: Int
  /// The byte after the last.
  public var end: Int
  /// From 0 to 1.
  public var confidence: Double

  /// Creates a span.
  public init(intent: IntentID, start: Int, end: Int, confidence: Double) {
    self.intent = intent
    self.start = start
    self.end = end
    self.confidence = confidence
  }
}

/// A value for a slot, found by a pattern of the intent.
public struct SlotCapture: Hashable, Sendable {
  /// The slot's name.
  public var name: String
  /// The value, cut from the message as it came; invalid UTF-8 is repaired.
  public var value: String
  /// First byte of the value in the message as it came.
  public var start: Int
  /// The byte after the last.
  public var end: Int

  /// Creates a capture.
  public init(name: String, value: String, start: Int, end: Int) {
    self.name = name
    self.value = value
    self.start = start
    self.end = end
  }
}

/// What a message means, as far as the packs know. Equal indexes and equal messages give equal results on every machine.
public struct MatchResult: Hashable, Sendable {
  /// The advice.
  public var decision: MatchDecision
  /// The most likely intent; nil exactly where the decision is `none`.
  public var intent: IntentID?
  /// How likely ``intent`` is meant, from 0 to 1; with the decision `none`, that of the first candidate.
  public var confidence: Double
  /// The most likely intents, most likely first, equals by id; also where the decision is `none`, as the nearest topics.
  /// At most ``Matcher/candidateLimit``.
  public var candidates: [IntentCandidate]
  /// Every intent of a message that holds several, in the order of the message; one for most messages, none for none.
  public var intents: [IntentSpan]
  /// The slots that the winning pattern captured, in the order of the message.
  public var slots: [SlotCapture]
  /// The locale whose section of the index was used, and how it was reached; nil where the index is empty.
  public var localeMatch: LocaleMatch?
  /// Whether a pattern decided, and not the likeness to examples.
  public var isByRule: Bool

  /// Creates a result.
  public init(
    decision: MatchDecision, intent: IntentID?, confidence: Double, candidates: [IntentCandidate] = [],
    intents: [IntentSpan] = [], slots: [SlotCapture] = [], localeMatch: LocaleMatch? = nil,
    isByRule: Bool = false
  ) {
    self.decision = decision
    self.intent = intent
    self.confidence = confidence
    self.candidates = candidates
    self.intents = intents
    self.slots = slots
    self.localeMatch = localeMatch
    self.isByRule = isByRule
  }
}

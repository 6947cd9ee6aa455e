/// What a match came to, in numbers: what a service that decides by itself reads without any allocation.
///
/// ``Matcher/intent(of:)`` names its intent.
public struct MatchOutcome: BitwiseCopyable, Sendable {
  /// A part of a message that has an intent of its own.
  struct Part: BitwiseCopyable, Sendable {
    var label: Int32 = -1
    var start: Int32 = 0
    var end: Int32 = 0
    var confidence = 0.0
  }

  /// The rule that decided.
  struct Rule: BitwiseCopyable, Sendable {
    var program: Int32
    var match: PatternMatch
  }

  /// The advice.
  public internal(set) var decision: MatchDecision = .none
  /// How likely the most likely intent is meant, from 0 to 1; 0 where there is none.
  public var confidence: Double { ranked.count > 0 ? ranked.confidences[0] : 0 }
  /// Whether a pattern decided, and not the likeness to examples.
  public var isByRule: Bool { rule != nil }
  /// How many intents the message holds; 0 where the decision is `none`.
  public internal(set) var intentCount = 0

  /// The classes of the candidates.
  var ranked = RankedClasses()
  /// The intents of the message, as many as ``intentCount``.
  var parts: [8 of Part] = .init(repeating: Part())
  var rule: Rule?
  /// The section that was asked; -1 where the index is empty.
  var section: Int32 = -1
}

/// An intent in one language: how customers say it, and what they are told.
public struct LocalizedIntent: Hashable, Sendable {
  /// `pack/intent`.
  public var id: IntentID
  /// The short text of a button or choice.
  public var label: Located<String>
  /// Utterances that mean the intent.
  public var examples: [Located<String>]
  /// Rules that mean the intent; see the pattern language in docs/packs-reference.md.
  public var patterns: [Located<String>]
  /// Rules that mean the intent only right after an intent that names it as a follow-up ("and for a family?").
  public var followUpPatterns: [Located<String>]
  /// The answer as an ICU message, and its variants by channel, region and style.
  public var answers: [Answer]
  /// The question for each slot, by the slot's name, in the order of the file.
  public var slotQuestions: [SlotQuestion]
  /// The answers by outcome of the lookup, where the intent has one.
  public var lookupAnswers: LookupAnswers?
  /// Where the intent's entry begins.
  public var location: SourceLocation

  /// Creates a localized intent.
  public init(
    id: IntentID, label: Located<String>, examples: [Located<String>] = [], patterns: [Located<String>] = [],
    followUpPatterns: [Located<String>] = [], answers: [Answer] = [], slotQuestions: [SlotQuestion] = [],
    lookupAnswers: LookupAnswers? = nil, location: SourceLocation
  ) {
    self.id = id
    self.label = label
    self.examples = examples
    self.patterns = patterns
    self.followUpPatterns = followUpPatterns
    self.answers = answers
    self.slotQuestions = slotQuestions
    self.lookupAnswers = lookupAnswers
    self.location = location
  }
}

/// How the bot asks for a slot.
public struct SlotQuestion: Hashable, Sendable {
  /// The slot's name.
  public var slot: String
  /// The question, an ICU message.
  public var question: Located<String>
  /// What is said before asking again after a value that does not fit; nil: the general text for that.
  public var correction: Located<String>?

  /// Creates a question.
  public init(slot: String, question: Located<String>, correction: Located<String>? = nil) {
    self.slot = slot
    self.question = question
    self.correction = correction
  }
}

/// What is said when a lookup has come back: every way has an answer.
public struct LookupAnswers: Hashable, Sendable {
  /// The service found it; its fields are arguments of the message.
  public var found: Located<String>
  /// The service knows no such thing.
  public var notFound: Located<String>
  /// The service did not answer in time, or failed.
  public var timedOut: Located<String>

  /// Creates the three answers.
  public init(found: Located<String>, notFound: Located<String>, timedOut: Located<String>) {
    self.found = found
    self.notFound = notFound
    self.timedOut = timedOut
  }
}

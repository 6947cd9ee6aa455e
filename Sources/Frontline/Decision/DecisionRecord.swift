public import FrontlinePacks

/// What the engine decided in one turn and why: data for the log, for reports and for `:explain`.
public struct DecisionRecord: Hashable, Sendable, Codable {
  /// What was done.
  public var kind: DecisionKind
  /// The intents that it was done about, in the order of the message.
  public var intents: [IntentID]
  /// The rule of the policy that decided; nil where the engine's own order of decisions did.
  public var rule: RuleReference?
  /// The modifiers that applied before the rule, in their order.
  public var modifiers: [ModifierReference]
  /// Why, in a few words that name no customer's text.
  public var reason: String

  /// Creates a record.
  public init(
    kind: DecisionKind, intents: [IntentID] = [], rule: RuleReference? = nil, modifiers: [ModifierReference] = [],
    reason: String
  ) {
    self.kind = kind
    self.intents = intents
    self.rule = rule
    self.modifiers = modifiers
    self.reason = reason
  }
}

extension DecisionRecord {
  private enum Key: String, CodingKey {
    case kind, intents, rule, modifiers, reason
  }

  /// Decodes a record; one of a version without modifiers has none.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    self.init(
      kind: try values.decode(DecisionKind.self, forKey: .kind),
      intents: try values.decode([IntentID].self, forKey: .intents),
      rule: try values.decodeIfPresent(RuleReference.self, forKey: .rule),
      modifiers: try values.decodeIfPresent([ModifierReference].self, forKey: .modifiers) ?? [],
      reason: try values.decode(String.self, forKey: .reason))
  }

  /// Encodes a record; modifiers only where there are some.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(kind, forKey: .kind)
    try values.encode(intents, forKey: .intents)
    try values.encodeIfPresent(rule, forKey: .rule)
    if !modifiers.isEmpty { try values.encode(modifiers, forKey: .modifiers) }
    try values.encode(reason, forKey: .reason)
  }
}

/// A rule that decided, and where it is written.
public struct RuleReference: Hashable, Sendable, Codable {
  /// The rule's id; those of the engine itself begin with `built-in/`.
  public var id: String
  /// Where it is written; nil for the engine's own.
  public var location: SourceLocation?

  /// Creates a reference.
  public init(id: String, location: SourceLocation? = nil) {
    self.id = id
    self.location = location
  }
}

/// The kinds of decision. More may come, so this is not an enum.
public struct DecisionKind: RawRepresentable, Hashable, Sendable, Codable {
  /// The word that stands for it.
  public var rawValue: String

  /// Creates a kind from its word.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// One or more intents were answered.
  public static let answer = DecisionKind(rawValue: "answer")
  /// The customer was asked which of several intents is meant.
  public static let clarify = DecisionKind(rawValue: "clarify")
  /// The customer was asked to say it differently.
  public static let rephrase = DecisionKind(rawValue: "rephrase")
  /// The nearest intents were offered after a second message that nobody understood.
  public static let nearestTopics = DecisionKind(rawValue: "nearest-topics")
  /// A slot was asked for.
  public static let askSlot = DecisionKind(rawValue: "ask-slot")
  /// A slot was asked for again, since the value did not fit.
  public static let askSlotAgain = DecisionKind(rawValue: "ask-slot-again")
  /// A lookup was started.
  public static let lookUp = DecisionKind(rawValue: "look-up")
  /// Small talk was answered.
  public static let smallTalk = DecisionKind(rawValue: "small-talk")
  /// The answer did not help; another try before a person takes over.
  public static let tryAgain = DecisionKind(rawValue: "try-again")
  /// The matter was closed as solved.
  public static let solved = DecisionKind(rawValue: "solved")
  /// The customer stopped what was being asked.
  public static let cancel = DecisionKind(rawValue: "cancel")
  /// The language was changed, and nothing else.
  public static let changeLanguage = DecisionKind(rawValue: "change-language")
  /// An attachment was taken as what had been asked for.
  public static let takeAttachment = DecisionKind(rawValue: "take-attachment")
  /// The customer was asked what an attachment is about.
  public static let askAboutAttachment = DecisionKind(rawValue: "ask-about-attachment")
  /// A rating was taken.
  public static let takeRating = DecisionKind(rawValue: "take-rating")
  /// The customer was told of something that happened outside.
  public static let notify = DecisionKind(rawValue: "notify")
  /// The conversation was handed to people.
  public static let handOver = DecisionKind(rawValue: "hand-over")
  /// A public talk goes on in private.
  public static let moveToPrivate = DecisionKind(rawValue: "move-to-private")
  /// The message was passed on to the people who hold the conversation.
  public static let passOn = DecisionKind(rawValue: "pass-on")
}

extension DecisionKind: CustomStringConvertible {
  /// The word.
  public var description: String { rawValue }
}

public import FrontlinePacks
public import FrontlineText

/// What the bot, or a service, hands over to people.
public struct TicketRequest: Hashable, Sendable, Codable {
  /// A slot that has been filled: its name, and where its value stands.
  public struct Slot: Hashable, Sendable, Codable {
    /// The slot's name.
    public var name: String
    /// The erasable record of its value.
    public var value: RecordID

    /// Creates a slot.
    public init(name: String, value: RecordID) {
      self.name = name
      self.value = value
    }
  }

  /// The conversation.
  public var conversation: ConversationID
  /// The id of a tier of people.
  public var tier: String
  /// The id of one of its teams; nil: its first.
  public var team: String?
  /// The customer's language.
  public var language: LocaleTag
  /// How soon; it gives the ticket its priority.
  public var urgency: Urgency
  /// Skills that an agent must have, beside those that the team's tickets need.
  public var skills: [String]
  /// The intents that were matched in the conversation, the latest last.
  public var intents: [IntentID]
  /// The id of the escalation rule that led here.
  public var rule: String?
  /// The record of the summary by rules.
  public var summary: RecordID?
  /// The record of the transcript.
  public var transcript: RecordID?
  /// The slots that have been filled, in the order of asking.
  public var slots: [Slot]

  /// Creates a request; all but conversation, tier and language have defaults.
  public init(
    conversation: ConversationID, tier: String, team: String? = nil, language: LocaleTag, urgency: Urgency = .normal,
    skills: [String] = [], intents: [IntentID] = [], rule: String? = nil, summary: RecordID? = nil,
    transcript: RecordID? = nil, slots: [Slot] = []
  ) {
    self.conversation = conversation
    self.tier = tier
    self.team = team
    self.language = language
    self.urgency = urgency
    self.skills = skills
    self.intents = intents
    self.rule = rule
    self.summary = summary
    self.transcript = transcript
    self.slots = slots
  }
}

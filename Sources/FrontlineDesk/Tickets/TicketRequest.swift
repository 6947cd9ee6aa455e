public import FrontlinePacks
public import FrontlineText

/// What the bot, or a service, hands over to people.
public struct TicketRequest: Hashable, Sendable {
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
  /// The customer, by whom a returning one is known; nil: nobody knows.
  public var customer: CustomerID?
  /// The name of the channel, which tells how much of an agent's capacity the ticket takes; empty: unknown.
  public var channel: String
  /// The customer's region (ISO 3166-1 alpha-2), for service levels and reports; nil: unknown.
  public var region: String?
  /// The name of the customer's plan, for service levels and reports; nil: unknown. It stays when texts are erased.
  public var plan: String?
  /// The id of a tier of people.
  public var tier: String
  /// The id of one of its teams; nil: its first.
  public var team: String?
  /// The customer's language.
  public var language: LocaleTag
  /// How soon; it gives the ticket its priority.
  public var urgency: Urgency
  /// How much longer the ticket counts as having waited than it has, within and across classes of urgency.
  public var headStart: Duration
  /// The ids of the modifiers that changed urgency or head start, in their order.
  public var modifiers: [String]
  /// Skills that an agent must have, beside those that the team's tickets need.
  public var skills: [String]
  /// Skills that an agent should have; they are given up after a while.
  public var wantedSkills: [String]
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
  /// How many attachments the customer has sent.
  public var attachments: Int
  /// What the tier needs and the customer has not given yet: names of slots, `attachment`.
  public var missing: [String]
  /// The closed ticket of the same customer that this one follows up.
  public var followUpOf: TicketID?

  /// Creates a request; all but conversation, tier and language have defaults.
  public init(
    conversation: ConversationID, customer: CustomerID? = nil, channel: String = "", region: String? = nil,
    plan: String? = nil, tier: String, team: String? = nil, language: LocaleTag, urgency: Urgency = .normal,
    headStart: Duration = .zero, modifiers: [String] = [], skills: [String] = [], wantedSkills: [String] = [],
    intents: [IntentID] = [], rule: String? = nil, summary: RecordID? = nil, transcript: RecordID? = nil,
    slots: [Slot] = [], attachments: Int = 0,
    missing: [String] = [], followUpOf: TicketID? = nil
  ) {
    self.conversation = conversation
    self.customer = customer
    self.channel = channel
    self.region = region
    self.plan = plan
    self.tier = tier
    self.team = team
    self.language = language
    self.urgency = urgency
    self.headStart = headStart
    self.modifiers = modifiers
    self.skills = skills
    self.wantedSkills = wantedSkills
    self.intents = intents
    self.rule = rule
    self.summary = summary
    self.transcript = transcript
    self.slots = slots
    self.attachments = attachments
    self.missing = missing
    self.followUpOf = followUpOf
  }
}

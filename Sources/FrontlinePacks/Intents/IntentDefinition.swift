/// What an intent is in every language: `pack.yaml`'s entry.
public struct IntentDefinition: Hashable, Sendable {
  /// `pack/intent`.
  public var id: IntentID
  /// A title for authors and agents, in the pack's default language.
  public var title: String
  /// The id of the tier that deals with it first. Default: the lowest tier.
  public var firstTier: String?
  /// The id of the tier that takes over as soon as the first answer did not help; nil: at the second time, one tier up.
  public var nextTier: String?
  /// The id of the team that takes over; nil: the tier's first team.
  public var team: String?
  /// Skills that an agent needs for it.
  public var skills: [String]
  /// Skills that an agent should have for it: its tickets give them up after a while, where routing says so.
  public var wantedSkills: [String]
  /// How soon a person should look at it.
  public var urgency: Urgency
  /// What it means to the conversation itself.
  public var role: IntentRole?
  /// What the answer needs from the customer, in the order of asking.
  public var slots: [SlotDefinition]
  /// The id of a lookup in `support.yaml` whose result the answer needs.
  public var lookup: String?
  /// Intents that customers often turn to next: they win over equals in the following turn.
  public var followUps: [IntentID]
  /// Free labels, for reports and rules.
  public var tags: [String]
  /// A risk class such as `payment-dispute` that rules in `support.yaml` may send to people at once.
  public var risk: String?
  /// Whether the bot asks after the answer if it helped. Default: true, false for small talk.
  public var asksWhetherSolved: Bool
  /// Where the intent is defined.
  public var location: SourceLocation
  /// Where its fields are defined.
  public var fieldLocations: FieldLocations

  /// Creates a definition; all but id and title have defaults.
  public init(
    id: IntentID, title: String, firstTier: String? = nil, nextTier: String? = nil, team: String? = nil,
    skills: [String] = [], wantedSkills: [String] = [], urgency: Urgency = .normal, role: IntentRole? = nil,
    slots: [SlotDefinition] = [],
    lookup: String? = nil, followUps: [IntentID] = [], tags: [String] = [], risk: String? = nil,
    asksWhetherSolved: Bool = true, location: SourceLocation, fieldLocations: FieldLocations = FieldLocations()
  ) {
    self.id = id
    self.title = title
    self.firstTier = firstTier
    self.nextTier = nextTier
    self.team = team
    self.skills = skills
    self.wantedSkills = wantedSkills
    self.urgency = urgency
    self.role = role
    self.slots = slots
    self.lookup = lookup
    self.followUps = followUps
    self.tags = tags
    self.risk = risk
    self.asksWhetherSolved = asksWhetherSolved
    self.location = location
    self.fieldLocations = fieldLocations
  }
}

public import FrontlineText

/// How a company's support works: `support.yaml`.
public struct SupportPolicy: Hashable, Sendable {
  /// The locale of customers of whom nothing is known.
  public var defaultLocale: LocaleTag
  /// The zone of customers of whom nothing is known (IANA name). Default: `Etc/UTC`.
  public var defaultZone: String
  /// The tiers, from the first to the last.
  public var tiers: [TierDefinition]
  /// The teams, in the order of the file.
  public var teams: [TeamDefinition]
  /// The names of all skills.
  public var skills: [String]
  /// The work calendars, in the order of the file.
  public var calendars: [CalendarDefinition]
  /// The service levels, in the order of the file.
  public var serviceLevels: [ServiceLevelDefinition]
  /// The escalation rules; of those that apply the first wins.
  public var escalationRules: [EscalationRule]
  /// What makes a matter more urgent, in the order of the file; all that apply count.
  public var modifiers: [ModifierRule]
  /// The regions of which only a share of the customers gets the bot, in the order of the file.
  public var pilots: [PilotShare]
  /// What agents do about sensitive topics, in the order of the file.
  public var playbooks: [Playbook]
  /// The lookups, in the order of the file.
  public var lookups: [LookupDefinition]
  /// Who gets a ticket, and in which order.
  public var routing: RoutingDefinition
  /// The limits of a conversation.
  public var limits: ConversationLimits
  /// The channels, in the order of the file; one that is not listed is private.
  public var channels: [ChannelDefinition]
  /// What becomes of tickets by time.
  public var tickets: TicketPolicy
  /// What customers are asked to rate.
  public var ratings: RatingPolicy
  /// The kinds of goodwill, in the order of the file.
  public var approvals: [ApprovalDefinition]
  /// Which questions are feedback for the product team.
  public var feedback: FeedbackPolicy
  /// What is said on outside events; of several rules for one event the first wins.
  public var proactiveRules: [ProactiveRule]
  /// When questions of many are an incident.
  public var incidents: IncidentPolicy
  /// The file it was read from.
  public var location: SourceLocation

  /// Creates a policy.
  public init(
    defaultLocale: LocaleTag, defaultZone: String = "Etc/UTC", tiers: [TierDefinition], teams: [TeamDefinition] = [],
    skills: [String] = [], calendars: [CalendarDefinition] = [], serviceLevels: [ServiceLevelDefinition] = [],
    escalationRules: [EscalationRule] = [], modifiers: [ModifierRule] = [], pilots: [PilotShare] = [],
    playbooks: [Playbook] = [], lookups: [LookupDefinition] = [],
    routing: RoutingDefinition = RoutingDefinition(),
    limits: ConversationLimits = ConversationLimits(), channels: [ChannelDefinition] = [],
    tickets: TicketPolicy = TicketPolicy(),
    ratings: RatingPolicy = RatingPolicy(), approvals: [ApprovalDefinition] = [],
    feedback: FeedbackPolicy = FeedbackPolicy(), proactiveRules: [ProactiveRule] = [],
    incidents: IncidentPolicy = IncidentPolicy(), location: SourceLocation
  ) {
    self.defaultLocale = defaultLocale
    self.defaultZone = defaultZone
    self.tiers = tiers
    self.teams = teams
    self.skills = skills
    self.calendars = calendars
    self.serviceLevels = serviceLevels
    self.escalationRules = escalationRules
    self.modifiers = modifiers
    self.pilots = pilots
    self.playbooks = playbooks
    self.lookups = lookups
    self.routing = routing
    self.limits = limits
    self.channels = channels
    self.tickets = tickets
    self.ratings = ratings
    self.approvals = approvals
    self.feedback = feedback
    self.proactiveRules = proactiveRules
    self.incidents = incidents
    self.location = location
  }
}

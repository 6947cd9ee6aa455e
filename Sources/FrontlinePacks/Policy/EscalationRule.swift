/// A named reason to hand a conversation to people. Rules stand in order; of those that apply the first wins.
public struct EscalationRule: Hashable, Sendable {
  /// What makes a rule apply.
  public enum Trigger: Hashable, Sendable {
    /// The message's intent has one of these risk classes.
    case risk([String])
    /// The customer asks for a person.
    case humanRequested
    /// So many messages in a row were not understood (the last of them counted).
    case notUnderstood(count: Int)
    /// So many clarifications in a row led nowhere.
    case ambiguous(count: Int)
    /// A slot was answered so many times with a value that does not fit.
    case slotFailed(count: Int)
    /// The customer said so many times that an answer to the matter did not help; an intent that names its next tier needs one.
    case notSolved(count: Int)
    /// The same intent was asked so many times in the conversation.
    case repeated(count: Int)
    /// There is no pack in the customer's language.
    case noPackInLanguage
    /// A clock of one of these kinds (`first-response`, ...) of the ticket is nearly due.
    case serviceLevelWarning([String])
    /// An agent holds the ticket, and the customer has waited for a reply for so long, by the wall clock.
    case idle(Duration)
    /// An agent sends the ticket to a higher tier.
    case agentRequested
  }

  /// The rule's id, named in decisions.
  public var id: String
  /// What makes it apply.
  public var trigger: Trigger
  /// The id of the tier to hand over to; nil: the intent's next tier, else one tier up.
  public var tier: String?
  /// The id of the team; nil: the intent's team if it is of that tier, else the tier's first team.
  public var team: String?
  /// An urgency that replaces a lower one.
  public var urgency: Urgency?
  /// Where it is defined.
  public var location: SourceLocation
  /// Where its fields are defined.
  public var fieldLocations: FieldLocations

  /// Creates a rule.
  public init(
    id: String, trigger: Trigger, tier: String? = nil, team: String? = nil, urgency: Urgency? = nil,
    location: SourceLocation, fieldLocations: FieldLocations = FieldLocations()
  ) {
    self.id = id
    self.trigger = trigger
    self.tier = tier
    self.team = team
    self.urgency = urgency
    self.location = location
    self.fieldLocations = fieldLocations
  }
}

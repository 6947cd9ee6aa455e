/// A level of support: the bot, the agents, the engineers.
public struct TierDefinition: Hashable, Sendable {
  /// Who works in a tier.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// The engine itself.
    case bot
    /// Other customers: a place that is suggested, with a link, and never handed over to.
    case community
    /// People.
    case human
  }

  /// The tier's id.
  public var id: String
  /// A name for people.
  public var name: String
  /// Its place, from 1; 0 for a community. Escalation goes to a higher number.
  public var level: Int
  /// Who works in it.
  public var kind: Kind
  /// Whether an agent accepts a ticket (it is offered first) or simply gets it. Default: accepts.
  public var requiresAcceptance: Bool
  /// How long an offer stands before it goes on to the next agent. Default: two minutes.
  public var offerTimeout: Duration
  /// The id of the service level of its tickets.
  public var serviceLevel: String?
  /// What has to be known of a ticket before it comes here: names of slots, ``note`` or ``attachment``. Default: nothing.
  public var required: [String]
  /// The ids of the tiers that its agents may send a ticket to; nil: every other. Default: nil.
  public var sendsTo: [String]?
  /// After how long, by the clock, a ticket that it sent on and nobody took up there comes back to its queue; nil: never.
  /// Default: nil.
  public var takesBackAfter: Duration?
  /// The address of community help. Default: nil.
  public var link: String?
  /// Where it is defined.
  public var location: SourceLocation
  /// Where its fields are defined.
  public var fieldLocations: FieldLocations

  /// Creates a tier.
  public init(
    id: String, name: String, level: Int, kind: Kind, requiresAcceptance: Bool = true,
    offerTimeout: Duration = .seconds(120), serviceLevel: String? = nil, required: [String] = [],
    sendsTo: [String]? = nil, takesBackAfter: Duration? = nil, link: String? = nil, location: SourceLocation,
    fieldLocations: FieldLocations = FieldLocations()
  ) {
    self.id = id
    self.name = name
    self.level = level
    self.kind = kind
    self.requiresAcceptance = requiresAcceptance
    self.offerTimeout = offerTimeout
    self.serviceLevel = serviceLevel
    self.required = required
    self.sendsTo = sendsTo
    self.takesBackAfter = takesBackAfter
    self.link = link
    self.location = location
    self.fieldLocations = fieldLocations
  }
}

extension TierDefinition {
  /// What ``required`` says for a note of the agent who sends the ticket on.
  public static let note = "note"
  /// What ``required`` says for an attachment of the customer.
  public static let attachment = "attachment"
}

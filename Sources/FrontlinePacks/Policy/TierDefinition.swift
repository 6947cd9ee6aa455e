/// A level of support: the bot, the agents, the engineers.
public struct TierDefinition: Hashable, Sendable {
  /// Who works in a tier.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// The engine itself.
    case bot
    /// Other customers: a place that is suggested and never handed over to.
    case community
    /// People.
    case human
  }

  /// The tier's id.
  public var id: String
  /// A name for people.
  public var name: String
  /// Its place, from 1. Escalation goes to a higher number.
  public var level: Int
  /// Who works in it.
  public var kind: Kind
  /// Whether an agent accepts a ticket (it is offered first) or simply gets it. Default: accepts.
  public var requiresAcceptance: Bool
  /// How long an offer stands before it goes on to the next agent. Default: two minutes.
  public var offerTimeout: Duration
  /// The id of the service level of its tickets.
  public var serviceLevel: String?
  /// The address of community help. Default: nil.
  public var link: String?
  /// Where it is defined.
  public var location: SourceLocation
  /// Where its fields are defined.
  public var fieldLocations: FieldLocations

  /// Creates a tier.
  public init(
    id: String, name: String, level: Int, kind: Kind, requiresAcceptance: Bool = true,
    offerTimeout: Duration = .seconds(120), serviceLevel: String? = nil, link: String? = nil, location: SourceLocation,
    fieldLocations: FieldLocations = FieldLocations()
  ) {
    self.id = id
    self.name = name
    self.level = level
    self.kind = kind
    self.requiresAcceptance = requiresAcceptance
    self.offerTimeout = offerTimeout
    self.serviceLevel = serviceLevel
    self.link = link
    self.location = location
    self.fieldLocations = fieldLocations
  }
}

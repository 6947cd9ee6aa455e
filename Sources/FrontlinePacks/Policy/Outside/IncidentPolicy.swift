/// When many customers with one question are an incident: `incidents` in support.yaml.
public struct IncidentPolicy: Hashable, Sendable {
  /// So many different customers with the same question open one; nil: only people and outside events do.
  public var count: Int?
  /// Within so long.
  public var within: Duration
  /// The tier of people that is told by a ticket, once an incident; nil: the event alone tells.
  public var tier: String?
  /// One of its teams; nil: its first.
  public var team: String?
  /// Where it is defined; nil where it is not.
  public var location: SourceLocation?
  /// Where its fields are defined.
  public var fieldLocations: FieldLocations

  /// The range of ``count``: one customer is no crowd, and the desk remembers so many for each question.
  public static let counts = 2...1000

  /// Creates a policy; by default nothing opens an incident by itself.
  public init(
    count: Int? = nil, within: Duration = .seconds(3600), tier: String? = nil, team: String? = nil,
    location: SourceLocation? = nil, fieldLocations: FieldLocations = FieldLocations()
  ) {
    self.count = count
    self.within = within
    self.tier = tier
    self.team = team
    self.location = location
    self.fieldLocations = fieldLocations
  }
}

/// What is promised about a ticket. Times run on the team's work calendar.
public struct ServiceLevelDefinition: Hashable, Sendable {
  /// The service level's id.
  public var id: String
  /// From the hand-over to the first reply of a person.
  public var firstResponse: Duration?
  /// From a customer's message to the next reply of a person.
  public var nextResponse: Duration?
  /// From the hand-over to the solution.
  public var resolution: Duration?
  /// Where it is defined.
  public var location: SourceLocation

  /// Creates a service level.
  public init(
    id: String, firstResponse: Duration? = nil, nextResponse: Duration? = nil, resolution: Duration? = nil,
    location: SourceLocation
  ) {
    self.id = id
    self.firstResponse = firstResponse
    self.nextResponse = nextResponse
    self.resolution = resolution
    self.location = location
  }
}

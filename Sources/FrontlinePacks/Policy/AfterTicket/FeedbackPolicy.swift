/// Which questions are suggestions and wishes, counted for the product team: `feedback` in support.yaml.
public struct FeedbackPolicy: Hashable, Sendable {
  /// The name of the team that reads them, for reports; it needs no agents and no calendar.
  public var team: String?
  /// Tags of intents; an intent with one of them is feedback under the first of them that it has.
  public var topics: [String]
  /// Where it is defined; nil where it is not.
  public var location: SourceLocation?
  /// Where its fields are defined.
  public var fieldLocations: FieldLocations

  /// Creates a policy; by default nothing is feedback.
  public init(
    team: String? = nil, topics: [String] = [], location: SourceLocation? = nil,
    fieldLocations: FieldLocations = FieldLocations()
  ) {
    self.team = team
    self.topics = topics
    self.location = location
    self.fieldLocations = fieldLocations
  }

  /// The topic that an intent is feedback under; nil: it is none.
  public func topic(of intent: IntentDefinition) -> String? { topics.first { intent.tags.contains($0) } }
}

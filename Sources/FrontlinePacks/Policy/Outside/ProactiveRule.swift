/// What is said when something happens outside, such as a delayed order: an entry of `proactive` in support.yaml.
public struct ProactiveRule: Hashable, Sendable {
  /// The rule's id.
  public var id: String
  /// The name of the outside event.
  public var event: String
  /// The intent whose answer is said; the event's fields are its arguments.
  public var intent: IntentID
  /// Where it is defined.
  public var location: SourceLocation
  /// Where its fields are defined.
  public var fieldLocations: FieldLocations

  /// Creates a rule.
  public init(
    id: String, event: String, intent: IntentID, location: SourceLocation,
    fieldLocations: FieldLocations = FieldLocations()
  ) {
    self.id = id
    self.event = event
    self.intent = intent
    self.location = location
    self.fieldLocations = fieldLocations
  }
}

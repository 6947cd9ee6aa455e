/// A question to the service's own data: an order, a subscription, a parcel.
public struct LookupDefinition: Hashable, Sendable {
  /// The lookup's id, by which the service tells what is asked.
  public var id: String
  /// The names of the slots whose values go with the question.
  public var slots: [String]
  /// The names of the fields that come back as arguments of the answer.
  public var fields: [String]
  /// How long the answer may take. Default: five seconds.
  public var timeout: Duration
  /// Where it is defined.
  public var location: SourceLocation
  /// Where its fields are defined.
  public var fieldLocations: FieldLocations

  /// Creates a lookup.
  public init(
    id: String, slots: [String] = [], fields: [String] = [], timeout: Duration = .seconds(5), location: SourceLocation,
    fieldLocations: FieldLocations = FieldLocations()
  ) {
    self.id = id
    self.slots = slots
    self.fields = fields
    self.timeout = timeout
    self.location = location
    self.fieldLocations = fieldLocations
  }
}

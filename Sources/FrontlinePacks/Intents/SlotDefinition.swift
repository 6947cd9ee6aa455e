/// A fact that an intent needs from the customer, asked for and filled over one or more turns.
public struct SlotDefinition: Hashable, Sendable {
  /// The slot's name, unique within its intent, and the name of the argument in answers (`{order_number}`).
  public var name: String
  /// What a valid value looks like.
  public var type: SlotType
  /// Whether the answer waits for it. An optional slot is taken when the customer gives it and never asked for.
  public var isRequired: Bool
  /// Where the slot is defined.
  public var location: SourceLocation

  /// Creates a definition.
  public init(name: String, type: SlotType, isRequired: Bool = true, location: SourceLocation) {
    self.name = name
    self.type = type
    self.isRequired = isRequired
    self.location = location
  }
}

/// The kinds of values that a slot can take.
public enum SlotType: String, Hashable, Sendable, Codable, CaseIterable {
  /// Any words: the whole message is the value.
  case text
  /// A whole or decimal number.
  case number
  /// A reference such as `4471-2290`: letters, digits and dashes with at least four digits.
  case orderNumber = "order-number"
  /// An e-mail address.
  case email
  /// An attachment of any kind, such as a screenshot; the value is its reference.
  case attachment
}

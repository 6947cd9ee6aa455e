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
  /// A parcel's number: `1Z` and 16 more, two letters with nine digits and two letters, or 10 letters and digits and more.
  case trackingNumber = "tracking-number"
  /// An e-mail address.
  case email
  /// A telephone number of 7 to 15 digits.
  case phone
  /// A web address.
  case url
  /// A number with a currency's sign, code or name.
  case amount
  /// A date in digits or words, such as `2026-05-03`, `3 May` or `tomorrow`.
  case date
  /// A time of day, such as `14:30` or `3 pm`.
  case time
  /// A card number with a right check digit. Only its last four digits are ever kept: `•••• 4242`.
  case cardNumber = "card-number"
  /// An attachment of any kind, such as a screenshot; the value is its reference.
  case attachment
}

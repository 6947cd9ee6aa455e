/// A named reason to take a matter more seriously. All modifiers that apply count, in their order, before the escalation
/// rules: they change urgency and place in the queue, and never hand over by themselves.
public struct ModifierRule: Hashable, Sendable {
  /// What makes a modifier apply.
  public enum Condition: Hashable, Sendable {
    /// One of the customer's last messages is angry.
    case anger
    /// The customer has all of these attributes.
    case attribute([AttributeCondition])
    /// The customer is in one of these regions (ISO 3166-1 alpha-2).
    case region([String])
    /// The customer turned to support so many times within so long, the present time counted.
    case contacts(count: Int, within: Duration)
  }

  /// The modifier's id, named in decisions.
  public var id: String
  /// What makes it apply.
  public var condition: Condition
  /// Classes by which the urgency rises, to `urgent` at most. Default: 0.
  public var raise: Int
  /// An urgency that replaces a lower one.
  public var urgency: Urgency?
  /// How much longer the ticket counts as having waited. Default: none.
  public var headStart: Duration
  /// Where it is defined.
  public var location: SourceLocation

  /// Creates a modifier.
  public init(
    id: String, condition: Condition, raise: Int = 0, urgency: Urgency? = nil, headStart: Duration = .zero,
    location: SourceLocation
  ) {
    self.id = id
    self.condition = condition
    self.raise = raise
    self.urgency = urgency
    self.headStart = headStart
    self.location = location
  }
}

/// An attribute of a customer and the values that count.
public struct AttributeCondition: Hashable, Sendable {
  /// The attribute's name, such as `plan`.
  public var name: String
  /// The values, of which the customer has one.
  public var values: [String]

  /// Creates a condition.
  public init(name: String, values: [String]) {
    self.name = name
    self.values = values
  }
}

public import FrontlineDesk
public import FrontlineText

/// Something that happened outside: an order is delayed, a payment failed, a region has an outage.
///
/// A rule of `proactive` in the policy says what comes of it: a customer hears the answer of its intent, a region has an
/// incident.
public struct OutsideEvent: Hashable, Sendable {
  /// Its name, as the policy's rules know it.
  public var name: String
  /// Its key: the same twice changes nothing.
  public var key: String
  /// The customer whom it concerns; nil: a region, or everybody.
  public var customer: CustomerID?
  /// The region (ISO 3166-1 alpha-2) that it concerns, where it concerns no single customer.
  public var region: String?
  /// The arguments of the answer. They are said, and never stand in the log.
  public var fields: [String: MessageArgument]

  /// Creates an event.
  public init(
    name: String, key: String, customer: CustomerID? = nil, region: String? = nil,
    fields: [String: MessageArgument] = [:]
  ) {
    self.name = name
    self.key = key
    self.customer = customer
    self.region = region
    self.fields = fields
  }
}

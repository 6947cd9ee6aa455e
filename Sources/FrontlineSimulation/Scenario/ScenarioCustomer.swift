public import Frontline

/// A customer of a scenario.
public struct ScenarioCustomer: Hashable, Sendable {
  /// What the service knows of them. Their id is the name in the scenario.
  public var customer: Customer
  /// The channel that they write on, unless a message says otherwise.
  public var channel: String
  /// Where they are described.
  public var location: SourceLocation
}

public import FrontlineText

/// A customer was blocked, or is no more.
public struct CustomerNoted: Hashable, Sendable, Codable {
  /// Who.
  public var customer: CustomerID
  /// When.
  public var at: Timestamp
}

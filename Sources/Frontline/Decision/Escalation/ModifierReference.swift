public import FrontlinePacks

/// A modifier that applied, and where it is written.
public struct ModifierReference: Hashable, Sendable, Codable {
  /// The modifier's id.
  public var id: String
  /// Where it is written.
  public var location: SourceLocation?
  /// Why it applied, in words that quote no customer.
  public var because: String

  /// Creates a reference.
  public init(id: String, location: SourceLocation? = nil, because: String) {
    self.id = id
    self.location = location
    self.because = because
  }
}

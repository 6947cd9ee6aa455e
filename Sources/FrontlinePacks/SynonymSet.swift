/// Words and phrases that patterns may name as one: `~name`.
public struct SynonymSet: Hashable, Sendable {
  /// The name after the tilde.
  public var name: String
  /// The words and phrases, each of one or more units.
  public var members: [Located<String>]
  /// Where the set is defined.
  public var location: SourceLocation

  /// Creates a set.
  public init(name: String, members: [Located<String>], location: SourceLocation) {
    self.name = name
    self.members = members
    self.location = location
  }
}

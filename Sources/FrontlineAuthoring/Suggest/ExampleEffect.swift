public import FrontlinePacks

/// What one more example would change, beyond the messages that it was written for.
public struct ExampleEffect: Hashable, Sendable {
  /// A text of the packs that another intent takes then.
  public struct Change: Hashable, Sendable {
    /// The test message or example, with its place.
    public var text: Located<String>
    /// The intent that it must reach; nil: none.
    public var expected: IntentID?
    /// The intent that takes it now; nil: none does.
    public var before: IntentID?
    /// The intent that would take it; nil: none would.
    public var after: IntentID?
    /// Whether it is a test message, and not an example.
    public var isTest: Bool
  }

  /// What is right now and would be wrong, in the order of tests, then examples.
  public var worse: [Change]
  /// What is wrong now and would be right.
  public var better: [Change]
  /// How many test messages and examples were looked at.
  public var checked: Int
  /// How many of the messages in question would be answered by the intent.
  public var answered: Int
}

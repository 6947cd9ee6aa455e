public import FrontlinePacks

/// What the conversation adds to a message when it is matched.
public struct MatchContext: Hashable, Sendable {
  /// The intent that the conversation is about: in a conversation that of the running matter. Its follow-ups win over near equals, and their follow-up patterns hold.
  public var previousIntent: IntentID?

  /// Creates a context; by default there was no turn before.
  public init(previousIntent: IntentID? = nil) {
    self.previousIntent = previousIntent
  }
}

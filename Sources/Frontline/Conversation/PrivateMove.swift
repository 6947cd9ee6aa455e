public import FrontlineDesk

/// A public talk's move to a private conversation.
public struct MovedToPrivate: Hashable, Sendable, Codable {
  /// Why a talk moves.
  public enum Reason: String, Hashable, Sendable, Codable, CaseIterable {
    /// People take over, who write in private only.
    case ticket
    /// The message holds personal data.
    case personalData = "personal-data"
    /// The answer needs personal data.
    case details
    /// A public complaint is not argued about.
    case complaint
  }

  /// Why.
  public var reason: Reason
  /// The private channel.
  public var channel: String
  /// The private conversation.
  public var conversation: ConversationID
}

/// A private conversation's beginning, or going on, after a public one.
public struct ContinuedFromPublic: Hashable, Sendable, Codable {
  /// The public conversation.
  public var conversation: ConversationID
}

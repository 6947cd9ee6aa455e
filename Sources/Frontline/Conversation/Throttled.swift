public import FrontlineDesk

/// A message that is kept and not answered.
public struct Throttled: Hashable, Sendable, Codable {
  /// Why a message is not answered.
  public enum Reason: String, Hashable, Sendable, Codable, CaseIterable {
    /// The customer is blocked.
    case blocked
    /// A machine wrote it: an auto-reply, an echo of what was said.
    case automatic
    /// The customer writes faster than anybody can read.
    case tooMany = "too-many"
    /// The same text came again and again.
    case sameText = "same-text"
  }

  /// Why.
  public var reason: Reason
  /// The message.
  public var message: MessageID
}

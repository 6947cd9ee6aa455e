internal import FrontlinePacks
internal import Yams

/// Reads the bounds of a conversation.
struct LimitsReader {
  let root: MappingReader

  /// Each of these keys stands in docs/tiers.md; a test compares.
  static let keys = [
    "choices", "clarifications", "human_hold", "context_lifetime", "message_bytes", "burst_cap", "messages_per_minute",
    "same_text",
  ]

  func limits() -> ConversationLimits {
    var limits = ConversationLimits()
    guard let body = root.mapping("limits", keys: Self.keys) else { return limits }
    if let choices = body.integer("choices", in: 2...10) { limits.choices = choices }
    if let count = body.integer("clarifications", in: 0...10) { limits.clarifications = count }
    if let hold = body.duration("human_hold") { limits.humanHold = hold }
    if let lifetime = body.duration("context_lifetime") { limits.contextLifetime = lifetime }
    if let bytes = body.integer("message_bytes", in: 100...1_000_000) { limits.messageBytes = bytes }
    if let cap = body.duration("burst_cap") { limits.burstCap = cap }
    if let count = body.integer("messages_per_minute", in: 1...1000) { limits.messagesPerMinute = count }
    if let count = body.integer("same_text", in: 1...100) { limits.sameText = count }
    return limits
  }
}

internal import FrontlinePacks
internal import FrontlineText

/// What a report remembers of a conversation.
struct TalkFacts: Sendable {
  /// A message that has not been counted yet, for its language may be told by the events that follow.
  struct PendingMessage: Sendable {
    var at: Timestamp
    var record: Int
  }

  /// What the bot made of the latest message.
  struct Reading: Sendable {
    var isNotUnderstood: Bool
    var nearest: Int?
  }

  var id: String
  var customer: Int?
  var channel: Int
  var isPublic = false
  var region: Int
  var language: Int
  var visit: Int?
  var lastActivity: Timestamp = .min
  /// Tickets of it that people have.
  var activeTickets = 0
  var lastMessage: PendingMessage?
  var isLastMessageCounted = true
  var reading: Reading?
  var isSlotRejected = false
}

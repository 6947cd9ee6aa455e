public import FrontlineDesk

/// The name of one asking of a lookup, unique within a service.
public struct LookupID: Hashable, Sendable, Codable {
  /// The conversation that asks.
  public var conversation: ConversationID
  /// Counts the conversation's lookups from 1.
  public var number: Int

  /// Creates an id.
  public init(conversation: ConversationID, number: Int) {
    self.conversation = conversation
    self.number = number
  }
}

extension RecordID {
  /// The side record with a number in a conversation.
  public init(_ conversation: ConversationID, _ number: Int) { self.init("\(conversation)#\(number)") }
}

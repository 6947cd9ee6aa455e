public import FrontlineText

/// A ticket went back to the queue that it came from: handed back by an agent, or taken back because nobody took it up.
public struct TicketSentBack: Hashable, Sendable, Codable {
  /// The ticket.
  public var ticket: TicketID
  /// The agent who handed it back; nil: the service, or time.
  public var by: AgentID?
  /// Where it was.
  public var from: QueueKey
  /// Where it is.
  public var to: QueueKey
  /// The skills that it needs there, sorted.
  public var skills: [String]
  /// The agent who had it there, and is asked first.
  public var wantedAgent: AgentID?
  /// The record of what the agent said about it.
  public var note: RecordID?
  /// When.
  public var at: Timestamp
}

/// Another ticket goes on with this one.
public struct TicketMerged: Hashable, Sendable, Codable {
  /// The ticket that ends.
  public var ticket: TicketID
  /// The ticket that goes on.
  public var into: TicketID
  /// The agent who did it; nil: the service.
  public var by: AgentID?
  /// The conversations that the other ticket serves from now on beside its own.
  public var conversations: [ConversationID]
  /// When.
  public var at: Timestamp
}

/// The customer came back to a ticket after its solution.
public struct TicketReopened: Hashable, Sendable, Codable {
  /// The ticket.
  public var ticket: TicketID
  /// The agent who solved it, and is asked first.
  public var wantedAgent: AgentID?
  /// The message that reopened it; its text stands elsewhere.
  public var message: MessageID?
  /// When.
  public var at: Timestamp
}

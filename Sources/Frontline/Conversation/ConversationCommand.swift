public import FrontlineDesk

/// What is asked of the engine in one conversation.
public enum ConversationCommand: Hashable, Sendable {
  /// A customer's message came in.
  case receive(InboundMessage)
  /// The lookup with this number ended. One that is not waited for any more changes nothing.
  case finishLookup(Int, LookupOutcome)
  /// An agent writes to the customer.
  case reply(AgentReply)
  /// People give the conversation back to the bot, with what they did.
  case handBack(HandBack)
  /// An agent writes a note about the ticket.
  case note(AgentNote)
  /// Something happened outside that the customer is to hear of.
  case notify(OutsideEvent)
  /// Time has passed: lookups time out, holds end.
  case passTime
  /// The customer's texts are to be forgotten.
  case erase
}

/// What an agent writes to the customer of a ticket.
public struct AgentReply: Hashable, Sendable {
  /// The idempotency key: the same key twice in a conversation changes nothing.
  public var id: MessageID
  /// The ticket.
  public var ticket: TicketID
  /// The agent.
  public var agent: AgentID
  /// What is written.
  public var text: String
  /// Files that go with it.
  public var attachments: [Attachment]

  /// Creates a reply.
  public init(id: MessageID, ticket: TicketID, agent: AgentID, text: String, attachments: [Attachment] = []) {
    self.id = id
    self.ticket = ticket
    self.agent = agent
    self.text = text
    self.attachments = attachments
  }
}

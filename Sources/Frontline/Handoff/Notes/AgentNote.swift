public import FrontlineDesk

/// What an agent writes about a ticket for its people only.
public struct AgentNote: Hashable, Sendable {
  /// The note's key: the same twice is one note.
  public var id: MessageID
  /// The ticket.
  public var ticket: TicketID
  /// The agent.
  public var agent: AgentID
  /// The note.
  public var text: String

  /// Creates a note.
  public init(id: MessageID, ticket: TicketID, agent: AgentID, text: String) {
    self.id = id
    self.ticket = ticket
    self.agent = agent
    self.text = text
  }
}

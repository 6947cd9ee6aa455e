public import FrontlineText

/// An agent put a ticket aside until a moment.
public struct TicketSnoozed: Hashable, Sendable, Codable {
  /// The ticket.
  public var ticket: TicketID
  /// Who.
  public var agent: AgentID
  /// When it comes back.
  public var until: Timestamp
  /// When.
  public var at: Timestamp
}

/// An agent waits for somebody other than the customer.
public struct TicketWaitsOnThirdParty: Hashable, Sendable, Codable {
  /// The ticket.
  public var ticket: TicketID
  /// Who.
  public var agent: AgentID
  /// The record of what the agent said about it.
  public var note: RecordID?
  /// When.
  public var at: Timestamp
}

/// A wait is over.
public struct TicketResumed: Hashable, Sendable, Codable {
  /// What ends a wait.
  public enum Cause: String, Hashable, Sendable, Codable, CaseIterable {
    /// Its time was up.
    case time
    /// The agent goes on by themselves.
    case agent
    /// The customer wrote.
    case customer
  }

  /// The ticket.
  public var ticket: TicketID
  /// The agent who goes on with it; nil: it goes to its queue, for its agent is away or has no room.
  public var agent: AgentID?
  /// The agent who had it.
  public var former: AgentID?
  /// What ended the wait.
  public var cause: Cause
  /// When.
  public var at: Timestamp
}

/// A customer who is waited for was reminded.
public struct CustomerReminded: Hashable, Sendable, Codable {
  /// The ticket.
  public var ticket: TicketID
  /// When.
  public var at: Timestamp
}

/// What was not known of a ticket was added.
public struct TicketDetailsAdded: Hashable, Sendable, Codable {
  /// The ticket.
  public var ticket: TicketID
  /// The agent who added it; nil: the service.
  public var by: AgentID?
  /// The slots that were filled; one of a name that is there replaces it.
  public var slots: [TicketRequest.Slot]
  /// How many attachments came.
  public var attachments: Int
  /// When.
  public var at: Timestamp
}

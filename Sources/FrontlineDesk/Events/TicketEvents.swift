public import FrontlinePacks
public import FrontlineText

/// A ticket was opened.
public struct TicketOpened: Hashable, Sendable, Codable {
  /// Its id.
  public var ticket: TicketID
  /// What was handed over.
  public var request: TicketRequest
  /// The queue it belongs to.
  public var queue: QueueKey
  /// The skills that an agent needs for it, sorted.
  public var skills: [String]
  /// How much longer it counts as having waited than it has, in milliseconds: that of its urgency and its own. Logs of
  /// earlier versions do not tell; the default head starts then count.
  public var headStart: Int64?
  /// How many units of an agent's capacity it takes; nil: 1.
  public var weight: Int?
  /// The agent whom the customer had last; nil: nobody, or too long ago.
  public var wantedAgent: AgentID?
  /// When.
  public var at: Timestamp
}

/// A ticket was put into its queue.
public struct TicketQueued: Hashable, Sendable, Codable {
  /// The ticket.
  public var ticket: TicketID
  /// When.
  public var at: Timestamp
}

/// A ticket was offered to an agent.
public struct TicketOffered: Hashable, Sendable, Codable {
  /// The ticket.
  public var ticket: TicketID
  /// To whom.
  public var agent: AgentID
  /// When it goes on to the next agent.
  public var expires: Timestamp
  /// Why they were chosen.
  public var proof: AssignmentProof
  /// When.
  public var at: Timestamp
}

/// An offer ended without being accepted; the ticket waits again.
public struct OfferEnded: Hashable, Sendable, Codable {
  /// How an offer ends.
  public enum Cause: String, Hashable, Sendable, Codable, CaseIterable {
    /// The agent declined.
    case declined
    /// The agent did not answer in time.
    case expired
    /// The agent went away.
    case withdrawn
  }

  /// The ticket.
  public var ticket: TicketID
  /// To whom it had been offered.
  public var agent: AgentID
  /// How it ended.
  public var cause: Cause
  /// From when on they may be asked again; nil: at any time.
  public var askAgainAt: Timestamp?
  /// When.
  public var at: Timestamp
}

/// An agent who had declined may be asked again.
public struct RefusalLapsed: Hashable, Sendable, Codable {
  /// The ticket.
  public var ticket: TicketID
  /// Who.
  public var agent: AgentID
  /// When.
  public var at: Timestamp
}

/// A ticket came into an agent's hands.
public struct TicketAssigned: Hashable, Sendable, Codable {
  /// The ways.
  public enum Way: String, Hashable, Sendable, Codable, CaseIterable {
    /// They accepted an offer.
    case accepted
    /// The desk gave it to them; the tier needs no acceptance.
    case direct
    /// They took it from the queue.
    case byHand = "by-hand"
  }

  /// The ticket.
  public var ticket: TicketID
  /// Whose it is now.
  public var agent: AgentID
  /// How it came to them.
  public var way: Way
  /// Why they were chosen, where the desk chose.
  public var proof: AssignmentProof?
  /// When.
  public var at: Timestamp
}

/// A ticket went back to its queue because its agent went away.
public struct TicketReleased: Hashable, Sendable, Codable {
  /// Why a ticket goes back.
  public enum Cause: String, Hashable, Sendable, Codable, CaseIterable {
    /// Its agent went away, or has no room for it.
    case away
    /// Its agent let the customer wait for too long.
    case idle
  }

  /// The ticket.
  public var ticket: TicketID
  /// Whose it was.
  public var agent: AgentID
  /// Why; nil, also in logs of earlier versions: ``Cause/away``.
  public var cause: Cause?
  /// The id of the escalation rule that took it away; nil: none.
  public var rule: String?
  /// From when on they may be asked again; nil: at any time.
  public var askAgainAt: Timestamp?
  /// When.
  public var at: Timestamp
}

/// An agent replied.
public struct AgentReplied: Hashable, Sendable, Codable {
  /// The ticket.
  public var ticket: TicketID
  /// Who.
  public var agent: AgentID
  /// The message; its text stands elsewhere.
  public var message: MessageID
  /// When the customer is reminded, should they not answer; nil: never.
  public var remindsAt: Timestamp?
  /// When the ticket counts as solved, should they not answer; nil: never.
  public var givesUpAt: Timestamp?
  /// When.
  public var at: Timestamp
}

/// The customer wrote.
public struct CustomerWrote: Hashable, Sendable, Codable {
  /// The ticket.
  public var ticket: TicketID
  /// The message; its text stands elsewhere.
  public var message: MessageID
  /// When.
  public var at: Timestamp
}

/// A ticket went to another tier or team.
public struct TicketTransferred: Hashable, Sendable, Codable {
  /// The ticket.
  public var ticket: TicketID
  /// The agent who sent it; nil: the service.
  public var by: AgentID?
  /// Where it was.
  public var from: QueueKey
  /// Where it is.
  public var to: QueueKey
  /// The skills that it needs there, sorted.
  public var skills: [String]
  /// The record of what the agent said about it.
  public var note: RecordID?
  /// The id of the policy's rule for transfers that agents ask for; nil: none.
  public var rule: String?
  /// When it goes back to where it was, should nobody take it up; nil: never.
  public var takenBackAt: Timestamp?
  /// When.
  public var at: Timestamp
}

/// A ticket was given back to the bot.
public struct TicketReturnedToBot: Hashable, Sendable, Codable {
  /// The ticket.
  public var ticket: TicketID
  /// The agent who gave it back; nil: the service.
  public var by: AgentID?
  /// The record of what the agent said about it.
  public var note: RecordID?
  /// When it is closed; nil: never.
  public var closesAt: Timestamp?
  /// When.
  public var at: Timestamp
}

/// A ticket's urgency changed.
public struct UrgencyChanged: Hashable, Sendable, Codable {
  /// The ticket.
  public var ticket: TicketID
  /// What it is now.
  public var urgency: Urgency
  /// How much longer it counts as having waited from now on, in milliseconds: that of the urgency and the ticket's own;
  /// nil, in logs of earlier versions: by the default head starts.
  public var headStart: Int64?
  /// The id of the rule that changed it; nil: people or the service.
  public var rule: String?
  /// When.
  public var at: Timestamp
}

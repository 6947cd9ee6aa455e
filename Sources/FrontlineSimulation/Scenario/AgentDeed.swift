public import Frontline

/// What an agent does, or the service itself.
public struct AgentDeed: Hashable, Sendable {
  /// Who; nil: the service.
  public var agent: AgentID?
  /// What.
  public var verb: Verb
  /// To which ticket; nil: the one that the agent is offered or holds.
  public var ticket: TicketID?

  /// The things that can be done.
  public enum Verb: Hashable, Sendable {
    /// Begins to work.
    case comeOnline
    /// Stops working.
    case goOffline
    /// Holds at most so many tickets from now on.
    case setCapacity(Int)
    /// Accepts an offer.
    case accept
    /// Declines an offer.
    case decline
    /// Takes a waiting ticket by hand.
    case take
    /// Writes to the customer, perhaps under an idempotency key.
    case reply(String, id: MessageID?)
    /// Calls the ticket solved.
    case resolve
    /// Closes the ticket.
    case close
    /// Sends the ticket to another tier or team.
    case transfer(tier: String, team: String?, note: String?)
    /// Gives the conversation back to the bot.
    case returnToBot(note: String?)
    /// Changes the ticket's urgency.
    case changeUrgency(Urgency)
  }
}

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
    /// Puts the ticket aside until a moment.
    case snooze(until: ScenarioMoment)
    /// Puts the ticket aside for so long.
    case snoozeFor(Duration)
    /// Waits for somebody other than the customer.
    case waitOnThirdParty(note: String?)
    /// Goes on with a ticket that was put aside.
    case resume
    /// Sends the ticket back to where it came from.
    case handBack(note: String?)
    /// Ends the ticket and lets another one go on with it.
    case merge(into: TicketID)
    /// Asks for goodwill of a kind, perhaps of an amount.
    case requestApproval(kind: String, amount: Money?, note: String?)
    /// Grants or refuses goodwill that another agent asked for; nil: the one that waits.
    case decideApproval(ApprovalID?, isApproved: Bool)
    /// What customers suggested under a topic is done.
    case announce(topic: String)
    /// Writes a note that only people read.
    case note(String)
    /// An incident about a question begins, everywhere or in a region.
    case openIncident(IntentID, region: String?)
    /// An incident is over.
    case closeIncident(IncidentID)
    /// Answers a customer no more, or again.
    case block(CustomerID, isBlocked: Bool)
    /// Changes the ticket's urgency.
    case changeUrgency(Urgency)
  }
}

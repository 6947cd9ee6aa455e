public import FrontlinePacks

/// What a service, an agent or the clock asks of the desk.
public enum DeskCommand: Hashable, Sendable {
  /// Registers an agent or renews their profile.
  case registerAgent(AgentProfile)
  /// An agent begins to work.
  case comeOnline(AgentID)
  /// An agent stops working. Offers to them are withdrawn, what they have open goes back to the queue with its age;
  /// tickets that wait for the customer stay theirs until the customer writes.
  case goOffline(AgentID)
  /// How many tickets an agent holds at once from now on. What they hold already stays.
  case setCapacity(AgentID, Int)

  /// Hands a conversation over to people.
  case openTicket(TicketRequest)
  /// The agent accepts what was offered.
  case accept(TicketID, by: AgentID)
  /// The agent declines what was offered.
  case decline(TicketID, by: AgentID)
  /// An agent of the team takes a waiting ticket by hand, at any hour.
  case take(TicketID, by: AgentID)
  /// The agent replies to the customer.
  case reply(TicketID, by: AgentID, message: MessageID)
  /// The customer writes. A solved ticket is opened again by it.
  case customerMessage(TicketID, message: MessageID)
  /// Sends a ticket to another tier or team; nil: the tier's first. By its agent, or by the service itself (nil).
  case transfer(TicketID, by: AgentID?, tier: String, team: String?, note: RecordID?)
  /// Gives the conversation back to the bot. By its agent, or by the service itself (nil).
  case returnToBot(TicketID, by: AgentID?, note: RecordID?)
  /// The matter is solved.
  case resolve(TicketID, by: AgentID)
  /// Closes a ticket for good. By its agent, or by the service itself (nil).
  case close(TicketID, by: AgentID?)
  /// Changes how urgent a ticket is: by a rule of this id, or by people or the service (nil).
  case changeUrgency(TicketID, Urgency, rule: String? = nil)
  /// Neither answers a customer nor hands them over from now on. Tickets that people have go on.
  case block(CustomerID)
  /// Answers a customer again.
  case unblock(CustomerID)

  /// Time has passed: offers run out, warnings and breaches are noted, teams open and close.
  case timePassed
}

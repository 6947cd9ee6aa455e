public import FrontlinePacks
public import FrontlineText

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
  /// The agent replies to the customer. One who has solved the ticket may do so for ``Desk/lateReplyLimit`` more.
  case reply(TicketID, by: AgentID, message: MessageID)
  /// The customer writes. It ends a wait, and reopens a solved ticket.
  case customerMessage(TicketID, message: MessageID)
  /// The agent puts a ticket aside until a moment. It takes no room meanwhile; then it comes back to them where they are at
  /// work and have room, else to the queue with its age.
  case snooze(TicketID, by: AgentID, until: Timestamp)
  /// The agent waits for somebody other than the customer. The ticket stays theirs and takes no room meanwhile.
  case waitOnThirdParty(TicketID, by: AgentID, note: RecordID?)
  /// The agent goes on with a ticket that waits or is snoozed.
  case resume(TicketID, by: AgentID)
  /// Adds slots and attachments that came after the hand-over. By its agent, or by the service itself (nil).
  case provide(TicketID, by: AgentID?, slots: [TicketRequest.Slot], attachments: Int)
  /// Sends a ticket to another tier or team; nil: the tier's first. By its agent, who is bound by what the policy says of
  /// both tiers, or by the service itself (nil).
  case transfer(TicketID, by: AgentID?, tier: String, team: String?, note: RecordID?)
  /// Sends a ticket back to the queue that it came from, where whoever had it is asked first. By its agent, or by the
  /// service itself (nil).
  case handBack(TicketID, by: AgentID?, note: RecordID?)
  /// Ends a ticket and lets another of the same customer go on with its conversation. By an agent who has one of them and
  /// takes the first from nobody, or by the service itself (nil).
  case merge(TicketID, into: TicketID, by: AgentID?)
  /// Gives the conversation back to the bot. By its agent, or by the service itself (nil).
  case returnToBot(TicketID, by: AgentID?, note: RecordID?)
  /// The matter is solved. By its agent, or because the customer says so (nil).
  case resolve(TicketID, by: AgentID?)
  /// Closes a ticket for good. By its agent, or by the service itself (nil).
  case close(TicketID, by: AgentID?)
  /// Changes how urgent a ticket is: by a rule of this id, or by people or the service (nil).
  case changeUrgency(TicketID, Urgency, rule: String? = nil)
  /// Neither answers a customer nor hands them over from now on. Tickets that people have go on.
  case block(CustomerID)
  /// Answers a customer again.
  case unblock(CustomerID)

  /// An agent asks for goodwill for a ticket in their hands; within the policy's limit it is granted at once.
  case requestApproval(TicketID, by: AgentID, kind: String, amount: Money?, note: RecordID?)
  /// An agent with one of the kind's roles grants or refuses goodwill that another one asked for.
  case decideApproval(ApprovalID, by: AgentID, isApproved: Bool, note: RecordID?)

  /// A customer made a suggestion. A second time by the same customer changes nothing.
  case noteFeedback(topic: String, intent: IntentID, conversation: ConversationID, customer: CustomerID?)
  /// What customers suggested under a topic is done, or one of the topic's intents: whoever asked hears of it.
  case announceFeedback(topic: String, intent: IntentID?)

  /// A customer had a question; so many within the policy's time open an incident.
  case noteQuestion(IntentID, conversation: ConversationID, customer: CustomerID?, region: String?)
  /// An incident begins, everywhere or in a region.
  case openIncident(IntentID, region: String?, by: AgentID?)
  /// An incident is over.
  case closeIncident(IncidentID, by: AgentID?)
  /// Something happened outside; its time is the desk's.
  case noteOutsideEvent(OutsideEventNoted)

  /// Time has passed: offers run out, warnings and breaches are noted, teams open and close, snoozed tickets come back,
  /// customers are reminded, solved tickets are closed.
  case timePassed
}

/// What has happened at the desk: an outcome, so that applying it decides nothing.
///
/// Encoded as `{"kind": "ticket-offered", "payload": {...}}`. A kind that this version does not know survives decoding and
/// encoding as ``unknown(_:)``, and changes nothing when applied.
public enum DeskEvent: Hashable, Sendable {
  /// An agent was registered, or their profile renewed.
  case agentRegistered(AgentRegistered)
  /// An agent began to work.
  case agentCameOnline(AgentPresence)
  /// An agent stopped working.
  case agentWentOffline(AgentPresence)
  /// An agent's capacity changed.
  case agentCapacityChanged(AgentCapacityChanged)
  /// A ticket was opened.
  case ticketOpened(TicketOpened)
  /// A ticket was put into its queue.
  case ticketQueued(TicketQueued)
  /// A ticket was offered to an agent.
  case ticketOffered(TicketOffered)
  /// An offer ended without being accepted; the ticket waits again.
  case offerEnded(OfferEnded)
  /// An agent who had declined may be asked again.
  case refusalLapsed(RefusalLapsed)
  /// A ticket came into an agent's hands.
  case ticketAssigned(TicketAssigned)
  /// A ticket went back to its queue because its agent went away.
  case ticketReleased(TicketReleased)
  /// An agent replied.
  case agentReplied(AgentReplied)
  /// The customer wrote.
  case customerWrote(CustomerWrote)
  /// A ticket went to another tier or team.
  case ticketTransferred(TicketTransferred)
  /// A ticket was handed back to the queue that it came from.
  case ticketHandedBack(TicketSentBack)
  /// Nobody took a ticket up where it was sent, and the queue that it came from took it back.
  case ticketTakenBack(TicketSentBack)
  /// A ticket was put aside until a moment.
  case ticketSnoozed(TicketSnoozed)
  /// A ticket waits for somebody other than the customer.
  case ticketWaitsOnThirdParty(TicketWaitsOnThirdParty)
  /// A wait is over.
  case ticketResumed(TicketResumed)
  /// A customer who is waited for was reminded.
  case customerReminded(CustomerReminded)
  /// What was not known of a ticket was added.
  case ticketDetailsAdded(TicketDetailsAdded)
  /// Another ticket goes on with this one.
  case ticketMerged(TicketMerged)
  /// The customer came back to a ticket after its solution.
  case ticketReopened(TicketReopened)
  /// A ticket was given back to the bot.
  case ticketReturnedToBot(TicketReturnedToBot)
  /// A ticket was solved.
  case ticketSolved(TicketSettled)
  /// A ticket was closed.
  case ticketClosed(TicketSettled)
  /// A ticket's urgency changed.
  case urgencyChanged(UrgencyChanged)
  /// A promise began to run.
  case clockStarted(ClockStarted)
  /// A promise stands still.
  case clockPaused(ClockPaused)
  /// A promise runs again.
  case clockResumed(ClockStarted)
  /// A promise was measured anew, because its ticket changed.
  case clockRetargeted(ClockRetargeted)
  /// A promise is nearly due.
  case clockWarned(ClockNoted)
  /// A promise was not kept.
  case clockBreached(ClockNoted)
  /// A promise ended.
  case clockStopped(ClockStopped)
  /// A team with waiting tickets began or stopped to work.
  case teamHoursNoted(TeamHoursNoted)
  /// A customer was blocked.
  case customerBlocked(CustomerNoted)
  /// A customer is blocked no more.
  case customerUnblocked(CustomerNoted)
  /// A ticket waits for an agent, and it is known when it gives up which wish.
  case relaxingPlanned(RelaxingPlanned)
  /// A waiting ticket gave up a wish.
  case ticketRelaxed(TicketRelaxed)
  /// An agent's own shift began or ended, or became known.
  case shiftNoted(ShiftNoted)
  /// An agent asked for goodwill.
  case approvalRequested(ApprovalRequested)
  /// Goodwill was granted or refused.
  case approvalDecided(ApprovalDecided)
  /// A customer made a suggestion, or wished for something.
  case feedbackNoted(FeedbackNoted)
  /// What customers had suggested is done.
  case feedbackDone(FeedbackDone)
  /// A customer had a question: what incidents are found by.
  case questionNoted(QuestionNoted)
  /// An incident was opened.
  case incidentOpened(IncidentOpened)
  /// An incident is over.
  case incidentClosed(IncidentClosed)
  /// Something happened outside.
  case outsideEventNoted(OutsideEventNoted)
  /// An event of a later version.
  case unknown(UnknownEvent)
}

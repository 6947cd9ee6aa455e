/// What can be done to a ticket.
public enum TicketAction: String, Hashable, Sendable, Codable, CaseIterable {
  /// It is put into its queue.
  case enqueue
  /// It is offered to an agent.
  case offer
  /// The agent accepts the offer.
  case accept
  /// The agent declines the offer.
  case decline
  /// The offer's time is up.
  case expire
  /// The offer is taken back because the agent went away.
  case withdraw
  /// It is given to an agent without an offer, or an agent takes it by hand.
  case assign
  /// Its agent went away.
  case release
  /// The agent replies.
  case reply
  /// The customer writes.
  case customerMessage = "customer-message"
  /// It goes to another tier or team.
  case transfer
  /// It goes back to the bot.
  case returnToBot = "return-to-bot"
  /// The agent calls it solved.
  case resolve
  /// It is closed.
  case close
  /// Its urgency changes.
  case changeUrgency = "change-urgency"
}

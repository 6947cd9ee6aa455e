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
  /// Its agent went away, or has no room for it.
  case release
  /// The agent replies.
  case reply
  /// The customer writes.
  case customerMessage = "customer-message"
  /// The customer is reminded that they are waited for.
  case remind
  /// The agent puts it aside until a moment.
  case snooze
  /// The agent waits for somebody else.
  case waitOnThirdParty = "wait-on-third-party"
  /// A wait is over and its agent goes on.
  case resume
  /// What was not known of it is added.
  case provide
  /// It goes to another tier or team.
  case transfer
  /// It goes back to the queue that it came from.
  case handBack = "hand-back"
  /// The queue that it came from takes it back, because nobody took it up.
  case takeBack = "take-back"
  /// It goes back to the bot.
  case returnToBot = "return-to-bot"
  /// Another ticket goes on with it.
  case merge
  /// It is solved.
  case resolve
  /// It is closed.
  case close
  /// The customer comes back to it.
  case reopen
  /// Its urgency changes.
  case changeUrgency = "change-urgency"
}

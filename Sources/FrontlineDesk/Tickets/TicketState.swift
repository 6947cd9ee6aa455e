/// Where a ticket stands.
public enum TicketState: String, Hashable, Sendable, Codable, CaseIterable {
  /// Just opened, in no queue yet.
  case new
  /// Waits in a queue.
  case queued
  /// Offered to an agent who has not answered yet.
  case offered
  /// An agent is at work on it.
  case open
  /// An agent has replied and waits for the customer.
  case waitingOnCustomer = "waiting-on-customer"
  /// Solved; the customer may still come back to it.
  case solved
  /// Closed for good.
  case closed
  /// Given back to the bot.
  case returnedToBot = "returned-to-bot"

  /// Whether people still have it, so that the bot is silent and the conversation can have no second ticket.
  public var isActive: Bool {
    switch self {
    case .new, .queued, .offered, .open, .waitingOnCustomer: true
    case .solved, .closed, .returnedToBot: false
    }
  }
}

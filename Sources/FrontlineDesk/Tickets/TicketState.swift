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
  /// An agent waits for somebody else: a courier, a bank, another company.
  case waitingOnThirdParty = "waiting-on-third-party"
  /// An agent has put it aside until a moment.
  case snoozed
  /// Solved; the customer may still come back to it.
  case solved
  /// Closed.
  case closed
  /// The customer has come back to it; in no queue yet.
  case reopened
  /// Given back to the bot.
  case returnedToBot = "returned-to-bot"
  /// Another ticket goes on with its conversation.
  case merged

  /// Whether people still have it, so that the bot is silent and the conversation can have no second ticket.
  public var isActive: Bool {
    switch self {
    case .new, .queued, .offered, .open, .waitingOnCustomer, .waitingOnThirdParty, .snoozed, .reopened: true
    case .solved, .closed, .returnedToBot, .merged: false
    }
  }

  /// Whether an agent has it, present or not, so that nobody else may act on it.
  public var hasAgent: Bool {
    switch self {
    case .open, .waitingOnCustomer, .waitingOnThirdParty, .snoozed: true
    case .new, .queued, .offered, .solved, .closed, .reopened, .returnedToBot, .merged: false
    }
  }

  /// Whether nothing but a customer's message can still come of it, so that it leaves the desk's working set.
  public var isArchived: Bool { self == .closed || self == .merged }
}

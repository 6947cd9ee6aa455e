/// A legal move of a ticket.
public struct TicketTransition: Hashable, Sendable {
  /// The state before.
  public var from: TicketState
  /// What is done.
  public var action: TicketAction
  /// The state after.
  public var to: TicketState

  /// Creates a transition.
  public init(_ from: TicketState, _ action: TicketAction, _ to: TicketState) {
    self.from = from
    self.action = action
    self.to = to
  }

  /// All legal moves; whatever is not listed is refused.
  public static let all: [TicketTransition] = [
    TicketTransition(.new, .enqueue, .queued),

    TicketTransition(.queued, .offer, .offered),
    TicketTransition(.queued, .assign, .open),
    TicketTransition(.queued, .customerMessage, .queued),
    TicketTransition(.queued, .transfer, .queued),
    TicketTransition(.queued, .returnToBot, .returnedToBot),
    TicketTransition(.queued, .close, .closed),
    TicketTransition(.queued, .changeUrgency, .queued),

    TicketTransition(.offered, .accept, .open),
    TicketTransition(.offered, .decline, .queued),
    TicketTransition(.offered, .expire, .queued),
    TicketTransition(.offered, .withdraw, .queued),
    TicketTransition(.offered, .customerMessage, .offered),
    TicketTransition(.offered, .transfer, .queued),
    TicketTransition(.offered, .returnToBot, .returnedToBot),
    TicketTransition(.offered, .close, .closed),
    TicketTransition(.offered, .changeUrgency, .offered),

    TicketTransition(.open, .release, .queued),
    TicketTransition(.open, .reply, .waitingOnCustomer),
    TicketTransition(.open, .customerMessage, .open),
    TicketTransition(.open, .transfer, .queued),
    TicketTransition(.open, .returnToBot, .returnedToBot),
    TicketTransition(.open, .resolve, .solved),
    TicketTransition(.open, .close, .closed),
    TicketTransition(.open, .changeUrgency, .open),

    TicketTransition(.waitingOnCustomer, .release, .queued),
    TicketTransition(.waitingOnCustomer, .reply, .waitingOnCustomer),
    TicketTransition(.waitingOnCustomer, .customerMessage, .open),
    TicketTransition(.waitingOnCustomer, .transfer, .queued),
    TicketTransition(.waitingOnCustomer, .returnToBot, .returnedToBot),
    TicketTransition(.waitingOnCustomer, .resolve, .solved),
    TicketTransition(.waitingOnCustomer, .close, .closed),
    TicketTransition(.waitingOnCustomer, .changeUrgency, .waitingOnCustomer),

    // The customer comes back: the ticket is opened again.
    TicketTransition(.solved, .customerMessage, .queued),
    TicketTransition(.solved, .close, .closed),

    TicketTransition(.returnedToBot, .close, .closed),
  ]

  /// The state after an action, or nil where the action is not legal.
  public static func next(_ state: TicketState, _ action: TicketAction) -> TicketState? {
    all.first { $0.from == state && $0.action == action }?.to
  }

  /// What is legal in a state, in the table's order.
  public static func allowed(in state: TicketState) -> [TicketAction] {
    all.filter { $0.from == state }.map(\.action)
  }
}

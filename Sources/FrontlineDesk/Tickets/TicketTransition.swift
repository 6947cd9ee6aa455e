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
  public static let all: [TicketTransition] =
    [
      TicketTransition(.new, .enqueue, .queued),
      TicketTransition(.reopened, .enqueue, .queued),

      TicketTransition(.queued, .offer, .offered),
      TicketTransition(.queued, .assign, .open),
      TicketTransition(.queued, .customerMessage, .queued),

      TicketTransition(.offered, .accept, .open),
      TicketTransition(.offered, .decline, .queued),
      TicketTransition(.offered, .expire, .queued),
      TicketTransition(.offered, .withdraw, .queued),
      TicketTransition(.offered, .customerMessage, .offered),

      TicketTransition(.open, .release, .queued),
      TicketTransition(.open, .reply, .waitingOnCustomer),
      TicketTransition(.open, .customerMessage, .open),
      TicketTransition(.open, .snooze, .snoozed),
      TicketTransition(.open, .waitOnThirdParty, .waitingOnThirdParty),

      TicketTransition(.waitingOnCustomer, .release, .queued),
      TicketTransition(.waitingOnCustomer, .reply, .waitingOnCustomer),
      TicketTransition(.waitingOnCustomer, .customerMessage, .open),
      TicketTransition(.waitingOnCustomer, .remind, .waitingOnCustomer),
      TicketTransition(.waitingOnCustomer, .snooze, .snoozed),
      TicketTransition(.waitingOnCustomer, .waitOnThirdParty, .waitingOnThirdParty),
      TicketTransition(.waitingOnCustomer, .resume, .open),

      // A message of the customer ends these two: `resume` or `release` follows it.
      TicketTransition(.waitingOnThirdParty, .release, .queued),
      TicketTransition(.waitingOnThirdParty, .reply, .waitingOnThirdParty),
      TicketTransition(.waitingOnThirdParty, .customerMessage, .waitingOnThirdParty),
      TicketTransition(.waitingOnThirdParty, .snooze, .snoozed),
      TicketTransition(.waitingOnThirdParty, .resume, .open),

      TicketTransition(.snoozed, .release, .queued),
      TicketTransition(.snoozed, .reply, .snoozed),
      TicketTransition(.snoozed, .customerMessage, .snoozed),
      TicketTransition(.snoozed, .snooze, .snoozed),
      TicketTransition(.snoozed, .waitOnThirdParty, .waitingOnThirdParty),
      TicketTransition(.snoozed, .resume, .open),
    ]
    + [.queued, .offered, .open, .waitingOnCustomer, .waitingOnThirdParty, .snoozed].flatMap(anywhereWithPeople)
    + [
      // The last word of the agent who solved it may arrive late.
      TicketTransition(.solved, .reply, .solved),
      TicketTransition(.solved, .reopen, .reopened),
      TicketTransition(.solved, .close, .closed),

      TicketTransition(.closed, .reopen, .reopened),

      TicketTransition(.returnedToBot, .close, .closed),
    ]

  /// What is legal in every state in which people have a ticket.
  private static func anywhereWithPeople(_ state: TicketState) -> [TicketTransition] {
    var moves = [
      TicketTransition(state, .provide, state),
      TicketTransition(state, .transfer, .queued),
      TicketTransition(state, .handBack, .queued),
      TicketTransition(state, .returnToBot, .returnedToBot),
      TicketTransition(state, .merge, .merged),
      TicketTransition(state, .resolve, .solved),
      TicketTransition(state, .close, .closed),
      TicketTransition(state, .changeUrgency, state),
    ]
    // Only what nobody took up is taken back.
    if state == .queued || state == .offered { moves.append(TicketTransition(state, .takeBack, .queued)) }
    return moves
  }

  /// The state after an action, or nil where the action is not legal.
  public static func next(_ state: TicketState, _ action: TicketAction) -> TicketState? {
    byState[state]?.first { $0.action == action }?.to
  }

  /// What is legal in a state, in the table's order.
  public static func allowed(in state: TicketState) -> [TicketAction] { byState[state]?.map(\.action) ?? [] }

  private static let byState = Dictionary(grouping: all, by: \.from)
}

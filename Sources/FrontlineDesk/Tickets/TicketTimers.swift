public import FrontlineText

/// When time alone changes something about a ticket. Each counts in the states that its name tells, and nil means never.
public struct TicketTimers: Hashable, Sendable {
  /// Snoozed: when it comes back.
  public internal(set) var wakesAt: Timestamp?
  /// Waiting on the customer: when they are reminded.
  public internal(set) var remindsAt: Timestamp?
  /// Waiting on the customer: when it counts as solved.
  public internal(set) var givesUpAt: Timestamp?
  /// Solved or back with the bot: when it is closed.
  public internal(set) var closesAt: Timestamp?
  /// Sent on and not taken up: when it goes back to the queue that it came from.
  public internal(set) var takenBackAt: Timestamp?

  /// Those that go on to count when a ticket goes from one state to another.
  func kept(from before: TicketState, to after: TicketState) -> TicketTimers {
    guard before != after else { return self }
    // An offer that comes to nothing is not taking up.
    let isWaiting = after == .queued || after == .offered
    return TicketTimers(takenBackAt: isWaiting ? takenBackAt : nil)
  }

  /// The first that is due in a state.
  func first(in state: TicketState) -> Timestamp? {
    let counted: [Timestamp?] =
      switch state {
      case .snoozed: [wakesAt]
      case .waitingOnCustomer: [remindsAt, givesUpAt]
      case .solved, .returnedToBot: [closesAt]
      case .queued, .offered: [takenBackAt]
      case .new, .open, .waitingOnThirdParty, .closed, .reopened, .merged: []
      }
    return counted.compactMap(\.self).min()
  }
}

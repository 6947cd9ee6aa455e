public import FrontlinePacks
public import FrontlineText

/// What can be said about a promise now.
public struct ClockStatement: Hashable, Sendable {
  /// Where a promise stands.
  public enum State: String, Hashable, Sendable, Codable, CaseIterable {
    /// It runs.
    case running
    /// It runs, and is nearly due.
    case warned
    /// It stands still.
    case paused
    /// It was kept.
    case met
    /// It was not kept, or is overdue.
    case missed
    /// It is off: the ticket went elsewhere.
    case cancelled
  }

  /// What is promised.
  public var kind: ServiceClock.Kind
  /// Where it stands.
  public var state: State
  /// When it is due, or was; nil: it stands still, so nobody can know.
  public var due: Timestamp?
  /// The work time within which it is promised.
  public var target: Duration
  /// The work time that is left; negative where it is late. Of an ended promise, what was left at its end.
  public var left: Duration
}

extension Desk {
  /// What can be said now about the promises of a ticket, in the order of their kinds: those that run or stand still, and of
  /// the other kinds the last that ended. Empty where there is no such ticket. A walk over the days since a clock started.
  public func clocks(of id: TicketID, in state: DeskState, now: Timestamp) -> [ClockStatement] {
    guard let ticket = state.ticket(id) else { return [] }
    let moment = max(now, state.now)
    let calendar = serviceCalendar(of: ticket)
    let ended = ticket.endedClocks.filter { ticket.clock($0.kind) == nil }
    return (ticket.clocks + ended).sorted { $0.kind < $1.kind }.map { clock in
      ClockStatement(
        kind: clock.kind, state: clock.state(at: moment), due: clock.pausedWith == nil ? clock.due : nil,
        target: clock.target, left: clock.target - clock.counted(at: moment, on: calendar))
    }
  }
}

extension ServiceClock {
  /// Where the promise stands at a moment that is not before its latest event.
  func state(at moment: Timestamp) -> ClockStatement.State {
    switch outcome {
    case .met: return .met
    case .missed: return .missed
    case .cancelled: return .cancelled
    case nil: break
    }
    if isBreached { return .missed }
    if runningSince == nil { return .paused }
    if due <= moment { return .missed }
    return warnings.contains { $0.isGiven || $0.at <= moment } ? .warned : .running
  }
}

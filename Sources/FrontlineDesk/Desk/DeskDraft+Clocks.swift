internal import FrontlinePacks
internal import FrontlineText

extension DeskDraft {
  /// Starts a clock where the ticket's tier promises it and it does not run.
  mutating func startClock(_ kind: ServiceClock.Kind, of id: TicketID) {
    guard let ticket = state.ticket(id), let team = desk.teams[ticket.queue.team],
      !ticket.clocks.contains(where: { $0.kind == kind }),
      let target = team.serviceLevel?.target(kind),
      let times = ServiceClock.deadline(target: target, from: now, calendar: team.calendar)
    else { return }
    emit(.clockStarted(ClockStarted(ticket: id, clock: kind, warning: times.warning, due: times.due, at: now)))
  }

  /// Ends a clock that is there: met or missed.
  mutating func finishClock(_ kind: ServiceClock.Kind, of id: TicketID) {
    guard let clock = state.ticket(id)?.clocks.first(where: { $0.kind == kind }) else { return }
    let isLate = clock.isBreached || clock.pausedWith == nil && clock.due <= now
    emit(.clockStopped(ClockStopped(ticket: id, clock: kind, outcome: isLate ? .missed : .met, at: now)))
  }

  /// Ends all clocks of a ticket that goes elsewhere; one that was missed stays missed.
  mutating func cancelClocks(of id: TicketID) {
    for clock in state.ticket(id)?.clocks ?? [] {
      let outcome: ServiceClock.Outcome = clock.isBreached ? .missed : .cancelled
      emit(.clockStopped(ClockStopped(ticket: id, clock: clock.kind, outcome: outcome, at: now)))
    }
  }

  /// Stops the clock of the solution, or lets it run again, as the ticket's state asks.
  mutating func followState(of id: TicketID) {
    switch state.ticket(id)?.state {
    case .waitingOnCustomer, .waitingOnThirdParty: pauseResolution(of: id)
    default: resumeResolution(of: id)
    }
  }

  /// Stops the clock of the solution while somebody is waited for.
  private mutating func pauseResolution(of id: TicketID) {
    guard let ticket = state.ticket(id), let team = desk.teams[ticket.queue.team],
      let clock = ticket.clocks.first(where: { $0.kind == .resolution }), clock.pausedWith == nil, !clock.isBreached
    else { return }
    let left = team.calendar.workTime(from: now, to: clock.due).wholeMilliseconds
    emit(.clockPaused(ClockPaused(ticket: id, clock: .resolution, left: left, at: now)))
  }

  /// Lets the clock of the solution run again with the work time that was left.
  private mutating func resumeResolution(of id: TicketID) {
    guard let ticket = state.ticket(id), let team = desk.teams[ticket.queue.team],
      let level = team.serviceLevel?.times.resolution,
      let left = ticket.clocks.first(where: { $0.kind == .resolution })?.pausedWith,
      let due = team.calendar.adding(workTime: left, to: now)
    else { return }
    let reserve = level - level / ServiceClock.warningShare.denominator * ServiceClock.warningShare.numerator
    let untilWarning = max(left - reserve, .zero)
    let warning = team.calendar.adding(workTime: untilWarning, to: now) ?? due
    emit(.clockResumed(ClockStarted(ticket: id, clock: .resolution, warning: warning, due: due, at: now)))
  }
}

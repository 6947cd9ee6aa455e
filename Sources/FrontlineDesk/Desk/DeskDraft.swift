internal import FrontlinePacks
internal import FrontlineText

/// A decision in the making: the events so far, and the state after them.
struct DeskDraft {
  let desk: Desk
  var state: DeskState
  let now: Timestamp
  var events: [DeskEvent] = []

  // What the events so far may have made possible; `route` looks there only.
  var waitingTickets: [TicketID] = []
  var freedAgents: [AgentID] = []
  var openedTeams: [String] = []
  /// What `route` has said of the first agents of teams, by what tickets ask.
  var proofs: [TicketNeeds: [AssignmentProof.Rejection]] = [:]
  /// Warnings that were given and of which no rule has been asked yet.
  var warnings: [ClockNoted] = []

  init(desk: Desk, state: DeskState, now: Timestamp) {
    self.desk = desk
    self.state = state
    self.now = max(now, state.now)
  }

  /// Records an event by itself; ``emit(_:)`` adds what follows from it.
  mutating func record(_ event: DeskEvent) {
    events.append(event)
    state.apply(event)
  }

  /// Notes the hours of a team where they are not known or have changed.
  mutating func noteHours(ofTeam id: String) {
    guard let team = desk.teams[id] else { return }
    let isOpen = team.calendar.isOpen(at: now)
    // Another policy may have other hours: what was noted holds only as long as the calendar agrees.
    if let hours = state.teamHours[id], hours.isOpen == isOpen, hours.changesAt.map({ $0 > now }) ?? true { return }
    emit(
      .teamHoursNoted(
        TeamHoursNoted(team: id, isOpen: isOpen, changesAt: team.calendar.nextChange(after: now), at: now)))
    if isOpen { openedTeams.append(id) }
  }

  /// Turns everything that is due by time into events.
  mutating func catchUp() {
    while let due = state.attentions.first, due.at <= now, let ticket = state.ticket(due.ticket) {
      let before = events.count
      attend(to: ticket)
      // Each attention ends in an event that moves it into the future; should one not, stop rather than spin.
      guard events.count > before else { break }
    }
    while let change = state.shiftChanges.first, change.at <= now {
      let before = events.count
      noteShift(of: change.agent)
      guard events.count > before else { break }
    }
    endIdleness()
    followWarnings()
  }

  private mutating func attend(to ticket: Ticket) {
    // Clocks first: what came due before whatever else time brings counts as it was then.
    if noteClocks(of: ticket.id) { return }
    if let offer = ticket.offer, ticket.state == .offered, offer.expires <= now {
      emit(
        .offerEnded(
          OfferEnded(
            ticket: ticket.id, agent: offer.agent, cause: .expired, askAgainAt: now + desk.policy.routing.refusalPause,
            at: now)))
      waitingTickets.append(ticket.id)
      freedAgents.append(offer.agent)
      return
    }
    if ticket.state == .queued, let refusal = ticket.refusals.first, refusal.until <= now {
      emit(.refusalLapsed(RefusalLapsed(ticket: ticket.id, agent: refusal.agent, at: now)))
      waitingTickets.append(ticket.id)
      return
    }
    if let timer = ticket.timers.first(in: ticket.state), timer <= now { return attendTimers(of: ticket) }
    _ = relaxIfDue(ticket)
  }
}

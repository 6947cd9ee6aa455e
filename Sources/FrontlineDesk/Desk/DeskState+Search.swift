internal import FrontlineText

extension DeskState {
  mutating func planRelaxing(_ event: RelaxingPlanned) {
    update(event.ticket) { ticket in
      guard ticket.isSought else { return }
      ticket.relaxing = TicketRelaxing(steps: event.steps, fallback: event.fallback)
    }
  }

  mutating func relax(_ event: TicketRelaxed) {
    update(event.ticket) { ticket in
      guard ticket.isSought, ticket.relaxing?.dropped.contains(event.dropped) == false else { return }
      ticket.relaxing?.stage = event.stage
      ticket.relaxing?.dropped.append(event.dropped)
      ticket.relaxing?.steps.removeAll { $0.stage <= event.stage }
    }
  }

  /// Moves a ticket to the lane of what it asks now.
  mutating func changeLane(_ before: Ticket?, _ after: Ticket) {
    let old = before.flatMap { ticket in ticket.queueEntry.map { ($0, needs(of: ticket), ticket.wantedAgent) } }
    let new = after.queueEntry.map { ($0, needs(of: after), after.wantedAgent) }
    if let old, let new, old == new { return }
    if let (entry, needs, wanted) = old {
      lanes.remove(entry, needs)
      if let wanted {
        wanting[wanted]?.removeAll { $0 == after.id }
        if wanting[wanted]?.isEmpty == true { wanting[wanted] = nil }
      }
    }
    if let (entry, needs, wanted) = new {
      lanes.insert(entry, needs)
      if let wanted {
        wanting[wanted, default: []].insert(after.id, at: wanting[wanted]?.lowerBound(of: after.id) ?? 0)
      }
    }
  }
}

extension Ticket {
  /// Whether an agent is sought for it.
  var isSought: Bool { state == .queued || state == .offered }

  /// Begins a new search where the ticket has come to a queue, and ends it where it has left one; notes since when it is held.
  mutating func renewSearch(after before: Ticket, now: Timestamp) {
    let isHeld = state != .offered && holder != nil
    if isHeld != (heldSince != nil) { heldSince = isHeld ? now : nil }
    if !isSought { relaxing = nil }
    guard isSought, !before.isSought || before.queue != queue else { return }
    soughtSince = now
    relaxing = nil
  }
}

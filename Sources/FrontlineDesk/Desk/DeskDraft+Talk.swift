internal import FrontlinePacks
internal import FrontlineText

/// What agent and customer say, and what follows from it for the ticket.
extension DeskDraft {
  mutating func reply(_ id: TicketID, by agent: AgentID, _ message: MessageID) throws(DeskRefusal) {
    let before = try ticket(id, allows: .reply)
    if before.state == .solved { return try replyLate(before, by: agent, message) }
    try held(id, by: agent, for: .reply)
    let waits = TicketTransition.next(before.state, .reply) == .waitingOnCustomer
    let times = desk.policy.tickets
    emit(
      .agentReplied(
        AgentReplied(
          ticket: id, agent: agent, message: message,
          remindsAt: waits && !before.isReminded ? times.remindAfter.map { now + $0 } : nil,
          givesUpAt: waits ? times.giveUpAfter.map { now + $0 } : nil, at: now)))
  }

  /// The last word of whoever solved a ticket: two requests that were sent together may arrive in the other order.
  private mutating func replyLate(
    _ ticket: Ticket, by agent: AgentID, _ message: MessageID
  ) throws(DeskRefusal) {
    _ = try self.agent(agent)
    guard ticket.agent == agent else { throw DeskRefusal(.notTheirs(agent, holder: ticket.agent)) }
    guard now <= ticket.stateSince + Desk.lateReplyLimit else { throw DeskRefusal(.tooLateToReply(ticket.id)) }
    emit(
      .agentReplied(
        AgentReplied(ticket: ticket.id, agent: agent, message: message, remindsAt: nil, givesUpAt: nil, at: now)))
  }

  mutating func customerMessage(_ id: TicketID, _ message: MessageID) throws(DeskRefusal) {
    if let ticket = state.ticket(id), TicketTransition.next(ticket.state, .reopen) != nil {
      return try reopen(ticket, message)
    }
    let before = try ticket(id, allows: .customerMessage)
    emit(.customerWrote(CustomerWrote(ticket: id, message: message, at: now)))
    bringBack(before)
  }

  /// Ends the wait of a ticket because its customer has something to say.
  private mutating func bringBack(_ before: Ticket) {
    switch before.state {
    case .waitingOnThirdParty, .snoozed: endWait(of: before, .customer)
    case .waitingOnCustomer:
      if state.ticket(before.id)?.state == .waitingOnCustomer {
        emit(
          .ticketResumed(
            TicketResumed(ticket: before.id, agent: before.agent, former: before.agent, cause: .customer, at: now)))
      }
      if let agent = before.agent, state.agent(agent)?.isOnline != true { release(before.id, from: agent) }
    default: break
    }
  }

  /// Ends a wait that took no room: the ticket comes back to its agent where they can go on with it, else to its queue, so
  /// that nobody ever holds more than they can.
  mutating func endWait(of before: Ticket, _ cause: TicketResumed.Cause) {
    let agent = before.agent.flatMap { canGoOn($0, with: before) ? $0 : nil }
    emit(
      .ticketResumed(
        TicketResumed(ticket: before.id, agent: agent, former: before.agent, cause: cause, at: now)))
    if agent == nil { waitingTickets.append(before.id) }
  }

  private mutating func reopen(_ ticket: Ticket, _ message: MessageID) throws(DeskRefusal) {
    for conversation in ticket.conversations {
      if let active = state.activeTickets[conversation] { throw DeskRefusal(.alreadyOpen(active)) }
    }
    guard desk.canReopen(ticket, at: now) else { throw DeskRefusal(.needsFollowUp(ticket.id)) }
    emit(
      .ticketReopened(TicketReopened(ticket: ticket.id, wantedAgent: ticket.agent, message: message, at: now)))
    emit(.ticketQueued(TicketQueued(ticket: ticket.id, at: now)))
    emit(.customerWrote(CustomerWrote(ticket: ticket.id, message: message, at: now)))
    waitingTickets.append(ticket.id)
  }

  mutating func merge(_ id: TicketID, into target: TicketID, by agent: AgentID?) throws(DeskRefusal) {
    let source = try ticket(id, allows: .merge)
    guard id != target else { throw DeskRefusal(.sameTicket(id)) }
    guard let other = state.ticket(target) else { throw DeskRefusal(.unknownTicket(target)) }
    guard other.state.isActive else { throw DeskRefusal(.notActive(target, other.state)) }
    if let one = source.request.customer, let another = other.request.customer, one != another {
      throw DeskRefusal(.differentCustomers(id, target))
    }
    if let agent {
      _ = try self.agent(agent)
      let hasTarget = other.state.hasAgent && other.agent == agent
      if source.state.hasAgent || !hasTarget { try held(id, by: agent, for: .merge) }
    }
    emit(
      .ticketMerged(
        TicketMerged(ticket: id, into: target, by: agent, conversations: source.conversations, at: now)))
    if source.urgency > other.urgency {
      let headStart = desk.headStart(source.urgency, of: other.request)
      emit(
        .urgencyChanged(
          UrgencyChanged(ticket: target, urgency: source.urgency, headStart: headStart, rule: nil, at: now)))
    }
    // Whoever waits for people in the one ticket now waits in the other.
    if [.queued, .offered, .open].contains(source.state) {
      bringBack(other)
    }
    free(source)
  }
}

internal import FrontlinePacks
internal import FrontlineText

/// What is put aside, what is added, and what time alone does.
extension DeskDraft {
  mutating func snooze(_ id: TicketID, by agent: AgentID, until: Timestamp) throws(DeskRefusal) {
    let before = try held(id, by: agent, for: .snooze)
    guard until > now else { throw DeskRefusal(.notInTheFuture(until)) }
    emit(.ticketSnoozed(TicketSnoozed(ticket: id, agent: agent, until: until, at: now)))
    free(before)
  }

  mutating func waitOnThirdParty(_ id: TicketID, by agent: AgentID, note: RecordID?) throws(DeskRefusal) {
    let before = try held(id, by: agent, for: .waitOnThirdParty)
    emit(
      .ticketWaitsOnThirdParty(TicketWaitsOnThirdParty(ticket: id, agent: agent, note: note, at: now)))
    free(before)
  }

  mutating func resume(_ id: TicketID, by agentID: AgentID) throws(DeskRefusal) {
    let before = try held(id, by: agentID, for: .resume)
    let agent = try agent(agentID)
    guard agent.isOnline else { throw DeskRefusal(.offline(agentID)) }
    guard before.holder == agentID || agent.hasRoom(for: before.weight) else {
      throw DeskRefusal(.noRoom(agentID, capacity: agent.profile.capacity))
    }
    emit(.ticketResumed(TicketResumed(ticket: id, agent: agentID, former: agentID, cause: .agent, at: now)))
  }

  mutating func provide(
    _ id: TicketID, by agent: AgentID?, slots: [TicketRequest.Slot], attachments: Int
  ) throws(DeskRefusal) {
    _ = try heldOrService(id, by: agent, for: .provide)
    guard !slots.isEmpty || attachments > 0 else { return }
    emit(
      .ticketDetailsAdded(
        TicketDetailsAdded(ticket: id, by: agent, slots: slots, attachments: max(0, attachments), at: now)))
  }

  /// Does what the first timer of a ticket asks for that is due.
  mutating func attendTimers(of ticket: Ticket) {
    func isDue(_ moment: Timestamp?) -> Bool { moment.map { $0 <= now } ?? false }
    let timers = ticket.timers
    switch ticket.state {
    case .snoozed where isDue(timers.wakesAt): endWait(of: ticket, .time)
    case .waitingOnCustomer where isDue(timers.givesUpAt): settle(ticket, by: nil, .noAnswer)
    case .waitingOnCustomer where isDue(timers.remindsAt):
      emit(.customerReminded(CustomerReminded(ticket: ticket.id, at: now)))
    case .solved where isDue(timers.closesAt), .returnedToBot where isDue(timers.closesAt):
      emit(.ticketClosed(TicketSettled(ticket: ticket.id, by: nil, cause: .time, closesAt: nil, at: now)))
    case .queued where isDue(timers.takenBackAt), .offered where isDue(timers.takenBackAt): takeBack(ticket)
    default: break
    }
  }
}

internal import FrontlinePacks
internal import FrontlineText

extension DeskDraft {
  /// Does what a command asks, or refuses before anything has changed.
  mutating func perform(_ command: DeskCommand) throws(DeskRefusal) {
    switch command {
    case .registerAgent(let profile): register(profile)
    case .comeOnline(let id): try comeOnline(id)
    case .goOffline(let id): try goOffline(id)
    case .setCapacity(let id, let capacity): try setCapacity(id, capacity)
    case .openTicket(let request): try open(request)
    case .accept(let id, let agent): try accept(id, by: agent)
    case .decline(let id, let agent): try decline(id, by: agent)
    case .take(let id, let agent): try take(id, by: agent)
    case .reply(let id, let agent, let message): try reply(id, by: agent, message)
    case .customerMessage(let id, let message): try customerMessage(id, message)
    case .transfer(let id, let agent, let tier, let team, let note):
      try transfer(id, by: agent, tier: tier, team: team, note: note)
    case .returnToBot(let id, let agent, let note): try returnToBot(id, by: agent, note: note)
    case .resolve(let id, let agent): try resolve(id, by: agent)
    case .close(let id, let agent): try close(id, by: agent)
    case .changeUrgency(let id, let urgency, let rule):
      let ticket = try ticket(id, allows: .changeUrgency)
      guard ticket.urgency != urgency else { return }
      let headStart = desk.headStart(urgency, of: ticket.request)
      emit(.urgencyChanged(UrgencyChanged(ticket: id, urgency: urgency, headStart: headStart, rule: rule, at: now)))
    case .block(let customer):
      guard !state.isBlocked(customer) else { return }
      emit(.customerBlocked(CustomerNoted(customer: customer, at: now)))
    case .unblock(let customer):
      guard state.isBlocked(customer) else { return }
      emit(.customerUnblocked(CustomerNoted(customer: customer, at: now)))
    case .timePassed: break
    }
  }

  private mutating func open(_ request: TicketRequest) throws(DeskRefusal) {
    let team = try team(tier: request.tier, team: request.team)
    if let active = state.activeTickets[request.conversation] { throw DeskRefusal(.alreadyOpen(active)) }
    let id = TicketID(number: state.lastTicket + 1)
    let key = QueueKey(
      tier: team.tier.id, team: team.definition.id, language: QueueLanguage(request.language))
    emit(
      .ticketOpened(
        TicketOpened(
          ticket: id, request: request, queue: key, skills: skills(request.skills, team),
          headStart: desk.headStart(request.urgency, of: request),
          weight: desk.policy.routing.weight(ofChannel: request.channel), at: now)))
    emit(.ticketQueued(TicketQueued(ticket: id, at: now)))
    startClock(.firstResponse, of: id)
    startClock(.resolution, of: id)
    waitingTickets.append(id)
  }

  private mutating func accept(_ id: TicketID, by agent: AgentID) throws(DeskRefusal) {
    let ticket = try offered(id, to: agent, for: .accept)
    emit(.ticketAssigned(TicketAssigned(ticket: ticket.id, agent: agent, way: .accepted, proof: nil, at: now)))
  }

  private mutating func decline(_ id: TicketID, by agent: AgentID) throws(DeskRefusal) {
    let ticket = try offered(id, to: agent, for: .decline)
    emit(
      .offerEnded(
        OfferEnded(
          ticket: ticket.id, agent: agent, cause: .declined, askAgainAt: now + Desk.refusalPause, at: now)))
    waitingTickets.append(id)
    freedAgents.append(agent)
  }

  private mutating func take(_ id: TicketID, by agentID: AgentID) throws(DeskRefusal) {
    let ticket = try ticket(id, allows: .assign)
    let agent = try agent(agentID)
    guard agent.profile.teams.contains(ticket.queue.team) else {
      throw DeskRefusal(.notInTeam(agentID, team: ticket.queue.team))
    }
    guard agent.isOnline else { throw DeskRefusal(.offline(agentID)) }
    guard agent.hasRoom else { throw DeskRefusal(.noRoom(agentID, capacity: agent.profile.capacity)) }
    emit(.ticketAssigned(TicketAssigned(ticket: id, agent: agentID, way: .byHand, proof: nil, at: now)))
  }

  private mutating func reply(_ id: TicketID, by agent: AgentID, _ message: MessageID) throws(DeskRefusal) {
    try held(id, by: agent, for: .reply)
    emit(.agentReplied(AgentReplied(ticket: id, agent: agent, message: message, at: now)))
    finishClock(.firstResponse, of: id)
    finishClock(.nextResponse, of: id)
    pauseResolution(of: id)
  }

  private mutating func customerMessage(_ id: TicketID, _ message: MessageID) throws(DeskRefusal) {
    let before = try ticket(id, allows: .customerMessage)
    if before.state == .solved, let active = state.activeTickets[before.request.conversation] {
      throw DeskRefusal(.alreadyOpen(active))
    }
    emit(.customerWrote(CustomerWrote(ticket: id, message: message, at: now)))
    if before.hasReply || before.state == .solved { startClock(.nextResponse, of: id) }
    switch before.state {
    case .solved:
      startClock(.resolution, of: id)
      waitingTickets.append(id)
    case .waitingOnCustomer:
      resumeResolution(of: id)
      if let agent = before.agent, state.agent(agent)?.isOnline != true { release(id, from: agent) }
    default: break
    }
  }

  private mutating func transfer(
    _ id: TicketID, by agent: AgentID?, tier: String, team name: String?, note: RecordID?
  ) throws(DeskRefusal) {
    let before = try heldOrService(id, by: agent, for: .transfer)
    let team = try team(tier: tier, team: name)
    let key = QueueKey(tier: team.tier.id, team: team.definition.id, language: before.queue.language)
    guard key != before.queue else { throw DeskRefusal(.sameQueue(key)) }
    cancelClocks(of: id)
    emit(
      .ticketTransferred(
        TicketTransferred(
          ticket: id, by: agent, from: before.queue, to: key, skills: skills(before.request.skills, team), note: note,
          at: now)))
    startClock(.firstResponse, of: id)
    startClock(.resolution, of: id)
    waitingTickets.append(id)
    free(before)
  }

  private mutating func returnToBot(_ id: TicketID, by agent: AgentID?, note: RecordID?) throws(DeskRefusal) {
    let before = try heldOrService(id, by: agent, for: .returnToBot)
    cancelClocks(of: id)
    emit(.ticketReturnedToBot(TicketReturnedToBot(ticket: id, by: agent, note: note, at: now)))
    free(before)
  }

  private mutating func resolve(_ id: TicketID, by agent: AgentID) throws(DeskRefusal) {
    let before = try held(id, by: agent, for: .resolve)
    finishClock(.resolution, of: id)
    cancelClocks(of: id)
    emit(.ticketSolved(TicketSettled(ticket: id, by: agent, at: now)))
    free(before)
  }

  private mutating func close(_ id: TicketID, by agent: AgentID?) throws(DeskRefusal) {
    let before = try ticket(id, allows: .close)
    if let agent, before.state.isActive { try held(id, by: agent, for: .close) }
    cancelClocks(of: id)
    emit(.ticketClosed(TicketSettled(ticket: id, by: agent, at: now)))
    free(before)
  }

  private mutating func free(_ ticket: Ticket) {
    if let holder = ticket.holder { freedAgents.append(holder) }
  }
}

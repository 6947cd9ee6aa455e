internal import FrontlinePacks
internal import FrontlineText

extension DeskDraft {
  /// Does what a command asks, or refuses before anything has changed.
  mutating func perform(_ command: DeskCommand) throws(DeskRefusal) {
    switch command {
    case .registerAgent(let profile): try register(profile)
    case .comeOnline(let id): try comeOnline(id)
    case .goOffline(let id): try goOffline(id)
    case .setCapacity(let id, let capacity): try setCapacity(id, capacity)
    case .openTicket(let request): try open(request)
    case .accept(let id, let agent): try accept(id, by: agent)
    case .decline(let id, let agent): try decline(id, by: agent)
    case .take(let id, let agent): try take(id, by: agent)
    case .reply(let id, let agent, let message): try reply(id, by: agent, message)
    case .customerMessage(let id, let message): try customerMessage(id, message)
    case .snooze(let id, let agent, let until): try snooze(id, by: agent, until: until)
    case .waitOnThirdParty(let id, let agent, let note): try waitOnThirdParty(id, by: agent, note: note)
    case .resume(let id, let agent): try resume(id, by: agent)
    case .provide(let id, let agent, let slots, let attachments):
      try provide(id, by: agent, slots: slots, attachments: attachments)
    case .transfer(let id, let agent, let tier, let team, let note):
      try transfer(id, by: agent, tier: tier, team: team, note: note)
    case .handBack(let id, let agent, let note): try handBack(id, by: agent, note: note)
    case .merge(let id, let target, let agent): try merge(id, into: target, by: agent)
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
    case .requestApproval(let id, let agent, let kind, let amount, let note):
      try requestApproval(id, by: agent, kind: kind, amount: amount, note: note)
    case .decideApproval(let id, let agent, let isApproved, let note):
      try decideApproval(id, by: agent, isApproved: isApproved, note: note)
    case .noteFeedback(let topic, let intent, let conversation, let customer):
      noteFeedback(topic, intent, in: conversation, by: customer)
    case .announceFeedback(let topic, let intent): try announceFeedback(topic, intent)
    case .noteQuestion(let intent, let conversation, let customer, let region):
      noteQuestion(intent, in: conversation, by: customer, region: region)
    case .openIncident(let intent, let region, let agent):
      try openIncident(intent, region: region, rule: nil, by: agent)
    case .closeIncident(let id, let agent): try closeIncident(id, by: agent)
    case .noteOutsideEvent(let event): note(event)
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
          weight: desk.policy.routing.weight(ofChannel: request.channel), wantedAgent: knownAgent(request), at: now)))
    emit(.ticketQueued(TicketQueued(ticket: id, at: now)))
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
          ticket: ticket.id, agent: agent, cause: .declined, askAgainAt: now + desk.policy.routing.refusalPause, at: now
        )))
    waitingTickets.append(id)
    freedAgents.append(agent)
  }

  private mutating func take(_ id: TicketID, by agentID: AgentID) throws(DeskRefusal) {
    let ticket = try ticket(id, allows: .assign)
    let agent = try agent(agentID)
    guard desk.isMember(agent, for: ticket) else {
      throw DeskRefusal(.notInTeam(agentID, team: ticket.queue.team))
    }
    guard agent.isOnline else { throw DeskRefusal(.offline(agentID)) }
    guard agent.hasRoom(for: ticket.weight) else {
      throw DeskRefusal(.noRoom(agentID, capacity: agent.profile.capacity))
    }
    emit(.ticketAssigned(TicketAssigned(ticket: id, agent: agentID, way: .byHand, proof: nil, at: now)))
  }

  private mutating func returnToBot(_ id: TicketID, by agent: AgentID?, note: RecordID?) throws(DeskRefusal) {
    let before = try heldOrService(id, by: agent, for: .returnToBot)
    if agent != nil, let bot = desk.bot { try checkRoute(from: before.queue.tier, to: bot) }
    emit(
      .ticketReturnedToBot(TicketReturnedToBot(ticket: id, by: agent, note: note, closesAt: closingTime, at: now)))
    free(before)
  }

  private mutating func resolve(_ id: TicketID, by agent: AgentID?) throws(DeskRefusal) {
    settle(try heldOrService(id, by: agent, for: .resolve), by: agent, agent == nil ? .customer : .agent)
  }

  /// Ends a ticket as solved.
  mutating func settle(_ before: Ticket, by agent: AgentID?, _ cause: TicketSettled.Cause) {
    emit(
      .ticketSolved(
        TicketSettled(ticket: before.id, by: agent, cause: cause, closesAt: closingTime, at: now)))
    free(before)
  }

  /// When a ticket that is settled now is closed.
  private var closingTime: Timestamp? { desk.policy.tickets.closeAfter.map { now + $0 } }

  private mutating func close(_ id: TicketID, by agent: AgentID?) throws(DeskRefusal) {
    let before = try ticket(id, allows: .close)
    if let agent, before.state.isActive { try held(id, by: agent, for: .close) }
    emit(.ticketClosed(TicketSettled(ticket: id, by: agent, cause: .agent, closesAt: nil, at: now)))
    free(before)
  }

  /// Notes that whoever had a ticket has room now.
  mutating func free(_ ticket: Ticket) {
    if let holder = ticket.holder { freedAgents.append(holder) }
  }
}

internal import FrontlineText

extension DeskDraft {
  /// Registers an agent or renews their profile.
  mutating func register(_ profile: AgentProfile) throws(DeskRefusal) {
    if let calendar = profile.calendar, desk.calendars[calendar] == nil {
      throw DeskRefusal(.unknownCalendar(calendar))
    }
    emit(
      .agentRegistered(AgentRegistered(profile: profile, speaks: profile.languages.map { SpokenLanguage($0) }, at: now))
    )
    noteShift(of: profile.id)
    reconsider(profile.id)
  }

  /// An agent begins to work; doing so twice changes nothing.
  mutating func comeOnline(_ id: AgentID) throws(DeskRefusal) {
    guard !(try agent(id)).isOnline else { return }
    emit(.agentCameOnline(AgentPresence(agent: id, at: now)))
    noteShift(of: id)
    reconsider(id)
  }

  /// An agent stops working; doing so twice changes nothing.
  mutating func goOffline(_ id: AgentID) throws(DeskRefusal) {
    let agent = try agent(id)
    guard agent.isOnline else { return }
    emit(.agentWentOffline(AgentPresence(agent: id, at: now)))
    withdrawOffers(from: agent)
    for held in agent.tickets where state.ticket(held)?.state == .open { release(held, from: id) }
    reconsider(id)
  }

  /// Changes an agent's capacity.
  mutating func setCapacity(_ id: AgentID, _ capacity: Int) throws(DeskRefusal) {
    guard try agent(id).profile.capacity != capacity else { return }
    emit(.agentCapacityChanged(AgentCapacityChanged(agent: id, capacity: capacity, at: now)))
    reconsider(id)
  }

  /// Notes the own shift of an agent who is online, where it is not known or has changed.
  mutating func noteShift(of id: AgentID) {
    guard let agent = state.agent(id), agent.isOnline else { return }
    let calendar = agent.profile.calendar.flatMap { desk.calendars[$0] }
    let isOnShift = calendar?.isOpen(at: now) ?? true
    // Another policy may have another calendar: what was noted holds only as long as it agrees.
    let isKnown = calendar == nil ? agent.shiftChangesAt == nil : agent.shiftChangesAt.map { $0 > now } ?? false
    guard !isKnown || agent.isOnShift != isOnShift else { return }
    let changesAt = calendar?.nextChange(after: now)
    guard agent.isOnShift != isOnShift || agent.shiftChangesAt != changesAt else { return }
    emit(.shiftNoted(ShiftNoted(agent: id, isOnShift: isOnShift, changesAt: changesAt, at: now)))
    if !isOnShift { withdrawOffers(from: agent) }
    reconsider(id)
  }

  /// Takes offers back from an agent who is not there any more.
  private mutating func withdrawOffers(from agent: Agent) {
    for held in agent.tickets where state.ticket(held)?.state == .offered {
      emit(.offerEnded(OfferEnded(ticket: held, agent: agent.id, cause: .withdrawn, askAgainAt: nil, at: now)))
      waitingTickets.append(held)
    }
  }

  /// Looks for work for an agent who has changed, and for others to take what waited for them.
  private mutating func reconsider(_ id: AgentID) {
    freedAgents.append(id)
    waitingTickets += state.wanting[id] ?? []
  }

  /// Puts a ticket back into its queue because its agent is away.
  mutating func release(_ id: TicketID, from agent: AgentID) {
    emit(.ticketReleased(TicketReleased(ticket: id, agent: agent, at: now)))
    waitingTickets.append(id)
  }

  /// The agent, or a refusal.
  func agent(_ id: AgentID) throws(DeskRefusal) -> Agent {
    guard let agent = state.agent(id) else { throw DeskRefusal(.unknownAgent(id)) }
    return agent
  }
}

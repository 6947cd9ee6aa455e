internal import FrontlineText

extension DeskDraft {
  /// Registers an agent or renews their profile.
  mutating func register(_ profile: AgentProfile) {
    emit(
      .agentRegistered(AgentRegistered(profile: profile, speaks: profile.languages.map { SpokenLanguage($0) }, at: now))
    )
    freedAgents.append(profile.id)
  }

  /// An agent begins to work; doing so twice changes nothing.
  mutating func comeOnline(_ id: AgentID) throws(DeskRefusal) {
    guard !(try agent(id)).isOnline else { return }
    emit(.agentCameOnline(AgentPresence(agent: id, at: now)))
    freedAgents.append(id)
  }

  /// An agent stops working; doing so twice changes nothing.
  mutating func goOffline(_ id: AgentID) throws(DeskRefusal) {
    let agent = try agent(id)
    guard agent.isOnline else { return }
    emit(.agentWentOffline(AgentPresence(agent: id, at: now)))
    for held in agent.tickets {
      switch state.ticket(held)?.state {
      case .offered:
        emit(.offerEnded(OfferEnded(ticket: held, agent: id, cause: .withdrawn, askAgainAt: nil, at: now)))
        waitingTickets.append(held)
      case .open: release(held, from: id)
      default: break
      }
    }
  }

  /// Changes an agent's capacity.
  mutating func setCapacity(_ id: AgentID, _ capacity: Int) throws(DeskRefusal) {
    guard try agent(id).profile.capacity != capacity else { return }
    emit(.agentCapacityChanged(AgentCapacityChanged(agent: id, capacity: capacity, at: now)))
    freedAgents.append(id)
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

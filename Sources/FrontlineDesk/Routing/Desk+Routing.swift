public import FrontlineText

extension Desk {
  /// Who would get a ticket now, and for every other registered agent why not; nil where there is no such ticket.
  public func assignmentProof(for id: TicketID, in state: DeskState, now: Timestamp) -> AssignmentProof? {
    guard let ticket = state.ticket(id), let team = teams[ticket.queue.team] else { return nil }
    var proof = choose(for: ticket, among: state.agentsByID.keys.sorted(), in: state)
    if let chosen = proof.chosen, !team.calendar.isOpen(at: max(now, state.now)) {
      proof.chosen = nil
      proof.rejections.append(AssignmentProof.Rejection(agent: chosen, reason: .teamClosed))
      for index in proof.rejections.indices where proof.rejections[index].reason == .idleLess {
        proof.rejections[index].reason = .teamClosed
      }
      proof.rejections.sort { $0.agent < $1.agent }
    }
    return proof
  }

  /// The longest idle of the agents who can take a ticket, ties by turn and id, and why the others do not get it.
  func choose(for ticket: Ticket, among agents: [AgentID], in state: DeskState) -> AssignmentProof {
    var proof = AssignmentProof(chosen: nil, rejections: [])
    var able: [Agent] = []
    for id in agents {
      guard let agent = state.agent(id) else { continue }
      if let rejection = rejection(of: agent, for: ticket) {
        proof.rejections.append(rejection)
      } else {
        able.append(agent)
      }
    }
    proof.chosen = able.min { $0.place < $1.place }?.id
    for agent in able where agent.id != proof.chosen {
      proof.rejections.append(AssignmentProof.Rejection(agent: agent.id, reason: .idleLess))
    }
    proof.rejections.sort { $0.agent < $1.agent }
    return proof
  }

  /// The first reason why an agent cannot take a ticket, or nil where they can.
  func rejection(of agent: Agent, for ticket: Ticket) -> AssignmentProof.Rejection? {
    func because(_ reason: AssignmentProof.Reason, skill: String? = nil) -> AssignmentProof.Rejection {
      AssignmentProof.Rejection(agent: agent.id, reason: reason, skill: skill)
    }
    guard agent.profile.teams.contains(ticket.queue.team) else { return because(.notInTeam) }
    guard agent.isOnline else { return because(.offline) }
    guard agent.speaks.contains(where: { $0.covers(ticket.queue.language) }) else { return because(.language) }
    if let skill = ticket.skills.first(where: { !agent.profile.skills.contains($0) }) {
      return because(.skill, skill: skill)
    }
    guard agent.hasRoom else { return because(.noRoom) }
    guard !ticket.refusals.contains(where: { $0.agent == agent.id }) else { return because(.declined) }
    return nil
  }

  /// The waiting tickets that an agent could take by hand: those of their teams, first to last, in languages they serve
  /// before others.
  public func waitingTickets(for id: AgentID, in state: DeskState) -> [Ticket] {
    guard let agent = state.agent(id) else { return [] }
    var mine: [QueueEntry] = []
    var others: [QueueEntry] = []
    for key in state.queues.keys.sorted() where agent.profile.teams.contains(key.team) {
      let entries = state.queues[key].map { Array($0) } ?? []
      if agent.speaks.contains(where: { $0.covers(key.language) }) { mine += entries } else { others += entries }
    }
    return (mine.sorted() + others.sorted()).compactMap { state.ticket($0.ticket) }
  }
}

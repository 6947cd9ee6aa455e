internal import FrontlinePacks
internal import FrontlineText

extension DeskDraft {
  /// Gives waiting tickets to agents, wherever the events so far have made it possible.
  ///
  /// Teams that have just opened first, then agents with new room (who take the first ticket of all their queues), then the
  /// tickets that have begun to wait. So nobody is overtaken by a later ticket.
  mutating func route() {
    for team in Set(state.queues.keys.map(\.team)).sorted() { noteHours(ofTeam: team) }
    for team in Set(openedTeams).sorted() { drain(team) }
    let freed = Set(freedAgents).compactMap { state.agent($0) }.sorted { $0.place < $1.place }
    for agent in freed { fill(agent.id) }
    let waiting = Set(waitingTickets).compactMap { state.ticket($0)?.queueEntry }.sorted()
    for entry in waiting { give(entry.ticket) }
  }

  /// Goes through the queues of a team in the order of all its tickets while somebody has room.
  private mutating func drain(_ team: String) {
    let entries = state.queues.keys.filter { $0.team == team }.sorted()
      .flatMap { key in state.queues[key].map { Array($0) } ?? [] }.sorted()
    for entry in entries {
      guard (state.agentsByTeam[team] ?? []).contains(where: { isAvailable($0) }) else { return }
      give(entry.ticket)
    }
  }

  /// Gives an agent tickets while they have room and one of their queues has one for them.
  private mutating func fill(_ agent: AgentID) {
    while isAvailable(agent), let ticket = firstTicket(for: agent) {
      guard give(ticket) else { return }
    }
  }

  private func isAvailable(_ id: AgentID) -> Bool {
    guard let agent = state.agent(id) else { return false }
    return agent.isOnline && agent.hasRoom
  }

  /// The first of all tickets that wait for this agent.
  private func firstTicket(for id: AgentID) -> TicketID? {
    guard let agent = state.agent(id) else { return nil }
    var best: QueueEntry?
    for key in state.queues.keys.sorted() where agent.profile.teams.contains(key.team) {
      guard state.teamHours[key.team]?.isOpen == true, agent.speaks.contains(where: { $0.covers(key.language) }),
        let queue = state.queues[key]
      else { continue }
      for entry in queue {
        if let best, best < entry { break }
        guard let ticket = state.ticket(entry.ticket), desk.rejection(of: agent, for: ticket) == nil else { continue }
        best = entry
        break
      }
    }
    return best?.ticket
  }

  /// Offers or assigns a waiting ticket to the best agent; false where nobody can take it.
  @discardableResult
  private mutating func give(_ id: TicketID) -> Bool {
    guard let ticket = state.ticket(id), ticket.state == .queued, let team = desk.teams[ticket.queue.team],
      state.teamHours[ticket.queue.team]?.isOpen == true
    else { return false }
    let proof = desk.choose(for: ticket, among: state.agentsByTeam[ticket.queue.team] ?? [], in: state)
    guard let agent = proof.chosen else { return false }
    let short = AssignmentProof(
      chosen: agent, rejections: Array(proof.rejections.prefix(AssignmentProof.eventLimit)),
      omitted: max(0, proof.rejections.count - AssignmentProof.eventLimit))
    if team.tier.requiresAcceptance {
      let expires = max(now + team.tier.offerTimeout, now + .milliseconds(1))
      emit(.ticketOffered(TicketOffered(ticket: id, agent: agent, expires: expires, proof: short, at: now)))
    } else {
      emit(.ticketAssigned(TicketAssigned(ticket: id, agent: agent, way: .direct, proof: short, at: now)))
    }
    return true
  }
}

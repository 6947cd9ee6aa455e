public import FrontlineText

extension Desk {
  /// Who would get a ticket now, and for every other registered agent why not; nil where there is no such ticket.
  ///
  /// - Complexity: O(agents).
  public func assignmentProof(for id: TicketID, in state: DeskState, now: Timestamp) -> AssignmentProof? {
    guard let ticket = state.ticket(id) else { return nil }
    let moment = max(now, state.now)
    let needs = state.needs(of: ticket)
    var hours: [String: Bool] = [:]
    for team in teams(for: needs) { hours[team] = teams[team]?.calendar.isOpen(at: moment) }
    let isOpen = { (team: String) in hours[team] ?? false }
    var proof = AssignmentProof(
      chosen: choose(needs, leavingOut: ticket.refusals, in: state, isOpen: isOpen), rejections: [],
      stage: ticket.relaxing?.stage ?? 0, dropped: ticket.relaxing?.dropped ?? [])
    for agent in state.agents where agent.id != proof.chosen {
      proof.rejections.append(rejection(of: agent, for: ticket, needs, isOpen: isOpen))
    }
    return proof
  }

  /// The first reason why an agent does not get a ticket; where there is none, somebody else has been idle for longer.
  func rejection(
    of agent: Agent, for ticket: Ticket, _ needs: TicketNeeds, isOpen: (String) -> Bool
  ) -> AssignmentProof.Rejection {
    func because(_ reason: AssignmentProof.Reason, skill: String? = nil) -> AssignmentProof.Rejection {
      AssignmentProof.Rejection(agent: agent.id, reason: reason, skill: skill)
    }
    let teams = teams(for: needs).filter(agent.profile.teams.contains)
    if teams.isEmpty { return because(.notInTeam) }
    guard agent.isOnline else { return because(.offline) }
    guard agent.isOnShift else { return because(.offShift) }
    guard needs.isServed(by: agent) else { return because(.language) }
    if let skill = needs.skills.first(where: { !agent.profile.skills.contains($0) }) {
      return because(ticket.skills.contains(skill) ? .skill : .wantedSkill, skill: skill)
    }
    guard agent.hasRoom else { return because(.noRoom) }
    guard agent.hasRoom(for: needs.weight) else { return because(.noRoomForWeight) }
    guard !ticket.refusals.contains(where: { $0.agent == agent.id }) else { return because(.declined) }
    guard teams.contains(where: isOpen) else { return because(.teamClosed) }
    return because(needs.agent == nil || needs.agent == agent.id ? .idleLess : .notTheKnownAgent)
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

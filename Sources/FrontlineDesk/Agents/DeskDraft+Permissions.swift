public import FrontlinePacks

extension DeskDraft {
  /// Refuses what the policy does not let an agent do with a ticket.
  func permit(_ agent: Agent, _ permission: AgentPermission, on ticket: Ticket?) throws(DeskRefusal) {
    guard desk.permits(agent.profile, permission, on: ticket) else {
      throw DeskRefusal(.notPermitted(agent.id, permission))
    }
  }

  /// Refuses an action that the policy does not let an agent do with a ticket. Accepting and declining are always theirs.
  func permit(_ id: AgentID, _ action: TicketAction, on ticket: Ticket) throws(DeskRefusal) {
    guard let permission = AgentPermission(rawValue: action.rawValue) else { return }
    try permit(try agent(id), permission, on: ticket)
  }
}

extension Desk {
  /// Whether the policy lets an agent do something with a ticket: by the ticket's team where they are in it, else by any of
  /// their teams. Somebody who is in none of the policy's teams may do everything: a service that runs its own rules.
  public func permits(_ agent: AgentProfile, _ permission: AgentPermission, on ticket: Ticket?) -> Bool {
    let deciding = decidingTeams(agent, ticket)
    return deciding.isEmpty || deciding.contains { $0.permissions.contains(permission) }
  }

  /// The parts of a ticket that the policy lets an agent see, by the same teams.
  public func visibleParts(to agent: AgentProfile, of ticket: Ticket?) -> Set<TicketPart> {
    let deciding = decidingTeams(agent, ticket)
    return deciding.isEmpty ? Set(TicketPart.allCases) : Set(deciding.flatMap(\.visibleParts))
  }

  private func decidingTeams(_ agent: AgentProfile, _ ticket: Ticket?) -> [TeamDefinition] {
    if let own = ticket?.queue.team, agent.teams.contains(own), let team = teams[own] { return [team.definition] }
    return agent.teams.compactMap { teams[$0]?.definition }
  }
}

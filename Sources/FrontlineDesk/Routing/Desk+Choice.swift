internal import FrontlinePacks
internal import FrontlineText

extension Desk {
  /// The teams whose members may take a ticket that asks for this.
  func teams(for needs: TicketNeeds) -> [String] { needs.isForTier ? teamsOfTier[needs.tier] ?? [] : [needs.team] }

  /// Whether an agent is of a team whose members may take the ticket.
  func isMember(_ agent: Agent, for ticket: Ticket) -> Bool {
    if agent.profile.teams.contains(ticket.queue.team) { return true }
    guard ticket.relaxing?.dropped.contains(.team) == true else { return false }
    return (teamsOfTier[ticket.queue.tier] ?? []).contains(where: agent.profile.teams.contains)
  }

  /// The teams whose hours matter now: those in which tickets wait, and those of tiers in which any team will do. Sorted.
  func teamsInPlay(_ state: DeskState) -> [String] {
    var result = Set(state.queues.keys.map(\.team))
    for tier in state.lanes.tiers { result.formUnion(teamsOfTier[tier] ?? []) }
    return result.sorted()
  }

  /// The longest idle of the agents who can take a ticket, ties by turn, then id.
  ///
  /// - Complexity: O(teams x groups of agents), see ``AgentPool``.
  func choose(
    _ needs: TicketNeeds, leavingOut refusals: [Ticket.Refusal], in state: DeskState, isOpen: (String) -> Bool
  ) -> AgentID? {
    if let id = needs.agent {
      // It is known that they could take it, were there room.
      guard let agent = state.agentsByID[id], agent.hasRoom(for: needs.weight),
        teams(for: needs).contains(where: { agent.profile.teams.contains($0) && isOpen($0) })
      else { return nil }
      return id
    }
    var best: AgentPlace?
    for team in teams(for: needs) where isOpen(team) {
      var keys = AgentPool.Key.serving(needs.language, team: team)
      if let fallback = needs.fallback { keys += AgentPool.Key.serving(fallback, team: team) }
      for key in keys {
        guard
          let place = state.pools[key]?.first(skills: needs.skills, weight: needs.weight, leavingOut: refusals)
        else { continue }
        if best.map({ place < $0 }) ?? true { best = place }
      }
    }
    return best?.agent
  }
}

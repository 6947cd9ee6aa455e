internal import FrontlinePacks

/// What a waiting ticket asks of an agent at its present stage. Tickets that ask the same stand in one lane: of them the
/// first is the one to look at.
struct TicketNeeds: Hashable, Sendable {
  /// Where a lane is looked for by an agent.
  enum Scope: Hashable, Sendable {
    /// Members of a team.
    case team(String)
    /// Members of any team of a tier.
    case tier(String)
    /// One agent.
    case agent(AgentID)
  }

  var tier: String
  var team: String
  /// Whether another team of the tier will do.
  var isForTier: Bool
  var language: QueueLanguage
  /// The language that will do too.
  var fallback: QueueLanguage?
  /// The skills, sorted.
  var skills: [String]
  /// The agent who alone will do: they know the customer, are at work and can take it.
  var agent: AgentID?
  /// Units of capacity.
  var weight: Int

  var scope: Scope {
    if let agent { return .agent(agent) }
    return isForTier ? .tier(tier) : .team(team)
  }

  /// Whether an agent serves the customer in a language that will do.
  func isServed(by agent: Agent) -> Bool {
    agent.speaks.contains { spoken in
      spoken.covers(language) || fallback.map(spoken.covers) ?? false
    }
  }
}

extension DeskState {
  /// What a ticket asks of an agent now.
  ///
  /// The agent whom the customer knows is waited for only while they are at work and could take it: nobody waits for
  /// somebody who is not there. They need no skills but those that cannot be given up.
  func needs(of ticket: Ticket) -> TicketNeeds {
    let dropped = ticket.relaxing?.dropped ?? []
    var needs = TicketNeeds(
      tier: ticket.queue.tier, team: ticket.queue.team, isForTier: dropped.contains(.team),
      language: ticket.queue.language, fallback: dropped.contains(.language) ? ticket.relaxing?.fallback : nil,
      skills: ticket.skills, agent: nil, weight: ticket.weight)
    if let wanted = ticket.wantedAgent, !dropped.contains(.agent), let agent = agentsByID[wanted], agent.isAtWork,
      agent.profile.teams.contains(needs.team), needs.isServed(by: agent), agent.profile.capacity >= needs.weight,
      agent.profile.has(skills: needs.skills), !ticket.refusals.contains(where: { $0.agent == wanted })
    {
      needs.agent = wanted
    } else if !ticket.request.wantedSkills.isEmpty, !dropped.contains(.skills) {
      needs.skills = Set(ticket.skills).union(ticket.request.wantedSkills).sorted()
    }
    return needs
  }
}

/// Why the desk does not do what it was asked. Nothing has changed.
public struct DeskRefusal: Error, Hashable, Sendable {
  /// The reasons.
  public enum Reason: Hashable, Sendable {
    /// There is no such ticket.
    case unknownTicket(TicketID)
    /// No such agent is registered.
    case unknownAgent(AgentID)
    /// The policy has no such tier.
    case unknownTier(String)
    /// The policy has no such team in that tier.
    case unknownTeam(String, tier: String)
    /// The tier is the bot's; people do not queue there.
    case notATierOfPeople(String)
    /// The ticket's state does not allow it; what it allows.
    case notAllowed(TicketAction, in: TicketState, allowed: [TicketAction])
    /// The ticket is, or was offered to, somebody else; nil: nobody.
    case notTheirs(AgentID, holder: AgentID?)
    /// The agent is not online.
    case offline(AgentID)
    /// The agent holds as many tickets as they may.
    case noRoom(AgentID, capacity: Int)
    /// The agent is not in the ticket's team.
    case notInTeam(AgentID, team: String)
    /// People have this conversation already.
    case alreadyOpen(TicketID)
    /// The ticket is there already.
    case sameQueue(QueueKey)
  }

  /// Why.
  public var reason: Reason

  /// Creates a refusal.
  public init(_ reason: Reason) { self.reason = reason }
}

extension DeskRefusal: CustomStringConvertible {
  /// What is wrong and what to do.
  public var description: String {
    switch reason {
    case .unknownTicket(let id): "there is no ticket \(id); list the tickets to see which there are"
    case .unknownAgent(let id): "no agent \(id) is registered; register them first"
    case .unknownTier(let tier): "the policy has no tier \(tier); use one of its tiers"
    case .unknownTeam(let team, let tier):
      team.isEmpty
        ? "tier \(tier) has no team; define one in the policy"
        : "tier \(tier) has no team \(team); use one of its teams, or none for its first"
    case .notATierOfPeople(let tier): "tier \(tier) is the bot's; return the ticket to the bot instead"
    case .notAllowed(let action, let state, let allowed):
      allowed.isEmpty
        ? "\(action.rawValue) is not possible: the ticket is \(state.rawValue), which is final"
        : "\(action.rawValue) is not possible while the ticket is \(state.rawValue); possible: "
          + allowed.map(\.rawValue).joined(separator: ", ")
    case .notTheirs(let agent, let holder):
      holder.map { "the ticket is with \($0), not with \(agent); ask them to hand it over" }
        ?? "the ticket is with nobody; \(agent) has to take it first"
    case .offline(let agent): "\(agent) is offline; come online first"
    case .noRoom(let agent, let capacity):
      "\(agent) holds as many tickets as they may (\(capacity)); resolve or hand over one first"
    case .notInTeam(let agent, let team): "\(agent) is not in team \(team); only its members can take the ticket"
    case .alreadyOpen(let id): "people have this conversation already; see ticket \(id)"
    case .sameQueue(let queue): "the ticket is in \(queue) already; name another tier or team"
    }
  }
}

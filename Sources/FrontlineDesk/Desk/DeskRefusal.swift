public import FrontlinePacks
public import FrontlineText

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
    /// The policy has no such work calendar.
    case unknownCalendar(String)
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
    /// The moment has passed already.
    case notInTheFuture(Timestamp)
    /// The ticket was opened where it is.
    case cameFromNowhere(TicketID)
    /// Agents of the first tier may not send tickets to the second; those they may.
    case mayNotSend(from: String, to: String, allowed: [String])
    /// The tier needs more of a ticket before it comes there: names of slots, `note`, `attachment`.
    case incomplete([String], tier: String)
    /// A ticket cannot be merged into itself.
    case sameTicket(TicketID)
    /// The two tickets are of two customers.
    case differentCustomers(TicketID, TicketID)
    /// People do not have the ticket any more, so that nothing can be merged into it.
    case notActive(TicketID, TicketState)
    /// The ticket was solved too long ago to be reopened, or closed by hand.
    case needsFollowUp(TicketID)
    /// The ticket was solved too long ago for a last reply.
    case tooLateToReply(TicketID)
    /// The policy does not let the agent's team do this.
    case notPermitted(AgentID, AgentPermission)
    /// The policy has no such kind of goodwill.
    case unknownApprovalKind(String, known: [String])
    /// The amount is not above zero, or above what anybody may ask for.
    case amountOutOfRange(Money, maximum: Money?)
    /// The ticket has a request of the kind that nobody has decided about.
    case approvalPending(ApprovalID)
    /// There is no such request.
    case unknownApproval(ApprovalID)
    /// The request was decided about before.
    case alreadyDecided(ApprovalID)
    /// Nobody decides about what they asked for themselves.
    case ownRequest(ApprovalID)
    /// The agent has none of the roles that decide.
    case notAnApprover(AgentID, roles: [String])
    /// No feedback is of this topic.
    case unknownTopic(String, known: [String])
    /// There is an incident about it already.
    case incidentOpen(IncidentID)
    /// There is no such incident, or it is over.
    case noOpenIncident(IncidentID)
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
    case .notATierOfPeople(let tier):
      "no people work in tier \(tier), so nothing queues there; to let the bot go on, return the ticket to it"
    case .notAllowed(let action, let state, let allowed):
      allowed.isEmpty
        ? "\(action.rawValue) is not possible: the ticket is \(state.rawValue), which is final"
        : "\(action.rawValue) is not possible while the ticket is \(state.rawValue); possible: "
          + allowed.map(\.rawValue).joined(separator: ", ")
    case .notTheirs(let agent, let holder):
      holder.map { "the ticket is with \($0), not with \(agent); ask them to hand it over" }
        ?? "the ticket is with nobody; \(agent) has to take it first"
    case .unknownCalendar(let id): "the policy has no calendar \(id); use one of its calendars, or none"
    case .offline(let agent): "\(agent) is offline; come online first"
    case .noRoom(let agent, let capacity):
      "\(agent) holds as much as they may (\(capacity)); resolve or hand over a ticket first"
    case .notInTeam(let agent, let team): "\(agent) is not in team \(team); only its members can take the ticket"
    case .alreadyOpen(let id): "people have this conversation already; see ticket \(id)"
    case .sameQueue(let queue): "the ticket is in \(queue) already; name another tier or team"
    case .notInTheFuture(let moment): "\(moment) has passed already; name a later moment"
    case .cameFromNowhere(let id): "\(id) was opened where it is; transfer it instead"
    case .mayNotSend(let from, let to, let allowed):
      "agents of tier \(from) may not send tickets to \(to); "
        + (allowed.isEmpty ? "they may send none on" : "possible: " + allowed.joined(separator: ", "))
    case .incomplete(let missing, let tier):
      "tier \(tier) needs \(missing.joined(separator: ", ")) first; give it with the transfer, or add it to the ticket"
    case .sameTicket(let id): "\(id) cannot be merged into itself; name another ticket"
    case .differentCustomers(let one, let other): "\(one) and \(other) are of two customers; both have to go on"
    case .notActive(let id, let state): "\(id) is \(state.rawValue); merge into a ticket that people have"
    case .needsFollowUp(let id):
      "\(id) cannot be reopened any more; open a follow-up ticket, with followUpOf \(id)"
    case .tooLateToReply(let id): "\(id) was solved a while ago; wait for the customer, or open a follow-up ticket"
    case .notPermitted(let agent, let permission):
      "\(agent)'s team may not \(permission.rawValue); ask somebody of another team, or change `may` in the policy"
    case .unknownApprovalKind(let kind, let known):
      "the policy has no approval \(kind); use one of: \(known.joined(separator: ", "))"
    case .amountOutOfRange(let amount, let maximum):
      "\(amount.decimal) \(amount.currency) cannot be asked for; ask for more than nothing"
        + (maximum.map { " and at most \($0.decimal) \($0.currency)" } ?? "")
    case .approvalPending(let id): "the ticket waits for \(id) already; wait for the decision"
    case .unknownApproval(let id): "there is no request \(id); list the open ones"
    case .alreadyDecided(let id): "\(id) was decided before; ask anew if something changed"
    case .ownRequest(let id): "\(id) is their own request; somebody else has to decide"
    case .notAnApprover(let agent, let roles):
      "\(agent) may not decide; ask somebody who is one of: \(roles.joined(separator: ", "))"
    case .unknownTopic(let topic, let known):
      "no feedback is of topic \(topic); use one of: \(known.joined(separator: ", "))"
    case .incidentOpen(let id): "there is an incident about it; see \(id)"
    case .noOpenIncident(let id): "there is no open incident \(id); list the incidents"
    }
  }
}

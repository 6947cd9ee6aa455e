internal import FrontlinePacks

extension DeskDraft {
  /// The ticket, or a refusal where it does not exist or its state does not allow the action.
  func ticket(_ id: TicketID, allows action: TicketAction) throws(DeskRefusal) -> Ticket {
    guard let ticket = state.ticket(id) else { throw DeskRefusal(.unknownTicket(id)) }
    guard TicketTransition.next(ticket.state, action) != nil else {
      throw DeskRefusal(.notAllowed(action, in: ticket.state, allowed: TicketTransition.allowed(in: ticket.state)))
    }
    return ticket
  }

  /// The ticket, if it is in this agent's hands.
  @discardableResult
  func held(_ id: TicketID, by agent: AgentID, for action: TicketAction) throws(DeskRefusal) -> Ticket {
    let ticket = try ticket(id, allows: action)
    _ = try self.agent(agent)
    guard ticket.state.hasAgent, ticket.agent == agent else {
      throw DeskRefusal(.notTheirs(agent, holder: ticket.state.hasAgent ? ticket.agent : ticket.holder))
    }
    try permit(agent, action, on: ticket)
    return ticket
  }

  /// The ticket, if it is in this agent's hands or the service itself asks.
  func heldOrService(_ id: TicketID, by agent: AgentID?, for action: TicketAction) throws(DeskRefusal) -> Ticket {
    guard let agent else { return try ticket(id, allows: action) }
    return try held(id, by: agent, for: action)
  }

  /// The ticket, if it is offered to this agent.
  func offered(_ id: TicketID, to agent: AgentID, for action: TicketAction) throws(DeskRefusal) -> Ticket {
    let ticket = try ticket(id, allows: action)
    _ = try self.agent(agent)
    guard ticket.offer?.agent == agent else {
      throw DeskRefusal(.notTheirs(agent, holder: ticket.offer?.agent))
    }
    return ticket
  }

  /// A team of people, or a refusal; with no name the tier's first.
  func team(tier: String, team name: String?) throws(DeskRefusal) -> Desk.Team {
    guard let definition = desk.tiers[tier] else { throw DeskRefusal(.unknownTier(tier)) }
    guard definition.kind == .human else { throw DeskRefusal(.notATierOfPeople(tier)) }
    guard let id = name ?? desk.firstTeams[tier], let team = desk.teams[id], team.tier.id == tier else {
      throw DeskRefusal(.unknownTeam(name ?? "", tier: tier))
    }
    return team
  }

  /// The skills that a ticket needs in a team, sorted.
  func skills(_ needed: [String], _ team: Desk.Team) -> [String] {
    Set(needed).union(team.definition.skills).sorted()
  }
  /// Refuses where the policy does not let agents of a tier send tickets to another.
  func checkRoute(from: String, to: String) throws(DeskRefusal) {
    guard from != to, let allowed = desk.tiers[from]?.sendsTo, !allowed.contains(to) else { return }
    throw DeskRefusal(.mayNotSend(from: from, to: to, allowed: allowed))
  }

  /// Refuses where a tier needs more of a ticket than is known.
  func checkRequirements(of tier: TierDefinition, _ ticket: Ticket, note: RecordID?) throws(DeskRefusal) {
    let slots = Set(ticket.request.slots.map(\.name))
    let missing = tier.required.filter { name in
      switch name {
      case TierDefinition.note: note == nil
      case TierDefinition.attachment: ticket.request.attachments < 1
      default: !slots.contains(name)
      }
    }
    guard missing.isEmpty else { throw DeskRefusal(.incomplete(missing, tier: tier.id)) }
  }

  /// Whether an agent can go on with a ticket that took no room of theirs: at work, in working hours, with room.
  func canGoOn(_ id: AgentID, with ticket: Ticket) -> Bool {
    guard let agent = state.agent(id), agent.isAtWork, agent.hasRoom(for: ticket.weight) else { return false }
    return desk.teams[ticket.queue.team]?.calendar.isOpen(at: now) ?? false
  }
}

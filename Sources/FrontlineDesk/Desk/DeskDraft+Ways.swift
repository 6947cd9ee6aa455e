internal import FrontlinePacks
internal import FrontlineText

/// The ways of a ticket between queues.
extension DeskDraft {
  mutating func transfer(
    _ id: TicketID, by agent: AgentID?, tier: String, team name: String?, note: RecordID?, rule: String? = nil
  ) throws(DeskRefusal) {
    let before = try heldOrService(id, by: agent, for: .transfer)
    let team = try team(tier: tier, team: name)
    let key = QueueKey(tier: team.tier.id, team: team.definition.id, language: before.queue.language)
    guard key != before.queue else { throw DeskRefusal(.sameQueue(key)) }
    if agent != nil, team.tier.id != before.queue.tier {
      try checkRoute(from: before.queue.tier, to: team.tier.id)
      try checkRequirements(of: team.tier, before, note: note)
    }
    // An agent who asks for a higher tier is named a rule for it, where the policy has one.
    let asked = agent == nil ? nil : desk.policy.requestRule(from: before.queue.tier, to: team.definition)
    if let asked { raise(before, by: asked) }
    let takesBack = desk.tiers[before.queue.tier]?.takesBackAfter.flatMap { key.tier == before.queue.tier ? nil : $0 }
    emit(
      .ticketTransferred(
        TicketTransferred(
          ticket: id, by: agent, from: before.queue, to: key, skills: skills(before.request.skills, team), note: note,
          rule: rule ?? asked?.id, takenBackAt: takesBack.map { now + $0 }, at: now)))
    arrive(before)
  }

  mutating func handBack(_ id: TicketID, by agent: AgentID?, note: RecordID?) throws(DeskRefusal) {
    let before = try heldOrService(id, by: agent, for: .handBack)
    guard let stop = before.previousStop else { throw DeskRefusal(.cameFromNowhere(id)) }
    let team = try team(tier: stop.queue.tier, team: stop.queue.team)
    emit(
      .ticketHandedBack(sendBack(before, to: stop, skills: skills(before.request.skills, team), by: agent, note: note)))
    arrive(before)
  }

  /// Takes back what nobody took up where it was sent. Where the policy has lost the team that sent it, it stays where it is.
  mutating func takeBack(_ ticket: Ticket) {
    let here = TicketStop(queue: ticket.queue, arrival: .takenBack, since: now)
    var way: (stop: TicketStop, team: Desk.Team)?
    if let stop = ticket.previousStop, let team = try? team(tier: stop.queue.tier, team: stop.queue.team) {
      way = (stop, team)
    }
    emit(
      .ticketTakenBack(
        sendBack(
          ticket, to: way?.stop ?? here, skills: way.map { skills(ticket.request.skills, $0.team) } ?? ticket.skills,
          by: nil, note: nil)))
    arrive(ticket)
  }

  private func sendBack(
    _ ticket: Ticket, to stop: TicketStop, skills: [String], by agent: AgentID?, note: RecordID?
  ) -> TicketSentBack {
    TicketSentBack(
      ticket: ticket.id, by: agent, from: ticket.queue, to: stop.queue, skills: skills, wantedAgent: stop.agent,
      note: note, at: now)
  }

  /// What follows when a ticket has come to another queue.
  private mutating func arrive(_ before: Ticket) {
    waitingTickets.append(before.id)
    free(before)
  }
}

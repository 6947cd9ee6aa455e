internal import FrontlinePacks
internal import FrontlineText

/// Whom a ticket wants, and when it wants less.
extension DeskDraft {
  /// The agent whom the customer of a new ticket had last, if that was not too long ago.
  func knownAgent(_ request: TicketRequest) -> AgentID? {
    guard let customer = request.customer, let contact = state.contacts[customer],
      contact.at + desk.policy.routing.sticky > now
    else { return nil }
    return contact.agent
  }

  /// Gives up what it is time for; false where there is nothing.
  mutating func relaxIfDue(_ ticket: Ticket) -> Bool {
    guard ticket.state == .queued, let step = ticket.relaxing?.steps.first, step.at <= now else { return false }
    emit(.ticketRelaxed(TicketRelaxed(ticket: ticket.id, stage: step.stage, dropped: step.drop, at: now)))
    waitingTickets.append(ticket.id)
    return true
  }

  /// Plans what a ticket gives up that has found nobody, and gives up what it is time for; false where nothing changes.
  mutating func relax(_ id: TicketID) -> Bool {
    guard let ticket = state.ticket(id), ticket.state == .queued else { return false }
    if ticket.relaxing == nil {
      let steps = relaxSteps(of: ticket)
      guard !steps.isEmpty else { return false }
      let fallback = steps.contains { $0.drop == .language } ? QueueLanguage(desk.policy.defaultLocale) : nil
      emit(.relaxingPlanned(RelaxingPlanned(ticket: id, steps: steps, fallback: fallback, at: now)))
    }
    var isRelaxed = false
    while let ticket = state.ticket(id), relaxIfDue(ticket) { isRelaxed = true }
    return isRelaxed
  }

  /// The steps that mean something for a ticket, with their moments.
  private func relaxSteps(of ticket: Ticket) -> [TicketRelaxing.Step] {
    guard let team = desk.teams[ticket.queue.team] else { return [] }
    var steps: [TicketRelaxing.Step] = []
    for (index, step) in desk.policy.routing.relaxSteps.enumerated() {
      let means =
        switch step.drop {
        case .agent: ticket.wantedAgent != nil
        case .skills: ticket.request.wantedSkills.contains { !ticket.skills.contains($0) }
        case .team: (desk.teamsOfTier[ticket.queue.tier] ?? []).count > 1
        case .language:
          !ticket.queue.language.isUndetermined && ticket.queue.language != QueueLanguage(desk.policy.defaultLocale)
        }
      guard means, !steps.contains(where: { $0.drop == step.drop }),
        let at = team.calendar.adding(workTime: step.after, to: ticket.soughtSince)
      else { continue }
      // Steps keep their order even where a policy that nobody checked gives them in another.
      steps.append(TicketRelaxing.Step(at: max(at, steps.last?.at ?? at), drop: step.drop, stage: index + 1))
    }
    return steps
  }
}

internal import FrontlinePacks
internal import FrontlineText

/// The escalation rules that time brings up while people have a ticket: warnings of clocks, and agents who let a customer wait.
extension DeskDraft {
  /// Asks the rules about the warnings that have been given since they were last asked.
  mutating func followWarnings() {
    while !warnings.isEmpty {
      let given = warnings
      warnings = []
      for warning in given {
        guard let rule = desk.policy.warningRule(for: warning.clock), let ticket = state.ticket(warning.ticket),
          ticket.state.isActive
        else { continue }
        raise(ticket, by: rule)
        send(ticket, by: rule)
      }
    }
  }

  /// Takes tickets from agents who have let their customers wait for too long.
  mutating func endIdleness() {
    guard let (rule, limit) = desk.policy.idleRule else { return }
    while let first = state.openSince.first, first.at + limit <= now, let ticket = state.ticket(first.ticket),
      let agent = ticket.agent
    {
      let before = events.count
      raise(ticket, by: rule)
      if !send(ticket, by: rule) {
        emit(
          .ticketReleased(
            TicketReleased(
              ticket: ticket.id, agent: agent, cause: .idle, rule: rule.id,
              askAgainAt: now + desk.policy.routing.refusalPause, at: now)))
        waitingTickets.append(ticket.id)
        freedAgents.append(agent)
      }
      // Both ways end the state in which the ticket was; should one not, stop rather than spin.
      guard events.count > before, state.ticket(ticket.id)?.state != .open else { return }
    }
  }

  /// Gives a ticket the urgency that a rule asks for, where it has a lower one.
  mutating func raise(_ ticket: Ticket, by rule: EscalationRule) {
    guard let urgency = rule.urgency, urgency > ticket.urgency else { return }
    let headStart = desk.headStart(urgency, of: ticket.request)
    emit(
      .urgencyChanged(
        UrgencyChanged(ticket: ticket.id, urgency: urgency, headStart: headStart, rule: rule.id, at: now)))
  }

  /// Sends a ticket to the tier or team that a rule names; false where it names none, or the ticket is there.
  @discardableResult
  private mutating func send(_ ticket: Ticket, by rule: EscalationRule) -> Bool {
    guard let tier = rule.tier ?? rule.team.flatMap({ desk.teams[$0]?.tier.id }) else { return false }
    if rule.team == nil, tier == ticket.queue.tier { return false }
    do {
      try transfer(ticket.id, by: nil, tier: tier, team: rule.team, note: nil, rule: rule.id)
      return true
    } catch {
      // It is there already, or the policy has lost the place: it stays where it is.
      return false
    }
  }
}

extension SupportPolicy {
  /// The first rule on a warning of a clock.
  fileprivate func warningRule(for clock: ServiceClock.Kind) -> EscalationRule? {
    escalationRules.first { rule in
      guard case .serviceLevelWarning(let clocks) = rule.trigger else { return false }
      return clocks.contains(clock.rawValue)
    }
  }

  /// The first rule on a transfer that an agent asks for, from a tier to a team of a higher one.
  func requestRule(from tier: String, to team: TeamDefinition) -> EscalationRule? {
    guard let from = self.tier(tier)?.level, let to = self.tier(team.tier)?.level, to > from else { return nil }
    return escalationRules.first { rule in
      rule.trigger == .agentRequested && (rule.tier ?? team.tier) == team.tier && (rule.team ?? team.id) == team.id
    }
  }

  /// The rule on agents who let a customer wait, with its time: of several the one with the shortest, then the first.
  var idleRule: (rule: EscalationRule, limit: Duration)? {
    var shortest: (rule: EscalationRule, limit: Duration)?
    for rule in escalationRules {
      guard case .idle(let limit) = rule.trigger, shortest.map({ limit < $0.limit }) ?? true else { continue }
      shortest = (rule, limit)
    }
    return shortest
  }
}

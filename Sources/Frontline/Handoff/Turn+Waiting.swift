internal import FrontlineDesk
internal import FrontlinePacks
internal import FrontlineText

extension Turn {
  /// Says which team has the matter now, the ticket, the place in the queue, and when somebody is there.
  mutating func tellWait(_ ticket: TicketID) {
    guard let wait = engine.desk.waitStatement(for: ticket, in: desk, now: now) else { return }
    var arguments: [String: MessageArgument] = [
      "team": .text(policy.team(wait.team)?.name(for: locale) ?? wait.team), "ticket": .text(ticket.description),
      "position": .integer(Int64(wait.position ?? 1)),
    ]
    if wait.isOpen {
      say(.handoff, arguments)
      tellHours(of: wait.team)
    } else if let opens = wait.opensAt {
      arguments["opens"] = .text(wording.opening(opens, now: now, locale: locale, zone: zone))
      say(.handoffClosed, arguments)
    } else {
      say(.handoffUnknownHours, arguments)
    }
  }

  /// Says when people of a team are there, unless they always are.
  private mutating func tellHours(of id: String) {
    guard let team = policy.team(id), let calendar = engine.desk.calendar(ofTeam: id) else { return }
    let week = now + .seconds(7 * 86_400)
    let isAlwaysOpen = calendar.workTime(from: now, to: week) == week - now
    guard !isAlwaysOpen, let hours = engine.hours(of: team, now: now, locale: locale, zone: zone) else { return }
    say(.teamHours, ["team": .text(team.name(for: locale)), "hours": .text(hours)])
  }

  /// Passes a message on to the people who hold the conversation. The bot says so once and is silent otherwise.
  mutating func passOn(_ message: MessageID, to ticket: TicketID) {
    ask(.customerMessage(ticket, message: message))
    raiseUrgency(of: ticket)
    extendHold()
    if desk.ticket(ticket)?.agent == nil {
      sayOnce(.passedOn, .waitingForAgent, ["ticket": .text(ticket.description)])
    }
    decide(.passOn, because: "ticket \(ticket) holds the conversation")
  }

  /// The hold lasts again for its full length from now.
  mutating func extendHold() {
    guard state.holdingTicket != nil else { return }
    emit(.holdExtended(HoldExtended(until: now + max(.zero, policy.limits.humanHold))))
  }

  /// Ends a hold whose time is up. The ticket stays in its queue: only the bot's silence ends.
  mutating func endHoldIfOver() {
    guard case .ticket(_, let until) = state.speaker, until <= now else { return }
    emit(.holdEnded(HoldEnded(reason: .expired)))
  }
}

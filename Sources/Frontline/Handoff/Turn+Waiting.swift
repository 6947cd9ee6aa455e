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
      if let estimate = wait.estimate, desk.ticket(ticket)?.agent == nil { tellEstimate(estimate) }
      tellPromise(of: ticket)
      tellNeeds(of: ticket)
      tellHours(of: wait.team)
    } else if let opens = wait.opensAt {
      arguments["opens"] = .text(wording.opening(opens, now: now, locale: locale, zone: zone))
      say(.handoffClosed, arguments)
      tellPromise(of: ticket)
      tellNeeds(of: ticket)
      suggestCommunity()
    } else {
      say(.handoffUnknownHours, arguments)
      tellNeeds(of: ticket)
    }
  }

  /// Says how long it will take, in steps that promise no more than the estimate knows.
  private mutating func tellEstimate(_ estimate: Duration) {
    let wait = WaitSteps.rounded(estimate)
    guard let text = try? wording.localeFormatter(locale).duration(wait) else { return }
    say(.waitEstimate, ["wait": .text(text)])
  }

  /// Says until when a person replies at the latest, where a clock promises it.
  private mutating func tellPromise(of id: TicketID) {
    guard let clock = desk.ticket(id)?.clocks.first(where: { $0.kind == .firstResponse }), clock.due > now else {
      return
    }
    say(.promise, ["by": .text(wording.opening(clock.due, now: now, locale: locale, zone: zone))])
  }

  /// Takes what the people need, or the matter asks for, out of a message that comes while they have the ticket. Free text is
  /// not taken: any words would be.
  mutating func fillWhileHeld(_ ticket: TicketID, from text: String, hasAttachments: Bool) {
    guard let request = desk.ticket(ticket)?.request else { return }
    let intents = request.intents.suffix(Self.intentLimit).reversed().compactMap { packs.intent($0) }
    let missing = packs.packs.lazy.flatMap(\.intents).filter { intent in
      intent.slots.contains { request.missing.contains($0.name) }
    }
    var done: Set<String> = Set(state.slots.map(\.slot.name))
    for definition in intents + missing.prefix(Self.intentLimit) {
      for slot in definition.slots where slot.type != .text && !done.contains(slot.name) {
        let value =
          slot.type == .attachment
          ? (hasAttachments ? state.attachments.last?.reference.value : nil)
          : SlotReader.value(of: slot.type, in: text, language: locale.language)
        guard let value else { continue }
        fill(slot, of: definition, with: value)
        done.insert(slot.name)
      }
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
  mutating func passOn(_ message: MessageID, to ticket: TicketID, text: String, attachments: Int) {
    ask(.customerMessage(ticket, message: message))
    fillWhileHeld(ticket, from: text, hasAttachments: attachments > 0)
    provide(to: ticket, attachments: attachments)
    raiseUrgency(of: ticket)
    extendHold()
    if desk.ticket(ticket)?.agent == nil {
      sayOnce(.passedOn, .waitingForAgent, ["ticket": .text(ticket.description)])
    }
    decide(.passOn, because: "ticket \(ticket) holds the conversation")
  }

  /// Puts with the ticket what its people do not have yet: slots that the conversation knows, new attachments.
  private mutating func provide(to ticket: TicketID, attachments: Int) {
    let known = desk.ticket(ticket)?.request.slots ?? []
    let slots = state.slotsForTicket.filter { !known.contains($0) }
    guard !slots.isEmpty || attachments > 0 else { return }
    ask(.provide(ticket, by: nil, slots: slots, attachments: attachments))
  }

  /// The hold lasts again for its full length from now.
  mutating func extendHold() {
    guard state.holdingTicket != nil else { return }
    emit(.holdExtended(HoldExtended(until: now + max(.zero, policy.limits.humanHold))))
  }

  /// Ends a hold whose time is up. The ticket stays in its queue: only the bot's silence ends.
  mutating func endHoldIfOver() {
    guard case .ticket(let ticket, let until) = state.speaker, until <= now else { return }
    if policy.limits.humanHold > .zero, let state = desk.ticket(ticket)?.state, Self.waits.contains(state) {
      extendHold()
    } else {
      emit(.holdEnded(HoldEnded(reason: .expired)))
    }
  }

  /// Nobody has gone away: people wait for the customer, or put the ticket aside on purpose.
  private static let waits: Set<TicketState> = [.waitingOnCustomer, .waitingOnThirdParty, .snoozed]
}

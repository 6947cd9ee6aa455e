internal import FrontlineDesk
internal import FrontlineText

extension ReportBuilder {
  /// Takes an event of the desk in.
  mutating func add(_ event: DeskEvent) {
    switch event {
    case .agentRegistered(let event):
      let agent = agents.place(event.profile.id.rawValue)
      book.register(agent, name: event.profile.name, speaks: event.speaks, at: event.at)
    case .agentCameOnline(let event): book.come(agents.place(event.agent.rawValue), at: event.at)
    case .agentWentOffline(let event): book.leave(agents.place(event.agent.rawValue), at: event.at)
    case .ticketOpened(let event): open(event)
    case .clockStarted(let event): startClock(event)
    case .clockWarned(let event): warnClock(event.ticket, event.clock)
    case .clockBreached(let event): missClock(event.ticket, event.clock)
    case .clockStopped(let event): stopClock(event)
    default:
      guard let id = event.ticket, let ticket = ticketPlaces[id], let moment = event.at else { return }
      change(ticket, event, at: moment)
    }
  }

  private mutating func open(_ event: TicketOpened) {
    let request = event.request
    let talk = talk(request.conversation)
    if talks[talk].customer == nil, let customer = request.customer {
      talks[talk].customer = customers.place(customer.rawValue)
    }
    if !request.channel.isEmpty, channels.names.names[talks[talk].channel].isEmpty {
      talks[talk].channel = channels.place(request.channel)
    }
    let ticket = TicketFacts(
      talk: talk, visit: talks[talk].visit, isCounted: period.contains(event.at),
      language: languagePlace(request.language),
      channel: request.channel.isEmpty ? talks[talk].channel : channels.place(request.channel),
      region: request.region.map { regions.place($0) } ?? talks[talk].region,
      intent: request.intents.last.map { intents.place($0.description) }, rule: rules.place(request.rule ?? ""),
      tier: tiers.place(event.queue.tier), team: teams.place(event.queue.team), openedAt: event.at,
      arrivedAt: event.at)
    // An id that comes twice, in a damaged log, is another ticket from then on.
    ticketPlaces[event.ticket] = tickets.count
    tickets.append(ticket)
    talks[talk].activeTickets += 1
    if let visit = talks[talk].visit { visits[visit].isHandedOver = true }
    guard ticket.isCounted else { return }
    rules.change(ticket.rule) { $0.tickets += 1 }
    ticketDays[splitter.local(at: event.at).date, default: 0] += 1
    tally(ticket, tier: false, agent: nil) { $0.tickets += 1 }
    arrive(tickets.count - 1)
  }

  private mutating func change(_ ticket: Int, _ event: DeskEvent, at moment: Timestamp) {
    switch event {
    case .ticketAssigned(let event): assign(ticket, to: agents.place(event.agent.rawValue), at: moment)
    case .ticketReleased: part(ticket, at: moment)
    case .agentReplied(let event): reply(ticket, by: agents.place(event.agent.rawValue), at: moment)
    case .customerWrote: customerWrote(ticket, at: moment)
    case .ticketTransferred(let event): move(ticket, by: event.by, to: event.to, at: moment)
    case .ticketHandedBack(let event), .ticketTakenBack(let event):
      move(ticket, by: event.by, to: event.to, at: moment)
    case .ticketSnoozed, .ticketWaitsOnThirdParty: pause(ticket, at: moment)
    case .ticketResumed(let event): resume(ticket, event.agent.map { agents.place($0.rawValue) }, at: moment)
    case .ticketReopened: if !tickets[ticket].isActive { reopen(ticket) }
    case .ticketMerged(let event):
      part(ticket, at: moment)
      settle(ticket)
      tally(tickets[ticket], agent: event.by.map { agents.place($0.rawValue) }) { $0.merged += 1 }
    case .ticketReturnedToBot(let event):
      part(ticket, at: moment)
      settle(ticket)
      tally(tickets[ticket], agent: event.by.map { agents.place($0.rawValue) }) { $0.returnedToBot += 1 }
    case .ticketSolved(let event):
      part(ticket, at: moment)
      settle(ticket)
      tickets[ticket].solvedAt = moment
      tickets[ticket].solver = event.by.map { agents.place($0.rawValue) }
      tickets[ticket].isGivenUp = event.cause == .noAnswer
      if let visit = tickets[ticket].visit {
        visits[visit].isSolved = true
        visits[visit].endAt = max(visits[visit].endAt, moment)
      }
    case .ticketClosed:
      part(ticket, at: moment)
      settle(ticket)
    default: break
    }
  }

  private mutating func assign(_ ticket: Int, to agent: Int, at moment: Timestamp) {
    part(ticket, at: moment)
    tickets[ticket].agent = agent
    tickets[ticket].openSince = moment
    guard tickets[ticket].isCounted else { return }
    if tickets[ticket].handledAgents.isEmpty {
      tally(tickets[ticket], tier: false, agent: nil) { $0.handled += 1 }
      rules.change(tickets[ticket].rule) { $0.handled += 1 }
    }
    if tickets[ticket].handledTiers.appendIfNew(tickets[ticket].tier) {
      tiers.tally(tickets[ticket].tier) { $0.handled += 1 }
    }
    if tickets[ticket].handledTeams.appendIfNew(tickets[ticket].team) {
      teams.tally(tickets[ticket].team) { $0.handled += 1 }
    }
    if tickets[ticket].handledAgents.appendIfNew(agent) {
      agents.tally(agent) { tally in
        tally.handled += 1
        tally.tickets += 1
      }
    }
  }

  /// Adds the time since the ticket came into its agent's hands, or the customer wrote to them, to the agent's time.
  private mutating func pause(_ ticket: Int, at moment: Timestamp) {
    guard let since = tickets[ticket].openSince else { return }
    tickets[ticket].openSince = nil
    let time = moment.elapsed(since: since)
    tickets[ticket].handling = tickets[ticket].handling.saturatingAdd(time)
    tally(tickets[ticket], agent: tickets[ticket].agent) { $0.agentTime = $0.agentTime.saturatingAdd(time) }
    guard tickets[ticket].isCounted else { return }
    rules.change(tickets[ticket].rule) { $0.agentTime = $0.agentTime.saturatingAdd(time) }
  }

  /// The ticket is in nobody's hands any more.
  private mutating func part(_ ticket: Int, at moment: Timestamp) {
    pause(ticket, at: moment)
    tickets[ticket].agent = nil
  }

  private mutating func reply(_ ticket: Int, by agent: Int, at moment: Timestamp) {
    pause(ticket, at: moment)
    let facts = tickets[ticket]
    if let waiting = facts.waitingSince {
      tally(facts, agent: agent) { $0.nextResponse.append(moment.elapsed(since: waiting)) }
    }
    if !facts.hasReplyHere {
      let time = moment.elapsed(since: facts.arrivedAt)
      tally(facts, dimensions: false, agent: agent) { $0.firstResponse.append(time) }
    }
    if !facts.hasReply {
      let time = moment.elapsed(since: facts.openedAt)
      tally(facts, tier: false, agent: nil) { $0.firstResponse.append(time) }
    }
    tally(facts, agent: agent) { $0.replies += 1 }
    tickets[ticket].waitingSince = nil
    tickets[ticket].hasReplyHere = true
    tickets[ticket].hasReply = true
  }

  private mutating func customerWrote(_ ticket: Int, at moment: Timestamp) {
    if !tickets[ticket].isActive, tickets[ticket].solvedAt != nil { reopen(ticket) }
    guard tickets[ticket].isActive else { return }
    if tickets[ticket].hasReply, tickets[ticket].waitingSince == nil { tickets[ticket].waitingSince = moment }
    if tickets[ticket].agent != nil, tickets[ticket].openSince == nil { tickets[ticket].openSince = moment }
  }

  private mutating func reopen(_ ticket: Int) {
    if !tickets[ticket].wasReopened {
      tickets[ticket].wasReopened = true
      tally(tickets[ticket], agent: tickets[ticket].solver) { $0.reopened += 1 }
    }
    tickets[ticket].isActive = true
    tickets[ticket].solvedAt = nil
    let talk = tickets[ticket].talk
    talks[talk].activeTickets += 1
    tickets[ticket].visit = talks[talk].visit
    if let visit = talks[talk].visit { visits[visit].isHandedOver = true }
  }

  /// People have done with the ticket.
  private mutating func settle(_ ticket: Int) {
    tickets[ticket].waitingSince = nil
    guard tickets[ticket].isActive else { return }
    tickets[ticket].isActive = false
    talks[tickets[ticket].talk].activeTickets -= 1
  }

  /// The ticket goes to another tier or team.
  private mutating func move(_ ticket: Int, by agent: AgentID?, to queue: QueueKey, at moment: Timestamp) {
    part(ticket, at: moment)
    tally(tickets[ticket], agent: agent.map { agents.place($0.rawValue) }) { $0.transfers += 1 }
    tickets[ticket].tier = tiers.place(queue.tier)
    tickets[ticket].team = teams.place(queue.team)
    tickets[ticket].arrivedAt = moment
    tickets[ticket].hasReplyHere = false
    arrive(ticket)
  }

  /// A wait is over: an agent goes on with the ticket, or it goes to its queue.
  private mutating func resume(_ ticket: Int, _ agent: Int?, at moment: Timestamp) {
    guard let agent else { return part(ticket, at: moment) }
    if tickets[ticket].agent != agent { part(ticket, at: moment) }
    tickets[ticket].agent = agent
    if tickets[ticket].openSince == nil { tickets[ticket].openSince = moment }
  }

  /// The ticket comes to its tier and team: each counts it once.
  private mutating func arrive(_ ticket: Int) {
    guard tickets[ticket].isCounted else { return }
    if tickets[ticket].seenTiers.appendIfNew(tickets[ticket].tier) {
      tiers.tally(tickets[ticket].tier) { $0.tickets += 1 }
    }
    if tickets[ticket].seenTeams.appendIfNew(tickets[ticket].team) {
      teams.tally(tickets[ticket].team) { $0.tickets += 1 }
    }
  }

  /// Changes the figures of everything that a ticket belongs to now; nothing where it was not opened in the period.
  ///
  /// - Parameters:
  ///   - ticket: the ticket.
  ///   - dimensions: whether the total and the ticket's language, channel, region and intent are meant.
  ///   - tier: whether its tier and team are meant.
  ///   - agent: the agent who is meant.
  ///   - change: what is changed in each.
  mutating func tally(
    _ ticket: TicketFacts, dimensions: Bool = true, tier: Bool = true, agent: Int?,
    _ change: (inout TicketTally) -> Void
  ) {
    guard ticket.isCounted else { return }
    if dimensions {
      change(&total)
      languages.tally(ticket.language, change)
      channels.tally(ticket.channel, change)
      regions.tally(ticket.region, change)
      intents.tally(ticket.intent, change)
    }
    if tier {
      tiers.tally(ticket.tier, change)
      teams.tally(ticket.team, change)
    }
    agents.tally(agent, change)
  }
}

internal import FrontlinePacks
internal import FrontlineText

extension DeskState {
  /// Makes a legal move of a ticket together with a change; an illegal one does nothing.
  mutating func move(
    _ id: TicketID, _ action: TicketAction, at moment: Timestamp, _ change: (inout Ticket) -> Void = { _ in }
  ) {
    update(id) { ticket in
      guard let next = TicketTransition.next(ticket.state, action) else { return }
      if next != ticket.state { ticket.stateSince = moment }
      ticket.timers = ticket.timers.kept(from: ticket.state, to: next)
      ticket.state = next
      change(&ticket)
      if next != .offered { ticket.offer = nil }
      if next.hasAgent || !next.isActive { ticket.wantedAgent = nil }
      if !next.isActive { ticket.refusals = [] }
    }
  }

  mutating func open(_ event: TicketOpened) {
    guard ticket(event.ticket) == nil else { return }
    lastTicket = max(lastTicket, event.ticket.number)
    insert(Ticket(event, headStart: Self.headStart(event.headStart, event.request.urgency, event.request)))
  }

  /// The head start that an event tells, or the default of an earlier version's event, which tells none.
  static func headStart(_ told: Int64?, _ urgency: Urgency, _ request: TicketRequest) -> Duration {
    told.map { .milliseconds($0) } ?? HeadStarts()[urgency] + request.headStart
  }

  mutating func offer(_ event: TicketOffered) {
    guard agentsByID[event.agent] != nil else { return }
    move(event.ticket, .offer, at: event.at) {
      $0.offer = Ticket.Offer(agent: event.agent, expires: event.expires)
    }
    serve(event.agent, at: event.at)
  }

  mutating func endOffer(_ event: OfferEnded) {
    let action: TicketAction =
      switch event.cause {
      case .declined: .decline
      case .expired: .expire
      case .withdrawn: .withdraw
      }
    move(event.ticket, action, at: event.at) { ticket in
      guard let until = event.askAgainAt else { return }
      ticket.refuse(event.agent, until: until)
    }
  }

  mutating func assign(_ event: TicketAssigned) {
    guard agentsByID[event.agent] != nil else { return }
    move(event.ticket, event.way == .accepted ? .accept : .assign, at: event.at) { ticket in
      ticket.agent = event.agent
      ticket.refusals = []
      if let last = ticket.path.indices.last { ticket.path[last].agent = event.agent }
    }
    serve(event.agent, at: event.at)
  }

  mutating func reply(_ event: AgentReplied) {
    move(event.ticket, .reply, at: event.at) { ticket in
      ticket.hasReply = true
      guard ticket.state == .waitingOnCustomer else { return }
      ticket.timers.remindsAt = event.remindsAt
      ticket.timers.givesUpAt = event.givesUpAt
    }
  }

  mutating func customerWrote(_ event: CustomerWrote) {
    // Earlier versions had no event of its own for coming back to a solved ticket.
    if ticket(event.ticket)?.state == .solved {
      reopen(TicketReopened(ticket: event.ticket, wantedAgent: nil, message: event.message, at: event.at))
      move(event.ticket, .enqueue, at: event.at)
    }
    move(event.ticket, .customerMessage, at: event.at) { $0.isReminded = false }
  }

  mutating func reopen(_ event: TicketReopened) {
    move(event.ticket, .reopen, at: event.at) { ticket in
      ticket.agent = nil
      ticket.wantedAgent = event.wantedAgent
      ticket.waitingSince = event.at
      ticket.isReminded = false
      ticket.reopenCount += 1
    }
  }

  mutating func resume(_ event: TicketResumed) {
    guard let agent = event.agent else {
      return move(event.ticket, .release, at: event.at) { ticket in
        ticket.agent = nil
        ticket.wantedAgent = event.former
      }
    }
    guard agentsByID[agent] != nil else { return }
    move(event.ticket, .resume, at: event.at) { $0.agent = agent }
  }

  mutating func addDetails(_ event: TicketDetailsAdded) {
    move(event.ticket, .provide, at: event.at) { ticket in
      let names = event.slots.map(\.name)
      ticket.request.slots.removeAll { names.contains($0.name) }
      ticket.request.slots += event.slots
      let (sum, isTooMany) = ticket.request.attachments.addingReportingOverflow(max(0, event.attachments))
      ticket.request.attachments = isTooMany ? .max : sum
      ticket.request.missing.removeAll { name in
        names.contains(name) || name == TierDefinition.attachment && event.attachments > 0
      }
    }
  }

  mutating func transfer(_ event: TicketTransferred) {
    move(event.ticket, .transfer, at: event.at) { ticket in
      ticket.come(to: event.to, skills: event.skills, .transferred, wanted: nil, at: event.at)
      ticket.timers.takenBackAt = event.takenBackAt
    }
  }

  mutating func sendBack(_ event: TicketSentBack, _ action: TicketAction, _ arrival: TicketStop.Arrival) {
    move(event.ticket, action, at: event.at) { ticket in
      ticket.come(to: event.to, skills: event.skills, arrival, wanted: event.wantedAgent, at: event.at)
    }
  }

  mutating func merge(_ event: TicketMerged) {
    guard event.ticket != event.into, let target = ticket(event.into), let source = ticket(event.ticket),
      target.state.isActive, TicketTransition.next(source.state, .merge) != nil
    else { return }
    move(event.ticket, .merge, at: event.at) { $0.mergedInto = event.into }
    update(event.into) { ticket in
      for conversation in event.conversations where !ticket.conversations.contains(conversation) {
        ticket.conversations.append(conversation)
      }
      ticket.waitingSince = min(ticket.waitingSince, source.waitingSince)
    }
  }
}

extension Ticket {
  /// Notes that an agent is not asked again until a moment.
  mutating func refuse(_ agent: AgentID, until: Timestamp) {
    refusals.removeAll { $0.agent == agent }
    refusals.append(Refusal(agent: agent, until: until))
    refusals.sort { ($0.until, $0.agent) < ($1.until, $1.agent) }
  }

  /// Puts the ticket into another queue, in nobody's hands.
  fileprivate mutating func come(
    to queue: QueueKey, skills: [String], _ arrival: TicketStop.Arrival, wanted: AgentID?, at moment: Timestamp
  ) {
    self.queue = queue
    self.skills = skills
    agent = nil
    wantedAgent = wanted
    refusals = []
    hasReply = false
    timers.takenBackAt = nil
    path.append(TicketStop(queue: queue, arrival: arrival, since: moment))
  }
}

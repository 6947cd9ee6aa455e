internal import FrontlinePacks
internal import FrontlineText

extension DeskState {
  /// Takes an event in. Nothing is decided here and no clock is read, so a log always gives the same state.
  ///
  /// Events about tickets or agents that do not exist, moves that the table of transitions does not know, and events of
  /// unknown kinds change nothing: a damaged log never traps.
  public mutating func apply(_ event: DeskEvent) {
    if let at = event.at { now = max(now, at) }
    switch event {
    case .agentRegistered(let event): register(event.profile, speaks: event.speaks, at: event.at)
    case .agentCameOnline(let event):
      agentsByID[event.agent]?.isOnline = true
      agentsByID[event.agent]?.idleSince = event.at
    case .agentWentOffline(let event): agentsByID[event.agent]?.isOnline = false
    case .agentCapacityChanged(let event): agentsByID[event.agent]?.profile.capacity = event.capacity
    case .teamHoursNoted(let event):
      teamHours[event.team] = TeamHours(isOpen: event.isOpen, changesAt: event.changesAt)
    case .ticketOpened(let event): open(event)
    case .ticketQueued(let event): move(event.ticket, .enqueue, at: event.at)
    case .ticketOffered(let event): offer(event)
    case .offerEnded(let event): endOffer(event)
    case .refusalLapsed(let event):
      update(event.ticket) { ticket in ticket.refusals.removeAll { $0.agent == event.agent } }
    case .ticketAssigned(let event): assign(event)
    case .ticketReleased(let event):
      move(event.ticket, .release, at: event.at) { $0.agent = nil }
    case .agentReplied(let event):
      move(event.ticket, .reply, at: event.at) { $0.hasReply = true }
    case .customerWrote(let event): customerWrote(event)
    case .ticketTransferred(let event): transfer(event)
    case .ticketReturnedToBot(let event):
      move(event.ticket, .returnToBot, at: event.at) { ticket in
        ticket.offer = nil
        ticket.agent = nil
      }
    case .ticketSolved(let event): move(event.ticket, .resolve, at: event.at)
    case .ticketClosed(let event): move(event.ticket, .close, at: event.at) { $0.offer = nil }
    case .urgencyChanged(let event):
      move(event.ticket, .changeUrgency, at: event.at) { ticket in
        ticket.urgency = event.urgency
        ticket.headStart = Self.headStart(event.headStart, event.urgency, ticket.request)
      }
    case .clockStarted(let event), .clockResumed(let event): startClock(event)
    case .clockPaused(let event):
      updateClock(event.ticket, event.clock) { $0.pausedWith = .milliseconds(event.left) }
    case .clockWarned(let event): updateClock(event.ticket, event.clock) { $0.isWarned = true }
    case .clockBreached(let event):
      updateClock(event.ticket, event.clock) { clock in
        clock.isWarned = true
        clock.isBreached = true
      }
    case .clockStopped(let event):
      update(event.ticket) { ticket in ticket.clocks.removeAll { $0.kind == event.clock } }
    case .customerBlocked(let event): blockedCustomers.insert(event.customer)
    case .customerUnblocked(let event): blockedCustomers.remove(event.customer)
    case .unknown: break
    }
  }

  /// Makes a legal move of a ticket together with a change; an illegal one does nothing.
  private mutating func move(
    _ id: TicketID, _ action: TicketAction, at moment: Timestamp, _ change: (inout Ticket) -> Void = { _ in }
  ) {
    update(id) { ticket in
      guard let next = TicketTransition.next(ticket.state, action) else { return }
      if next != ticket.state { ticket.stateSince = moment }
      ticket.state = next
      change(&ticket)
      if !next.isActive { ticket.refusals = [] }
    }
  }

  private mutating func open(_ event: TicketOpened) {
    guard ticketsByID[event.ticket] == nil else { return }
    lastTicket = max(lastTicket, event.ticket.number)
    insert(
      Ticket(
        id: event.ticket, request: event.request, queue: event.queue, skills: event.skills,
        urgency: event.request.urgency, openedAt: event.at, waitingSince: event.at,
        headStart: Self.headStart(event.headStart, event.request.urgency, event.request),
        weight: max(1, event.weight ?? 1), stateSince: event.at))
  }

  /// The head start that an event tells, or the default of an earlier version's event, which tells none.
  private static func headStart(_ told: Int64?, _ urgency: Urgency, _ request: TicketRequest) -> Duration {
    told.map { .milliseconds($0) } ?? HeadStarts()[urgency] + request.headStart
  }

  private mutating func offer(_ event: TicketOffered) {
    guard agentsByID[event.agent] != nil else { return }
    move(event.ticket, .offer, at: event.at) {
      $0.offer = Ticket.Offer(agent: event.agent, expires: event.expires)
    }
    serve(event.agent, at: event.at)
  }

  private mutating func endOffer(_ event: OfferEnded) {
    let action: TicketAction =
      switch event.cause {
      case .declined: .decline
      case .expired: .expire
      case .withdrawn: .withdraw
      }
    move(event.ticket, action, at: event.at) { ticket in
      ticket.offer = nil
      guard let until = event.askAgainAt else { return }
      ticket.refusals.removeAll { $0.agent == event.agent }
      ticket.refusals.append(Ticket.Refusal(agent: event.agent, until: until))
      ticket.refusals.sort { ($0.until, $0.agent) < ($1.until, $1.agent) }
    }
  }

  private mutating func assign(_ event: TicketAssigned) {
    guard agentsByID[event.agent] != nil else { return }
    move(event.ticket, event.way == .accepted ? .accept : .assign, at: event.at) { ticket in
      ticket.agent = event.agent
      ticket.offer = nil
      ticket.refusals = []
    }
    serve(event.agent, at: event.at)
  }

  private mutating func customerWrote(_ event: CustomerWrote) {
    move(event.ticket, .customerMessage, at: event.at) { ticket in
      // Only a solved ticket comes back to its queue so; it has nobody then.
      guard ticket.state == .queued, ticket.agent != nil else { return }
      ticket.agent = nil
      ticket.waitingSince = event.at
    }
  }

  private mutating func transfer(_ event: TicketTransferred) {
    move(event.ticket, .transfer, at: event.at) { ticket in
      ticket.queue = event.to
      ticket.skills = event.skills
      ticket.agent = nil
      ticket.offer = nil
      ticket.refusals = []
      ticket.hasReply = false
    }
  }

  private mutating func startClock(_ event: ClockStarted) {
    update(event.ticket) { ticket in
      var clock = ServiceClock(kind: event.clock, startedAt: event.at, due: event.due, warning: event.warning)
      if let old = ticket.clocks.first(where: { $0.kind == event.clock }) {
        clock.startedAt = old.startedAt
        clock.isWarned = old.isWarned
        clock.isBreached = old.isBreached
      }
      ticket.clocks.removeAll { $0.kind == event.clock }
      ticket.clocks.append(clock)
      ticket.clocks.sort { $0.kind < $1.kind }
    }
  }

  private mutating func updateClock(
    _ id: TicketID, _ kind: ServiceClock.Kind, _ change: (inout ServiceClock) -> Void
  ) {
    update(id) { ticket in
      guard let index = ticket.clocks.firstIndex(where: { $0.kind == kind }) else { return }
      change(&ticket.clocks[index])
    }
  }
}

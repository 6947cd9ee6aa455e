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
      updateAgent(event.agent) { agent in
        agent.isOnline = true
        agent.idleSince = event.at
      }
    case .agentWentOffline(let event): updateAgent(event.agent) { $0.isOnline = false }
    case .agentCapacityChanged(let event): updateAgent(event.agent) { $0.profile.capacity = event.capacity }
    case .shiftNoted(let event):
      updateAgent(event.agent) { agent in
        agent.isOnShift = event.isOnShift
        agent.shiftChangesAt = event.changesAt
      }
    case .teamHoursNoted(let event):
      teamHours[event.team] = TeamHours(isOpen: event.isOpen, changesAt: event.changesAt)
    case .ticketOpened(let event): open(event)
    case .ticketQueued(let event): move(event.ticket, .enqueue, at: event.at)
    case .relaxingPlanned(let event): planRelaxing(event)
    case .ticketRelaxed(let event): relax(event)
    case .ticketOffered(let event): offer(event)
    case .offerEnded(let event): endOffer(event)
    case .refusalLapsed(let event):
      update(event.ticket) { ticket in ticket.refusals.removeAll { $0.agent == event.agent } }
    case .ticketAssigned(let event): assign(event)
    case .ticketReleased(let event):
      move(event.ticket, .release, at: event.at) { ticket in
        ticket.agent = nil
        if let until = event.askAgainAt { ticket.refuse(event.agent, until: until) }
      }
    case .agentReplied(let event): reply(event)
    case .customerWrote(let event): customerWrote(event)
    case .customerReminded(let event):
      move(event.ticket, .remind, at: event.at) { ticket in
        ticket.isReminded = true
        ticket.timers.remindsAt = nil
      }
    case .ticketSnoozed(let event):
      move(event.ticket, .snooze, at: event.at) { $0.timers.wakesAt = event.until }
    case .ticketWaitsOnThirdParty(let event): move(event.ticket, .waitOnThirdParty, at: event.at)
    case .ticketResumed(let event): resume(event)
    case .ticketDetailsAdded(let event): addDetails(event)
    case .ticketTransferred(let event): transfer(event)
    case .ticketHandedBack(let event): sendBack(event, .handBack, .handedBack)
    case .ticketTakenBack(let event): sendBack(event, .takeBack, .takenBack)
    case .ticketMerged(let event): merge(event)
    case .ticketReturnedToBot(let event):
      move(event.ticket, .returnToBot, at: event.at) { ticket in
        ticket.agent = nil
        ticket.timers.closesAt = event.closesAt
      }
    case .ticketSolved(let event):
      move(event.ticket, .resolve, at: event.at) { ticket in
        ticket.solvedAt = event.at
        ticket.cause = event.cause
        ticket.timers.closesAt = event.closesAt
      }
    case .ticketClosed(let event): move(event.ticket, .close, at: event.at) { $0.cause = event.cause }
    case .ticketReopened(let event): reopen(event)
    case .urgencyChanged(let event):
      move(event.ticket, .changeUrgency, at: event.at) { ticket in
        ticket.urgency = event.urgency
        ticket.headStart = Self.headStart(event.headStart, event.urgency, ticket.request)
      }
    case .clockStarted, .clockResumed, .clockPaused, .clockRetargeted, .clockWarned, .clockBreached, .clockStopped:
      if let id = event.ticket { update(id) { $0.takeClockEvent(event) } }
    case .customerBlocked(let event): blockedCustomers.insert(event.customer)
    case .customerUnblocked(let event): blockedCustomers.remove(event.customer)
    case .approvalRequested(let event): approvalBook.apply(event)
    case .approvalDecided(let event): approvalBook.apply(event)
    case .feedbackNoted(let event): feedbackBook.apply(event)
    case .feedbackDone(let event): feedbackBook.apply(event)
    case .questionNoted(let event): incidentBook.apply(event)
    case .incidentOpened(let event): incidentBook.apply(event)
    case .incidentClosed(let event): incidentBook.apply(event)
    case .outsideEventNoted(let event): outsideKeys.apply(event)
    case .unknown: break
    }
    noteContact(event)
  }
}

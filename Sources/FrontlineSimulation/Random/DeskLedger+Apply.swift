internal import FrontlineDesk
internal import FrontlineText

extension DeskLedger {
  /// Takes an event in.
  mutating func apply(_ event: DeskEvent) {
    switch event {
    case .agentRegistered(let event):
      agents[event.profile.id] = AgentEntry(
        profile: event.profile, speaks: event.profile.languages.map { SpokenLanguage($0) },
        shift: event.profile.calendar.flatMap { calendars[$0] })
      touchedAgents.insert(event.profile.id)
    case .agentCameOnline(let event): presence(event.agent, isOnline: true)
    case .agentWentOffline(let event): presence(event.agent, isOnline: false)
    case .agentCapacityChanged(let event):
      agents[event.agent]?.profile.capacity = event.capacity
      touchedAgents.insert(event.agent)
    case .teamHoursNoted: hasChangedHours = true
    case .ticketOpened(let event):
      tickets[event.ticket] = TicketEntry(request: event.request, queue: event.queue, skills: event.skills)
      tickets[event.ticket]?.wanted = event.wantedAgent
    case .ticketReopened(let event): tickets[event.ticket]?.wanted = event.wantedAgent
    case .shiftNoted(let event): touchedAgents.insert(event.agent)
    case .ticketQueued(let event): put(event.ticket, .waiting, at: event.at)
    case .ticketOffered(let event): put(event.ticket, .offered(event.agent), at: event.at)
    case .offerEnded(let event):
      spare(event.agent, event.ticket, until: event.askAgainAt)
      put(event.ticket, .waiting, at: event.at)
    case .refusalLapsed(let event):
      tickets[event.ticket]?.refusals[event.agent] = nil
      touchedTickets.insert(event.ticket)
    case .ticketAssigned(let event):
      tickets[event.ticket]?.refusals = [:]
      tickets[event.ticket]?.wanted = nil
      put(event.ticket, .held(event.agent), at: event.at)
    case .ticketReleased(let event):
      spare(event.agent, event.ticket, until: event.askAgainAt)
      put(event.ticket, .waiting, at: event.at)
    case .ticketTransferred(let event):
      tickets[event.ticket]?.queue = event.to
      tickets[event.ticket]?.skills = event.skills
      tickets[event.ticket]?.refusals = [:]
      tickets[event.ticket]?.wanted = nil
      put(event.ticket, .waiting, at: event.at, isElsewhere: true)
    case .ticketHandedBack(let event), .ticketTakenBack(let event): sendBack(event)
    case .ticketSnoozed(let event): put(event.ticket, .aside, at: event.at)
    case .ticketWaitsOnThirdParty(let event): put(event.ticket, .aside, at: event.at)
    case .ticketResumed(let event):
      tickets[event.ticket]?.wanted = event.agent == nil ? event.former : nil
      put(event.ticket, event.agent.map { .held($0) } ?? .waiting, at: event.at)
    case .ticketMerged(let event): put(event.ticket, .ended, at: event.at)
    case .ticketReturnedToBot(let event): put(event.ticket, .ended, at: event.at)
    case .ticketSolved(let event), .ticketClosed(let event): put(event.ticket, .ended, at: event.at)
    default: if let ticket = event.ticket { touchedTickets.insert(ticket) }
    }
  }

  private mutating func sendBack(_ event: TicketSentBack) {
    tickets[event.ticket]?.queue = event.to
    tickets[event.ticket]?.skills = event.skills
    tickets[event.ticket]?.refusals = [:]
    tickets[event.ticket]?.wanted = event.wantedAgent
    put(event.ticket, .waiting, at: event.at, isElsewhere: event.from != event.to)
  }

  /// Notes until when an agent is not asked, where that is said.
  private mutating func spare(_ agent: AgentID, _ ticket: TicketID, until moment: Timestamp?) {
    if let moment { tickets[ticket]?.refusals[agent] = moment }
  }

  private mutating func presence(_ agent: AgentID, isOnline: Bool) {
    agents[agent]?.isOnline = isOnline
    touchedAgents.insert(agent)
  }
}

internal import FrontlineDesk
internal import FrontlinePacks
internal import FrontlineText

/// What must be so after every command, told by the ledger and by the calendars alone.
struct DeskInvariants {
  let desk: Desk
  let teamsOfTier: [String: [String]]
  private let defaultLanguage: QueueLanguage

  init(desk: Desk) {
    self.desk = desk
    defaultLanguage = QueueLanguage(desk.policy.defaultLocale)
    teamsOfTier = Dictionary(grouping: desk.policy.teams, by: \.tier).mapValues { $0.map(\.id) }
  }

  /// What is wrong with what the latest events touched.
  func problems(_ ledger: DeskLedger, _ state: DeskState, now: Timestamp) -> [String] {
    if ledger.hasChangedHours { return allProblems(ledger, state, now: now) }
    var problems: [String] = []
    for id in ledger.touchedTickets { problems += self.problems(of: id, ledger, state) }
    for id in ledger.touchedAgents { problems += self.problems(of: id, ledger, state) }
    let free = ledger.agents.values.filter { $0.isOnline && $0.load < $0.profile.capacity }
    for id in ledger.touchedTickets where ledger.waiting.contains(id) {
      problems += overlooked(id, free, ledger, now: now)
    }
    let freed = free.filter { ledger.touchedAgents.contains($0.profile.id) }
    if !freed.isEmpty { for id in ledger.waiting { problems += overlooked(id, freed, ledger, now: now) } }
    // Who waited for one agent may go to others when that one has gone.
    for id in ledger.waiting {
      guard let wanted = ledger.tickets[id]?.wanted, ledger.touchedAgents.contains(wanted) else { continue }
      problems += overlooked(id, free, ledger, now: now)
    }
    return problems.sorted()
  }

  /// Everything that is wrong.
  func allProblems(_ ledger: DeskLedger, _ state: DeskState, now: Timestamp) -> [String] {
    var problems: [String] = []
    for id in ledger.tickets.keys { problems += self.problems(of: id, ledger, state) }
    for id in ledger.agents.keys { problems += self.problems(of: id, ledger, state) }
    let free = ledger.agents.values.filter { $0.isOnline && $0.load < $0.profile.capacity }
    for id in ledger.waiting { problems += overlooked(id, free, ledger, now: now) }
    problems += queueProblems(ledger, state)
    return problems.sorted()
  }

  /// No ticket is lost, and the desk thinks that it is where the log says.
  private func problems(of id: TicketID, _ ledger: DeskLedger, _ state: DeskState) -> [String] {
    guard let entry = ledger.tickets[id] else { return ["\(id) was never opened"] }
    guard let ticket = state.ticket(id) else { return ["\(id) is lost"] }
    var problems: [String] = []
    let isWaiting = entry.place == .waiting
    if isWaiting != (ticket.state == .queued) {
      problems.append("\(id) is \(ticket.state.rawValue), and \(entry.place) by the log")
    }
    if isWaiting != (state.position(of: id) != nil) {
      problems.append("\(id) has a place in a queue and should not, or has none")
    }
    if case .held(let agent) = entry.place, ticket.holder != agent { problems.append("\(id) is not with \(agent)") }
    if case .offered(let agent) = entry.place, ticket.offer?.agent != agent {
      problems.append("\(id) is not offered to \(agent)")
    }
    if entry.queue != ticket.queue { problems.append("\(id) is in \(ticket.queue), and in \(entry.queue) by the log") }
    return problems
  }

  /// Nobody holds more than their capacity.
  private func problems(of id: AgentID, _ ledger: DeskLedger, _ state: DeskState) -> [String] {
    guard let entry = ledger.agents[id] else { return [] }
    return entry.load > entry.profile.capacity ? ["\(id) holds \(entry.load) of \(entry.profile.capacity)"] : []
  }

  /// Each waiting ticket stands in its own queue once, and nothing else stands in any.
  private func queueProblems(_ ledger: DeskLedger, _ state: DeskState) -> [String] {
    var seen: [TicketID: Int] = [:]
    var problems: [String] = []
    for queue in state.waitingQueues {
      for ticket in state.tickets(in: queue) {
        seen[ticket.id, default: 0] += 1
        if ledger.tickets[ticket.id]?.queue != queue {
          problems.append("\(ticket.id) stands in the foreign queue \(queue)")
        }
      }
    }
    for (id, count) in seen where count > 1 { problems.append("\(id) stands in \(count) queues") }
    if Set(seen.keys) != ledger.waiting {
      problems.append("the queues hold \(seen.count) tickets, and \(ledger.waiting.count) wait")
    }
    return problems
  }

  /// Nobody waits while somebody could take them.
  private func overlooked(
    _ id: TicketID, _ agents: [DeskLedger.AgentEntry], _ ledger: DeskLedger, now: Timestamp
  ) -> [String] {
    guard let ticket = ledger.tickets[id] else { return [] }
    let dropped = ticket.steps.filter { $0.at <= now }.map(\.drop)
    let wanted = dropped.contains(.agent) ? nil : ticket.wanted.flatMap { ledger.agents[$0] }
    let skills = dropped.contains(.skills) ? ticket.skills : ticket.skills + ticket.request.wantedSkills
    let able: [DeskLedger.AgentEntry]
    if let wanted, isWaitedFor(wanted, ticket, ledger, dropped, now: now) {
      able = agents.filter {
        $0.profile.id == wanted.profile.id && isAble($0, ticket, ticket.skills, ledger, dropped, now: now)
      }
    } else {
      able = agents.filter { isAble($0, ticket, skills, ledger, dropped, now: now) }
    }
    return able.isEmpty ? [] : ["\(id) waits although \(able.map(\.profile.id.rawValue).sorted()[0]) is free"]
  }

  /// Whether an agent could take a ticket that needs these skills.
  private func isAble(
    _ agent: DeskLedger.AgentEntry, _ ticket: DeskLedger.TicketEntry, _ skills: [String], _ ledger: DeskLedger,
    _ dropped: [SoftConstraint], now: Timestamp
  ) -> Bool {
    guard agent.profile.capacity - agent.load >= ledger.weight(ticket),
      meetsTicket(agent, ticket, skills, dropped, now: now)
    else { return false }
    return teams(ticket, dropped).contains { team in
      agent.profile.teams.contains(team) && desk.calendar(ofTeam: team)?.isOpen(at: now) == true
    }
  }

  /// Whether the agent whom the customer knows is at work and could take the ticket, were there room.
  private func isWaitedFor(
    _ agent: DeskLedger.AgentEntry, _ ticket: DeskLedger.TicketEntry, _ ledger: DeskLedger, _ dropped: [SoftConstraint],
    now: Timestamp
  ) -> Bool {
    agent.isOnline && agent.profile.capacity >= ledger.weight(ticket)
      && agent.profile.teams.contains(ticket.queue.team)
      && meetsTicket(agent, ticket, ticket.skills, dropped, now: now)
  }

  /// Skills, language, shift and refusals.
  private func meetsTicket(
    _ agent: DeskLedger.AgentEntry, _ ticket: DeskLedger.TicketEntry, _ skills: [String], _ dropped: [SoftConstraint],
    now: Timestamp
  ) -> Bool {
    let fallback = dropped.contains(.language) ? defaultLanguage : nil
    return skills.allSatisfy(agent.profile.skills.contains)
      && agent.speaks.contains { $0.covers(ticket.queue.language) || fallback.map($0.covers) ?? false }
      && ticket.refusals[agent.profile.id].map { $0 <= now } ?? true && agent.shift?.isOpen(at: now) ?? true
  }

  private func teams(_ ticket: DeskLedger.TicketEntry, _ dropped: [SoftConstraint]) -> [String] {
    dropped.contains(.team) ? teamsOfTier[ticket.queue.tier] ?? [] : [ticket.queue.team]
  }
}

internal import FrontlinePacks
internal import FrontlineText

extension DeskDraft {
  /// What came of looking for somebody for a ticket.
  private enum Outcome {
    case given
    /// Nobody can take this ticket, but perhaps the next one that asks the same.
    case refusedByAll
    /// Nobody can take any ticket that asks this.
    case nobody
  }

  /// Gives waiting tickets to agents, wherever the events so far have made it possible.
  ///
  /// Teams that have just opened first, then agents with new room (who take the first ticket of all their lanes), then the
  /// tickets that have begun to wait. So nobody is overtaken by a later ticket.
  mutating func route() {
    for id in waitingTickets { while let ticket = state.ticket(id), relaxIfDue(ticket) {} }
    proofs = [:]
    for team in desk.teamsInPlay(state) { noteHours(ofTeam: team) }
    for team in Set(openedTeams).sorted() { drain(team) }
    let freed = Set(freedAgents).compactMap { state.agent($0) }.sorted { $0.poolPlace < $1.poolPlace }
    for agent in freed { fill(agent.id) }
    let waiting = Set(waitingTickets).compactMap { state.ticket($0)?.queueEntry }.sorted()
    for entry in waiting { give(entry.ticket) }
    // Who has found nobody plans what to give up; what it is time for already may find somebody at once.
    let relaxed = waiting.map(\.ticket).filter { relax($0) }
    if !relaxed.isEmpty { route(relaxed: relaxed) }
  }

  private mutating func route(relaxed: [TicketID]) {
    waitingTickets = relaxed
    freedAgents = []
    openedTeams = []
    route()
  }

  /// Deals out what waits for a team, in the order of all lanes concerned. A lane is left as soon as it finds nobody: in
  /// the meantime agents only get less room.
  private mutating func drain(_ team: String) {
    guard let tier = desk.teams[team]?.tier.id else { return }
    let lanes = state.lanes.lanes(ofTeam: team, tier: tier)
    var heads = SortedBuckets<LaneHead>()
    for (index, needs) in lanes.enumerated() {
      if let entry = state.lanes.lane(needs)?.first { heads.insert(LaneHead(entry: entry, lane: index)) }
    }
    while let head = heads.first {
      heads.remove(head)
      if give(head.entry.ticket) == .nobody { continue }
      guard let next = state.lanes.lane(lanes[head.lane])?.first(after: head.entry) else { continue }
      heads.insert(LaneHead(entry: next, lane: head.lane))
    }
  }

  /// Gives an agent tickets while they have room and one of their lanes has one for them.
  private mutating func fill(_ id: AgentID) {
    while let agent = state.agent(id), agent.isAvailable, let ticket = firstTicket(for: agent) {
      guard give(ticket) == .given else { return }
    }
  }

  /// The first of all tickets that an agent could take now.
  private func firstTicket(for agent: Agent) -> TicketID? {
    let teams = Set(agent.profile.teams).filter(isOpen)
    let tiers = Set(teams.compactMap { desk.teams[$0]?.tier.id })
    let scopes = teams.map { TicketNeeds.Scope.team($0) } + tiers.map { .tier($0) } + [.agent(agent.id)]
    var best: QueueEntry?
    for scope in scopes {
      for (needs, lane) in state.lanes[scope] where isServed(needs, by: agent, in: teams) {
        var entry = lane.first
        while let candidate = entry, best.map({ candidate < $0 }) ?? true {
          if state.ticket(candidate.ticket)?.refusals.contains(where: { $0.agent == agent.id }) == false {
            best = candidate
            break
          }
          entry = lane.first(after: candidate)
        }
      }
    }
    return best?.ticket
  }

  private func isServed(_ needs: TicketNeeds, by agent: Agent, in openTeams: Set<String>) -> Bool {
    agent.hasRoom(for: needs.weight) && desk.teams(for: needs).contains(where: openTeams.contains)
      && needs.isServed(by: agent) && agent.profile.has(skills: needs.skills)
  }

  /// Whether a team is there. It keeps the teams' hours and not the draft, of which a copy would cost more than the question.
  private var isOpen: (String) -> Bool {
    let hours = state.teamHours
    return { hours[$0]?.isOpen == true }
  }

  /// Offers or assigns a waiting ticket to the best agent.
  @discardableResult
  private mutating func give(_ id: TicketID) -> Outcome {
    guard let ticket = state.ticket(id), ticket.state == .queued, let tier = desk.teams[ticket.queue.team]?.tier else {
      return .refusedByAll
    }
    let needs = state.needs(of: ticket)
    guard let agent = desk.choose(needs, leavingOut: ticket.refusals, in: state, isOpen: isOpen) else {
      let isRefused =
        !ticket.refusals.isEmpty && desk.choose(needs, leavingOut: [], in: state, isOpen: isOpen) != nil
      return isRefused ? .refusedByAll : .nobody
    }
    let proof = eventProof(ticket, needs, chosen: agent)
    if tier.requiresAcceptance {
      let expires = max(now + tier.offerTimeout, now + .milliseconds(1))
      emit(.ticketOffered(TicketOffered(ticket: id, agent: agent, expires: expires, proof: proof, at: now)))
    } else {
      emit(.ticketAssigned(TicketAssigned(ticket: id, agent: agent, way: .direct, proof: proof, at: now)))
    }
    return .given
  }

  /// The proof that an event carries: the first of the ticket's own team by id, however many there are.
  private mutating func eventProof(_ ticket: Ticket, _ needs: TicketNeeds, chosen: AgentID) -> AssignmentProof {
    let members = state.agentsByTeam[needs.team] ?? []
    let head = members.prefix(AssignmentProof.eventLimit + 1)
    let isInHead = head.last.map { chosen <= $0 } ?? false
    // What is said of the first of a team stays true until one of them is chosen, for all tickets that ask the same.
    let isShared = !isInHead && ticket.refusals.isEmpty && ticket.request.wantedSkills.isEmpty
    var rejections = isShared ? proofs[needs] ?? [] : []
    if rejections.isEmpty {
      for id in head where id != chosen && rejections.count < AssignmentProof.eventLimit {
        guard let agent = state.agent(id) else { continue }
        rejections.append(desk.rejection(of: agent, for: ticket, needs, isOpen: isOpen))
      }
      if isShared { proofs[needs] = rejections }
    }
    if isInHead { proofs = [:] }
    let others = members.count - (state.agent(chosen)?.profile.teams.contains(needs.team) == true ? 1 : 0)
    return AssignmentProof(
      chosen: chosen, rejections: rejections, omitted: max(0, others - rejections.count),
      stage: ticket.relaxing?.stage ?? 0, dropped: ticket.relaxing?.dropped ?? [])
  }
}

/// The first ticket of a lane that has not been looked at.
private struct LaneHead: Hashable, Comparable, Sendable {
  var entry: QueueEntry
  var lane: Int

  static func < (left: LaneHead, right: LaneHead) -> Bool {
    left.entry == right.entry ? left.lane < right.lane : left.entry < right.entry
  }
}

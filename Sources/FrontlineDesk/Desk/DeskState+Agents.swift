public import FrontlineText

extension DeskState {
  /// Whom a customer had last.
  public struct Contact: Hashable, Sendable {
    /// The agent.
    public internal(set) var agent: AgentID
    /// When one of the two last said something, or the agent got or solved the ticket.
    public internal(set) var at: Timestamp
  }

  /// The beginning or end of a shift.
  struct ShiftChange: Hashable, Comparable, Sendable {
    var at: Timestamp
    var agent: AgentID

    static func < (left: ShiftChange, right: ShiftChange) -> Bool { (left.at, left.agent) < (right.at, right.agent) }
  }

  /// Changes an agent and all that is derived from them.
  mutating func updateAgent(_ id: AgentID, _ change: (inout Agent) -> Void) {
    guard let before = agentsByID[id] else { return }
    var after = before
    change(&after)
    replace(before, by: after)
  }

  /// Notes that an agent has got an offer or a ticket.
  mutating func serve(_ id: AgentID, at moment: Timestamp) {
    turns += 1
    let turn = turns
    updateAgent(id) { agent in
      agent.idleSince = moment
      agent.turn = turn
    }
  }

  /// Registers an agent or renews their profile.
  mutating func register(_ profile: AgentProfile, speaks: [SpokenLanguage], at moment: Timestamp) {
    let before = agentsByID[profile.id]
    var agent = before ?? Agent(profile: profile, speaks: speaks, idleSince: moment)
    for team in agent.profile.teams { agentsByTeam[team]?.removeAll { $0 == profile.id } }
    if agent.profile.calendar != profile.calendar {
      agent.isOnShift = true
      agent.shiftChangesAt = nil
    }
    agent.profile = profile
    agent.speaks = speaks
    agent.renewPoolKeys()
    replace(before, by: agent)
    for team in Set(profile.teams) {
      var members = agentsByTeam[team] ?? []
      members.insert(profile.id, at: members.lowerBound(of: profile.id))
      agentsByTeam[team] = members
    }
  }

  /// Notes whom a customer has had.
  mutating func noteContact(_ event: DeskEvent) {
    switch event {
    case .ticketAssigned, .agentReplied, .customerWrote, .ticketSolved: break
    default: return
    }
    guard let at = event.at, let ticket = event.ticket.flatMap({ ticketsByID[$0] }), let agent = ticket.agent,
      let customer = ticket.request.customer
    else { return }
    contacts[customer] = Contact(agent: agent, at: at)
  }

  private mutating func replace(_ before: Agent?, by after: Agent) {
    // Whether the customers who know the agent wait for them depends on it.
    let waiting = before.map { $0.isWaitedForAs(after) } ?? false ? [] : wanting[after.id] ?? []
    let entries = waiting.compactMap { id in
      ticketsByID[id].flatMap { ticket in ticket.queueEntry.map { (ticket, $0) } }
    }
    for (ticket, entry) in entries { lanes.remove(entry, needs(of: ticket)) }
    agentsByID[after.id] = after
    for (ticket, entry) in entries { lanes.insert(entry, needs(of: ticket)) }
    renewPools(before, after)
    if before?.shiftChange != after.shiftChange {
      if let change = before?.shiftChange { shiftChanges.remove(change) }
      if let change = after.shiftChange { shiftChanges.insert(change) }
    }
  }

  private mutating func renewPools(_ before: Agent?, _ after: Agent) {
    let old = before.flatMap { $0.isAvailable ? $0 : nil }
    let new = after.isAvailable ? after : nil
    guard
      old?.poolPlace != new?.poolPlace || old?.profile != new?.profile || old?.load != new?.load
        || old?.speaks != new?.speaks
    else { return }
    if let old {
      let (place, group) = (old.poolPlace, old.poolGroup)
      for key in old.poolKeys {
        pools[key]?.remove(place, group)
        if pools[key]?.isEmpty == true { pools[key] = nil }
      }
    }
    if let new {
      let (place, group) = (new.poolPlace, new.poolGroup)
      for key in new.poolKeys { pools[key, default: AgentPool()].insert(place, group) }
    }
  }
}

extension Agent {
  fileprivate var shiftChange: DeskState.ShiftChange? {
    isOnline ? shiftChangesAt.map { DeskState.ShiftChange(at: $0, agent: id) } : nil
  }

  /// Whether those who know the agent wait for them exactly as before a change.
  fileprivate func isWaitedForAs(_ other: Agent) -> Bool {
    isAtWork == other.isAtWork && profile == other.profile && speaks == other.speaks
  }

  mutating func hold(_ ticket: Ticket) {
    tickets.insert(ticket.id, at: tickets.lowerBound(of: ticket.id))
    load += ticket.weight
  }

  mutating func drop(_ ticket: Ticket) {
    tickets.removeAll { $0 == ticket.id }
    load -= ticket.weight
  }
}

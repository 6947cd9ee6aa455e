internal import FrontlinePacks
internal import FrontlineText

extension Desk {
  /// How far ahead a wait is estimated: fourteen days. What lies beyond is unknown.
  public static let estimateHorizon = Duration.seconds(14 * 86_400)
  /// How many tickets ahead are dealt out in thought before the rest is taken to go on at that pace.
  public static let estimateSteps = 10_000
  /// How many agents an estimate looks at: those online first, then by id.
  public static let estimateAgents = 2_000
  /// How long a ticket takes its agent where the log does not tell: ten minutes.
  public static let priorHandlingTime = Duration.seconds(600)

  /// When a waiting ticket will be taken, as far as can be known: by agents who are online, or whose hours are to begin.
  ///
  /// Where nobody can take it at its present stage, the first later stage counts at which somebody can. Computed anew at
  /// every call: O((tickets ahead + agents) x log), within the limits above.
  func expectedStart(of ticket: Ticket, in state: DeskState, now: Timestamp) -> Timestamp? {
    guard let entry = ticket.queueEntry else { return nil }
    for (needs, notBefore) in laterNeeds(of: ticket, in: state, now: now) {
      let agents = expectedAgents(for: needs, in: state)
      guard agents.contains(where: { couldServe($0, needs) }) else { continue }
      var simulation = simulation(entry, needs, notBefore: notBefore, agents: agents, in: state, now: now)
      if let start = simulation.run(steps: Desk.estimateSteps) { return start }
    }
    return nil
  }

  /// Whether any registered agent could take a ticket, at its last stage at the latest.
  func canEverServe(_ ticket: Ticket, in state: DeskState) -> Bool {
    guard let last = laterNeeds(of: ticket, in: state, now: state.now).last?.needs else { return false }
    return teams(for: last).contains { team in
      (state.agentsByTeam[team] ?? []).contains { id in state.agentsByID[id].map { couldServe($0, last) } ?? false }
    }
  }

  /// What a ticket asks now and at each later stage, and from when on. The known agent is left out: they are not waited for
  /// long.
  private func laterNeeds(
    of ticket: Ticket, in state: DeskState, now: Timestamp
  ) -> [(needs: TicketNeeds, from: Timestamp)] {
    var ticket = ticket
    ticket.wantedAgent = nil
    var stages = [(needs: state.needs(of: ticket), from: now)]
    for step in ticket.relaxing?.steps ?? [] {
      ticket.relaxing?.dropped.append(step.drop)
      stages.append((state.needs(of: ticket), max(now, step.at)))
    }
    return stages
  }

  private func couldServe(_ agent: Agent, _ needs: TicketNeeds) -> Bool {
    needs.isServed(by: agent) && agent.profile.has(skills: needs.skills) && agent.profile.capacity >= needs.weight
      && teams(for: needs).contains(where: agent.profile.teams.contains)
  }

  private func expectedAgents(for needs: TicketNeeds, in state: DeskState) -> [Agent] {
    let ids = Set(teams(for: needs).flatMap { state.agentsByTeam[$0] ?? [] })
    let agents = ids.compactMap { state.agentsByID[$0] }.sorted {
      $0.isOnline == $1.isOnline ? $0.id < $1.id : $0.isOnline
    }
    return Array(agents.prefix(Desk.estimateAgents))
  }

  private func simulation(
    _ target: QueueEntry, _ needs: TicketNeeds, notBefore: Timestamp, agents: [Agent], in state: DeskState,
    now: Timestamp
  ) -> WaitSimulation {
    let teams = Set(teams(for: needs))
    var lanes = [
      WaitSimulation.Lane(
        entries: [target], weight: needs.weight, handlingTime: state.handlingTime(ofTeam: needs.team),
        notBefore: notBefore)
    ]
    var asked = [needs]
    var ahead = 0
    for team in teams.sorted() {
      for other in state.lanes.lanes(ofTeam: team, tier: needs.tier) where !asked.dropFirst().contains(other) {
        let entries = state.lanes.lane(other)?.prefix(Desk.estimateSteps).prefix { $0 < target } ?? []
        if entries.isEmpty { continue }
        asked.append(other)
        ahead += state.lanes.lane(other)?.count(before: target) ?? 0
        lanes.append(
          WaitSimulation.Lane(
            entries: entries[...], weight: other.weight, handlingTime: state.handlingTime(ofTeam: other.team)))
      }
    }
    var windows = WindowCache(desk: self, teams: teams, now: now)
    let servers = agents.map { agent in
      let served = asked.indices.filter { index in
        couldServe(agent, asked[index]) && (asked[index].agent.map { $0 == agent.id } ?? true)
      }
      return WaitSimulation.Server(
        place: agent.poolPlace, room: agent.profile.capacity - agent.load,
        releases: agent.tickets.compactMap { state.ticket($0) }.map { held in
          (now + remainingTime(of: held, in: state, now: now), held.weight)
        },
        windows: windows.windows(of: agent), lanes: served)
    }
    return WaitSimulation(lanes: lanes, servers: servers, target: target, ahead: ahead, now: now)
  }

  /// How much longer a ticket takes its agent; one that has taken longer than the mean, half of it.
  private func remainingTime(of ticket: Ticket, in state: DeskState, now: Timestamp) -> Duration {
    let mean = state.handlingTime(ofTeam: ticket.queue.team)
    let rest = mean - (ticket.heldSince.map { now - $0 } ?? .zero)
    return rest > .zero ? rest : mean / 2
  }
}

/// When agents work, worked out once for all who share teams and shift.
private struct WindowCache {
  private struct Key: Hashable {
    var teams: [String]
    var calendar: String?
    var isOnline: Bool
  }

  let desk: Desk
  let teams: Set<String>
  let now: Timestamp
  private var known: [Key: [Range<Timestamp>]] = [:]

  init(desk: Desk, teams: Set<String>, now: Timestamp) {
    self.desk = desk
    self.teams = teams
    self.now = now
  }

  mutating func windows(of agent: Agent) -> [Range<Timestamp>] {
    let key = Key(
      teams: Set(agent.profile.teams).intersection(teams).sorted(), calendar: agent.profile.calendar,
      isOnline: agent.isOnline)
    if let windows = known[key] { return windows }
    var windows = joined(key.teams.compactMap { desk.teams[$0]?.calendar }.flatMap(periods))
    if let shift = key.calendar.flatMap({ desk.calendars[$0] }) {
      windows = common(windows, joined(periods(shift)))
    }
    // Who is away during their hours is expected when they next begin.
    if !key.isOnline { windows.removeAll { $0.lowerBound <= now } }
    known[key] = windows
    return windows
  }

  private func periods(_ calendar: WorkCalendar) -> [Range<Timestamp>] {
    let end = now + Desk.estimateHorizon
    if calendar.isAlwaysOpen { return [now..<end] }
    return calendar.periods(from: now, to: end).map { $0.start..<$0.end }
  }

  private func joined(_ ranges: [Range<Timestamp>]) -> [Range<Timestamp>] {
    var result: [Range<Timestamp>] = []
    for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      if let last = result.last, range.lowerBound <= last.upperBound {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }

  private func common(_ left: [Range<Timestamp>], _ right: [Range<Timestamp>]) -> [Range<Timestamp>] {
    left.flatMap { range in right.map { $0.clamped(to: range) }.filter { !$0.isEmpty } }
  }
}

internal import FrontlinePacks
internal import FrontlineText

extension Desk {
  /// How far ahead a wait is estimated: fourteen days. What lies beyond is unknown.
  public static let estimateHorizon = Duration.seconds(14 * 86_400)
  /// How many steps of an estimate are played: an agent gets room, begins to work, or looks for a ticket. What takes more is
  /// unknown. Two steps or three deal with a ticket ahead.
  public static let estimateSteps = 60_000
  /// How many agents an estimate looks at: those online first, then by id.
  public static let estimateAgents = 2_000
  /// How long a ticket takes its agent where the log does not tell: ten minutes.
  public static let priorHandlingTime = Duration.seconds(600)

  /// When a waiting ticket will be taken, as far as can be known: by agents who are online, or whose hours are to begin.
  ///
  /// Where nobody can take it at its present stage, the first later stage counts at which somebody can. Played from the
  /// beginning of the minute, and once for all who ask in it while nothing changes that matters: tickets ahead, agents,
  /// what they hold, hours, handling times. O((tickets ahead + agents) x log), within the limits above.
  func expectedStart(of ticket: Ticket, in state: DeskState, now: Timestamp) -> Timestamp? {
    guard let entry = ticket.queueEntry else { return nil }
    let minute = now.beginningOfMinute
    for (needs, notBefore) in laterNeeds(of: ticket, in: state, now: minute) {
      let agents = expectedAgents(for: needs, in: state)
      guard agents.contains(where: { couldServe($0, needs) }) else { continue }
      let simulation = simulation(entry, needs, notBefore: notBefore, agents: agents, in: state, now: minute)
      switch estimates.value(for: WaitSimulation.Key(simulation), { simulation.run(steps: Desk.estimateSteps) }) {
      case .taken(let start): return max(start, now)
      case .never: continue
      case .unknown: return nil
      }
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

  func couldServe(_ agent: Agent, _ needs: TicketNeeds) -> Bool {
    needs.isServed(by: agent) && agent.profile.has(skills: needs.skills) && agent.profile.capacity >= needs.weight
      && teams(for: needs).contains(where: agent.profile.teams.contains)
  }

  private func expectedAgents(for needs: TicketNeeds, in state: DeskState) -> [Agent] {
    let teams = teams(for: needs)
    // The members of one team are in order.
    let ids =
      teams.count == 1
      ? state.agentsByTeam[teams[0]] ?? [] : Set(teams.flatMap { state.agentsByTeam[$0] ?? [] }).sorted()
    var (online, away): ([Agent], [Agent]) = ([], [])
    for agent in ids.lazy.compactMap({ state.agentsByID[$0] }) {
      if agent.isOnline { online.append(agent) } else if away.count < Desk.estimateAgents { away.append(agent) }
      if online.count == Desk.estimateAgents { break }
    }
    return online + away.prefix(Desk.estimateAgents - online.count)
  }

  private func simulation(
    _ target: QueueEntry, _ needs: TicketNeeds, notBefore: Timestamp, agents: [Agent], in state: DeskState,
    now: Timestamp
  ) -> WaitSimulation {
    let teams = Set(teams(for: needs))
    var lanes = [(needs: needs, entries: [target][...])]
    var seen: Set<TicketNeeds> = []
    for other in teams.flatMap({ state.lanes.lanes(ofTeam: $0, tier: needs.tier) }) where seen.insert(other).inserted {
      var ahead: [QueueEntry] = []
      if let lane = state.lanes.lane(other) {
        // More than the steps can never be dealt with.
        for entry in lane {
          if !(entry < target) || ahead.count == Desk.estimateSteps { break }
          ahead.append(entry)
        }
      }
      if !ahead.isEmpty { lanes.append((other, ahead[...])) }
    }
    // In an order that no dictionary decides: equal settings are to be found again.
    lanes.sort { $0.entries[$0.entries.startIndex] < $1.entries[$1.entries.startIndex] }
    var servers = WaitServers(desk: self, state: state, teams: teams, asked: lanes.map(\.needs), now: now)
    let standing = agents.map { servers.server($0) }
    return WaitSimulation(
      lanes: lanes.map { lane in
        WaitSimulation.Lane(
          entries: lane.entries, weight: lane.needs.weight,
          handlingTime: state.handlingTime(ofTeam: lane.needs.team).wholeMilliseconds,
          notBefore: lane.entries.first == target ? notBefore : .min)
      },
      servers: standing, windows: servers.windows, target: target, now: now)
  }
}

extension Timestamp {
  /// The beginning of the minute in UTC.
  fileprivate var beginningOfMinute: Timestamp {
    let past = milliseconds % 60_000
    return self - .milliseconds(past < 0 ? past + 60_000 : past)
  }
}

import FoundationEssentials
import FrontlinePacks
import FrontlineText
import Testing

@testable import FrontlineDesk

/// Random commands under a policy that uses everything routing knows, and after each of them a look at every waiting ticket
/// and every agent, by rules written here a second time.
struct RoutingPropertyTests {
  static let day = [[MinuteSpan]](repeating: [MinuteSpan(start: 360, end: 840)], count: 7)
  static let night = [[MinuteSpan]](
    repeating: [MinuteSpan(start: 0, end: 420), MinuteSpan(start: 780, end: 1440)], count: 7)
  static let weights = ["chat": 2, "phone": 3, "email": 1]

  static var policy: SupportPolicy {
    var policy = FrontlineDeskTests.policy()
    policy.calendars += [definition("day", day), definition("night", night)]
    policy.routing = RoutingDefinition(
      sticky: .seconds(86_400), weights: weights.keys.sorted().map { .init(channel: $0, units: weights[$0] ?? 1) },
      relaxSteps: RoutingDefinition.defaultRelaxSteps + [.init(after: .seconds(4 * 3600), drop: .language)])
    return policy
  }

  let agents: [AgentProfile] = [
    AgentProfile(id: "ann", name: "Ann", languages: [tag("en")], teams: ["support"], capacity: 2),
    AgentProfile(
      id: "bao", name: "Bao", languages: [tag("zh-Hans"), tag("en")], teams: ["support"], capacity: 4, calendar: "day"),
    AgentProfile(id: "chi", name: "Chi", languages: [tag("zh")], teams: ["support", "platform"], capacity: 1),
    AgentProfile(
      id: "dee", name: "Dee", languages: [tag("en"), tag("ja")], skills: ["billing"], teams: ["billing"], capacity: 3,
      calendar: "night"),
    AgentProfile(
      id: "eve", name: "Eve", languages: [tag("en"), tag("zh")], skills: ["trust"], teams: ["platform", "billing"],
      capacity: 5),
    AgentProfile(
      id: "fay", name: "Fay", languages: [tag("ja")], skills: ["trust", "billing"], teams: ["support"], capacity: 2,
      calendar: "night"),
  ]

  func command(_ run: DeskRun, _ generator: inout SeededGenerator) -> DeskCommand {
    func pick<T>(_ values: [T]) -> T { values[Int.random(in: 0..<values.count, using: &generator)] }
    var profile = pick(agents)
    let last = run.state.lastTicket
    let ticket = TicketID(number: Int.random(in: max(0, last - 10)...last + 1, using: &generator))
    let holder = run.state.ticket(ticket).flatMap { $0.holder ?? $0.agent } ?? profile.id
    switch Int.random(in: 0..<30, using: &generator) {
    case 0:
      profile.calendar = pick([profile.calendar, nil, "day", "night"])
      profile.skills = pick([profile.skills, [], ["billing"]])
      return .registerAgent(profile)
    case 1...3: return .comeOnline(profile.id)
    case 4: return .goOffline(profile.id)
    case 5: return .setCapacity(profile.id, Int.random(in: 0...5, using: &generator))
    case 6...13:
      let number = Int.random(in: 0..<12, using: &generator)
      return .openTicket(
        TicketRequest(
          conversation: ConversationID("c\(Int.random(in: 0..<90, using: &generator))"),
          customer: number < 9 ? CustomerID("k\(number)") : nil, channel: pick(["chat", "email", "phone", "x", ""]),
          tier: pick(["agents", "agents", "agents", "engineers"]), team: pick([nil, "support", "billing"]),
          language: tag(pick(["en", "en", "zh-Hans", "zh-TW", "ja", "th", "und"])), urgency: pick(Urgency.allCases),
          headStart: .seconds(pick([0, 0, 5000])), skills: pick([[], [], ["trust"]]),
          wantedSkills: pick([[], ["billing"], ["trust", "billing"]])))
    case 14...17: return .accept(ticket, by: holder)
    case 18: return .decline(ticket, by: holder)
    case 19: return .take(ticket, by: holder)
    case 20, 21: return .reply(ticket, by: holder, message: "m")
    case 22: return .customerMessage(ticket, message: "m")
    case 23:
      return .transfer(ticket, by: nil, tier: pick(["agents", "engineers"]), team: pick([nil, "billing"]), note: nil)
    case 24...27: return .resolve(ticket, by: holder)
    case 28: return .changeUrgency(ticket, pick(Urgency.allCases))
    default: return .timePassed
    }
  }

  // MARK: The rules, written down a second time

  func speaks(_ agent: Agent, _ language: LocaleTag) -> Bool {
    language.isUndetermined
      || agent.profile.languages.contains { spoken in
        spoken.language == language.language
          && (spoken.script == nil && spoken.region == nil || spoken.maximized.script == language.maximized.script)
      }
  }

  func loads(_ state: DeskState) -> [AgentID: Int] {
    var loads: [AgentID: Int] = [:]
    for ticket in state.ticketsByID.values {
      if let holder = ticket.holder { loads[holder, default: 0] += Self.weights[ticket.request.channel] ?? 1 }
    }
    return loads
  }

  func isAtWork(_ agent: Agent, _ run: DeskRun, _ state: DeskState) -> Bool {
    agent.isOnline && (agent.profile.calendar.flatMap { run.desk.calendars[$0] }?.isOpen(at: state.now) ?? true)
  }

  /// What does not depend on how many tickets the agent holds, in a team.
  func fits(_ agent: Agent, _ ticket: Ticket, skills: [String], _ run: DeskRun, _ state: DeskState) -> Bool {
    let dropped = ticket.relaxing?.dropped ?? []
    return isAtWork(agent, run, state)
      && (speaks(agent, ticket.request.language) || dropped.contains(.language) && speaks(agent, tag("en")))
      && Set(skills).isSubset(of: agent.profile.skills)
      && agent.profile.capacity >= Self.weights[ticket.request.channel] ?? 1
      && !ticket.refusals.contains { $0.agent == agent.id }
  }

  /// Everybody who may get a ticket now.
  func candidates(_ ticket: Ticket, _ run: DeskRun, _ state: DeskState, _ loads: [AgentID: Int]) -> [Agent] {
    let dropped = ticket.relaxing?.dropped ?? []
    var pool = state.agents
    var skills = ticket.skills + (dropped.contains(.skills) ? [] : ticket.request.wantedSkills)
    if !dropped.contains(.agent), let known = ticket.wantedAgent.flatMap({ state.agent($0) }),
      known.profile.teams.contains(ticket.queue.team), fits(known, ticket, skills: ticket.skills, run, state)
    {
      pool = [known]
      skills = ticket.skills
    }
    let teams = run.desk.policy.teams.map(\.id).filter { team in
      dropped.contains(.team)
        ? run.desk.policy.team(team)?.tier == ticket.queue.tier : team == ticket.queue.team
    }
    return pool.filter { agent in
      fits(agent, ticket, skills: skills, run, state)
        && loads[agent.id, default: 0] + (Self.weights[ticket.request.channel] ?? 1) <= agent.profile.capacity
        && teams.contains { team in
          agent.profile.teams.contains(team) && run.desk.calendar(ofTeam: team)?.isOpen(at: state.now) == true
        }
    }
  }

  func checkNobodyWaitsInVain(_ run: DeskRun) {
    let loads = loads(run.state)
    for ticket in run.state.ticketsByID.values where ticket.state == .queued {
      let able = candidates(ticket, run, run.state, loads)
      #expect(able.isEmpty, "\(ticket.id) waits, \(able.map(\.id)) could take it")
      let proof = run.desk.assignmentProof(for: ticket.id, in: run.state, now: run.now)
      #expect(proof?.chosen == nil && proof?.rejections.map(\.agent) == run.state.agents.map(\.id))
      #expect(proof?.rejections.contains { $0.reason == .idleLess } == false)
      checkLadder(ticket, run)
    }
  }

  /// What means something for a ticket is given up when so much work time of the team has passed, not before and not after.
  func checkLadder(_ ticket: Ticket, _ run: DeskRun) {
    guard let calendar = run.desk.calendar(ofTeam: ticket.queue.team) else { return }
    let waited = calendar.workTime(from: ticket.soughtSince, to: run.state.now)
    for step in run.desk.policy.routing.relaxSteps {
      let means =
        switch step.drop {
        case .agent: ticket.wantedAgent != nil
        case .skills: !Set(ticket.request.wantedSkills).isSubset(of: ticket.skills)
        case .team: ticket.queue.tier == "agents"
        case .language: !["en", "und"].contains(ticket.request.language.language)
        }
      let isDropped = ticket.relaxing?.dropped.contains(step.drop) ?? false
      #expect(isDropped == (means && waited >= step.after), "\(ticket.id) \(step) \(waited)")
    }
  }

  /// Whoever gets something was the longest idle of all who could.
  func checkChoices(_ events: [DeskEvent], before: DeskState, _ run: DeskRun) -> Int {
    var state = before
    var count = 0
    for event in events {
      let chosen: (TicketID, AgentID, AssignmentProof?)? =
        switch event {
        case .ticketOffered(let event): (event.ticket, event.agent, event.proof)
        case .ticketAssigned(let event) where event.way == .direct: (event.ticket, event.agent, event.proof)
        default: nil
        }
      if let at = event.at { state.now = max(state.now, at) }
      if let (id, agent, proof) = chosen, let ticket = state.ticket(id) {
        let able = candidates(ticket, run, state, loads(state)).min {
          ($0.idleSince, $0.turn, $0.id) < ($1.idleSince, $1.turn, $1.id)
        }
        #expect(able?.id == agent)
        #expect(proof?.chosen == agent && proof?.dropped == ticket.relaxing?.dropped ?? [])
        count += 1
      }
      state.apply(event)
    }
    return count
  }

  func checkIndexes(_ run: DeskRun) {
    let state = run.state
    let loads = loads(state)
    var lanes = LaneIndex()
    for ticket in state.tickets {
      if let entry = ticket.queueEntry { lanes.insert(entry, state.needs(of: ticket)) }
    }
    #expect(lanes == state.lanes)
    var pools: [AgentPool.Key: AgentPool] = [:]
    for agent in state.agents {
      #expect(agent.load == loads[agent.id, default: 0])
      guard agent.isOnline, agent.isOnShift, agent.load < agent.profile.capacity else { continue }
      for key in agent.poolKeys { pools[key, default: AgentPool()].insert(agent.poolPlace, agent.poolGroup) }
    }
    #expect(pools == state.pools)
  }

  @Test(arguments: 1...3)
  func nobodyWaitsWhileSomebodyWhoMayIsFree(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed) &* 77)
    var run = try DeskRun(policy: Self.policy, now: utc(2026, 3, 1, 10))
    for agent in agents {
      try run.run(.registerAgent(agent))
      try run.run(.comeOnline(agent.id))
    }
    var given = 0
    for step in 0..<300 {
      run.now = run.now + .seconds(Int.random(in: 0...900, using: &generator))
      // A host that wakes late, and one that wakes in time.
      if step % 2 == 0, let next = run.desk.nextDeadline(run.state) { run.now = max(run.state.now, min(run.now, next)) }
      let before = run.state
      guard let events = try? run.run(command(run, &generator)) else { continue }
      given += checkChoices(events, before: before, run)
      checkNobodyWaitsInVain(run)
      for agent in run.state.agents where agent.load > agent.profile.capacity {
        #expect(agent.load <= before.agent(agent.id)?.load ?? 0, "\(agent.id) holds too much")
      }
      if step % 25 == 0 { checkIndexes(run) }
    }
    checkIndexes(run)
    #expect(given > 40)
    let kinds = Set(run.log.map(\.kind))
    for kind in ["ticket-relaxed", "relaxing-planned", "shift-noted", "offer-ended", "refusal-lapsed"] {
      #expect(kinds.contains(kind), "\(kind) was not tried")
    }
    let dropped = run.log.compactMap { if case .ticketRelaxed(let event) = $0 { event.dropped } else { nil } }
    #expect(Set(dropped).count >= 3, "\(Set(dropped))")

    let data = try JSONEncoder().encode(run.log)
    #expect(try JSONDecoder().decode([DeskEvent].self, from: data) == run.log)
    var replayed = DeskState()
    for event in run.log { replayed.apply(event) }
    #expect(replayed == run.state)
  }
}

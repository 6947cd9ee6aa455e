import FoundationEssentials
import FrontlinePacks
import FrontlineText
import Testing

@testable import FrontlineDesk

/// Random commands, legal and not, and what must hold after each of them.
struct DeskPropertyTests {
  let agents: [AgentProfile] = [
    AgentProfile(id: "ann", name: "Ann", languages: [tag("en")], teams: ["support"], capacity: 2),
    AgentProfile(id: "bao", name: "Bao", languages: [tag("zh-Hans"), tag("en")], teams: ["support"], capacity: 3),
    AgentProfile(id: "chi", name: "Chi", languages: [tag("zh-Hant")], teams: ["support", "platform"], capacity: 1),
    AgentProfile(
      id: "dee", name: "Dee", languages: [tag("en"), tag("ja")], skills: ["billing"], teams: ["billing", "support"],
      capacity: 2),
    AgentProfile(
      id: "eve", name: "Eve", languages: [tag("en"), tag("zh")], skills: ["trust"], teams: ["platform"], capacity: 2),
  ]
  let languages = ["en", "en-GB", "zh-Hans", "zh-TW", "ja", "th", "und"]

  func command(_ run: DeskRun, _ generator: inout SeededGenerator) -> DeskCommand {
    func pick<T>(_ values: [T]) -> T { values[Int.random(in: 0..<values.count, using: &generator)] }
    let profile = pick(agents)
    let ticket = TicketID(
      number: Int.random(in: max(0, run.state.lastTicket - 12)...run.state.lastTicket + 1, using: &generator))
    // Mostly the one who may, sometimes anybody.
    let holder = run.state.ticket(ticket).flatMap { $0.holder ?? $0.agent }
    let agent = Int.random(in: 0..<8, using: &generator) > 0 ? holder ?? profile.id : profile.id
    let note: RecordID? = Bool.random(using: &generator) ? "note" : nil
    switch Int.random(in: 0..<42, using: &generator) {
    case 0: return .registerAgent(profile)
    case 1, 2: return .comeOnline(profile.id)
    case 3: return .goOffline(profile.id)
    case 4: return .setCapacity(profile.id, Int.random(in: -1...4, using: &generator))
    case 5...11:
      return .openTicket(
        TicketRequest(
          conversation: ConversationID("c\(Int.random(in: 0..<60, using: &generator))"),
          tier: pick(["agents", "agents", "agents", "engineers", "bot", "moon"]),
          team: pick([nil, nil, "support", "billing", "platform"]), language: tag(pick(languages)),
          urgency: pick(Urgency.allCases), skills: pick([[], [], ["trust"]])))
    case 12...15: return .accept(ticket, by: agent)
    case 16: return .decline(ticket, by: agent)
    case 17: return .take(ticket, by: agent)
    case 18...20: return .reply(ticket, by: agent, message: "m")
    case 21, 22:
      let waiting = run.state.tickets.filter { $0.state == .waitingOnCustomer }.map(\.id)
      return .customerMessage(waiting.isEmpty ? ticket : pick(waiting), message: "m")
    case 23:
      return .transfer(
        ticket, by: pick([agent, nil]), tier: pick(["agents", "engineers"]), team: pick([nil, "billing"]), note: note)
    case 24: return .returnToBot(ticket, by: pick([agent, nil]), note: note)
    case 25, 26: return .resolve(ticket, by: agent)
    case 27: return .close(ticket, by: pick([agent, nil]))
    case 28: return .changeUrgency(ticket, pick(Urgency.allCases))
    case 29, 30:
      return .snooze(
        ticket, by: agent, until: run.now + .milliseconds(Int64.random(in: -1_000...9_000_000, using: &generator)))
    case 31, 32: return .waitOnThirdParty(ticket, by: agent, note: note)
    case 33: return .resume(ticket, by: agent)
    case 34:
      let waiting = run.state.tickets.filter { [.waitingOnThirdParty, .snoozed, .solved].contains($0.state) }
      return .customerMessage(waiting.isEmpty ? ticket : pick(waiting).id, message: "m")
    case 35:
      return .merge(ticket, into: pick(run.state.tickets.suffix(9).map(\.id) + [ticket]), by: pick([agent, nil]))
    case 36, 37:
      let sent = run.state.tickets.filter { $0.state.isActive && $0.previousStop != nil }
      return .handBack(sent.isEmpty ? ticket : pick(sent).id, by: pick([agent, nil]), note: note)
    case 38:
      return .provide(
        ticket, by: pick([agent, nil]), slots: [TicketRequest.Slot(name: "order_number", value: "r")], attachments: 1)
    case 39:
      let solved = run.state.tickets.filter { $0.state == .solved }
      guard let last = solved.last, let solver = last.agent else { return .timePassed }
      return .reply(last.id, by: solver, message: "m")
    default: return .timePassed
    }
  }

  /// All that is derived, from the tickets alone.
  func checkIndexes(_ run: DeskRun) {
    let state = run.state
    #expect(state.tickets.map(\.id.number) == Array(1..<state.lastTicket + 1))
    for agent in state.agents {
      #expect(agent.tickets == state.tickets.filter { $0.holder == agent.id }.map(\.id))
    }
    DeskChecks.indexes(state)
    DeskChecks.conversations(state)
  }

  /// Nobody waits while an agent who can take the ticket has room and the team works.
  func checkNobodyWaitsInVain(_ run: DeskRun) {
    for ticket in run.state.tickets where ticket.state == .queued {
      let proof = run.desk.assignmentProof(for: ticket.id, in: run.state, now: run.now)
      #expect(proof?.chosen == nil, "\(ticket.id)")
      #expect(proof?.rejections.count == run.state.agents.count)
    }
  }

  /// Whoever is offered or given a ticket speaks the language, has the skills, the team and, before it, the room.
  func checkChoices(_ events: [DeskEvent], before: DeskState, desk: Desk) {
    var state = before
    for event in events {
      let chosen: (TicketID, AgentID)? =
        switch event {
        case .ticketOffered(let event): (event.ticket, event.agent)
        case .ticketAssigned(let event) where event.way == .direct: (event.ticket, event.agent)
        default: nil
        }
      if let (ticket, agent) = chosen, let ticket = state.ticket(ticket), let agent = state.agent(agent) {
        #expect(agent.isOnline && agent.tickets.count < agent.profile.capacity)
        #expect(desk.isMember(agent, for: ticket))
        #expect(Set(ticket.skills).isSubset(of: agent.profile.skills))
        let language = ticket.request.language
        #expect(
          language.isUndetermined
            || agent.profile.languages.contains { spoken in
              spoken.language == language.language
                && (spoken == tag("zh") || spoken.maximized.script == language.maximized.script)
            })
        let teams = desk.teams(for: state.needs(of: ticket)).filter(agent.profile.teams.contains)
        #expect(teams.contains { desk.calendar(ofTeam: $0)?.isOpen(at: event.at ?? .min) == true })
      }
      state.apply(event)
    }
  }

  /// Nothing is left undone whose time has come.
  func checkTimes(_ run: DeskRun) {
    for ticket in run.state.tickets {
      if let due = ticket.timers.first(in: ticket.state) { #expect(due > run.now, "\(ticket.id) \(ticket.state)") }
      switch ticket.state {
      case .snoozed: #expect(ticket.timers.wakesAt != nil)
      case .waitingOnCustomer: #expect(ticket.timers.givesUpAt != nil)
      case .solved: #expect(ticket.timers.closesAt == ticket.solvedAt.map { $0 + .seconds(4 * 3600) })
      default: break
      }
    }
  }

  @Test(arguments: 1...4)
  func randomCommandsKeepEveryPromise(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    // Sunday evening in Singapore, so that billing opens and closes on the way.
    var policy = policy()
    policy.tickets = TicketPolicy(
      reopenWithin: .seconds(8 * 3600), closeAfter: .seconds(4 * 3600), remindAfter: .seconds(1200),
      giveUpAfter: .seconds(6 * 3600))
    policy.tiers[1].takesBackAfter = .seconds(1800)
    policy.tiers[2].required = ["note"]
    var run = try DeskRun(policy: policy, now: utc(2026, 3, 1, 10))
    for agent in agents {
      try run.run(.registerAgent(agent))
      try run.run(.comeOnline(agent.id))
    }
    var refused = 0
    var naive = NaiveTickets()
    for step in 0..<900 {
      run.now = run.now + .milliseconds(Int64.random(in: -20_000...500_000, using: &generator))
      let before = run.state
      let command = command(run, &generator)
      do {
        let events = try run.run(command)
        checkChoices(events, before: before, desk: run.desk)
        for agent in run.state.agents where agent.tickets.count > max(agent.profile.capacity, 0) {
          #expect(agent.tickets.count <= before.agent(agent.id)?.tickets.count ?? 0, "\(agent.id) holds too much")
        }
        for event in events { naive.apply(event) }
        for id in Set(events.compactMap(\.ticket)) { #expect(run.state.ticket(id)?.state == naive.states[id]) }
        if step % 30 == 0 { checkTimes(run) }
        if step % 4 == 0 { checkNobodyWaitsInVain(run) }
        if case .timePassed = command, let next = run.desk.nextDeadline(run.state) { #expect(next > run.now) }
      } catch {
        #expect(run.state == before)
        refused += 1
      }
      if step % 40 == 0 { checkIndexes(run) }
    }
    checkIndexes(run)
    #expect(run.state.lastTicket > 40)
    #expect((50..<700).contains(refused))

    // The log, through its encoded form, gives the same state; and the same commands give the same log.
    let data = try JSONEncoder().encode(run.log)
    let decoded = try JSONDecoder().decode([DeskEvent].self, from: data)
    #expect(decoded == run.log)
    var replayed = DeskState()
    for event in decoded { replayed.apply(event) }
    #expect(replayed == run.state)
    let kinds = Set(run.log.map(\.kind))
    for kind in [
      "offer-ended", "refusal-lapsed", "clock-paused", "clock-breached", "team-hours-noted",
      "ticket-snoozed", "ticket-waits-on-third-party", "ticket-resumed",
      "ticket-merged", "ticket-reopened", "ticket-details-added", "ticket-solved", "ticket-closed",
    ] {
      #expect(kinds.contains(kind), "\(kind) was not tried")
    }
  }
}

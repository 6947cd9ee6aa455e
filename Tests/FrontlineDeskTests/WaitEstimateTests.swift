import FrontlinePacks
import FrontlineText
import Testing

@testable import FrontlineDesk

struct WaitEstimateTests {
  func statement(_ run: DeskRun, _ id: TicketID) throws -> WaitStatement {
    try #require(run.desk.waitStatement(for: id, in: run.state, now: run.now))
  }

  /// Plays the queue: every ticket is solved a mean handling time after it was given. Says when one is given.
  func playUntilTaken(_ id: TicketID, _ run: inout DeskRun) throws -> Timestamp? {
    for _ in 0..<400 {
      if let since = try run.ticket(id).heldSince { return since }
      let held = run.state.tickets.compactMap { ticket in
        ticket.heldSince.map { (at: $0 + run.state.handlingTime(ofTeam: ticket.queue.team), ticket: ticket) }
      }
      let next = held.min { ($0.at, $0.ticket.id) < ($1.at, $1.ticket.id) }
      guard let moment = [next?.at, run.desk.nextDeadline(run.state)].compactMap({ $0 }).min() else { return nil }
      run.now = max(run.now, moment)
      if let next, next.at <= run.now, let agent = next.ticket.agent {
        try run.run(.resolve(next.ticket.id, by: agent))
      } else {
        try run.run(.timePassed)
      }
    }
    return nil
  }

  @Test(arguments: 1...12)
  func theEstimateIsWhatHappensWhenTicketsTakeTheirMeanTime(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed) &* 991)
    var policy = FrontlineDeskTests.policy()
    policy.calendars.append(
      definition("part", [[MinuteSpan]](repeating: [MinuteSpan(start: 150, end: 420)], count: 7)))
    policy.teams[2].calendar = seed % 2 == 0 ? "always" : "office"
    var run = try DeskRun(policy: policy)
    for index in 0..<Int.random(in: 1...4, using: &generator) {
      try run.join(
        AgentID("a\(index)"), index == 0 ? ["en", "ja"] : [["en"], ["ja"]].randomElement(using: &generator) ?? ["en"],
        teams: ["platform"], capacity: Int.random(in: 1...2, using: &generator),
        calendar: index > 0 && Bool.random(using: &generator) ? "part" : nil)
    }
    var last: TicketID?
    for number in 0..<Int.random(in: 12...30, using: &generator) {
      run.now = run.now + .milliseconds(Int64.random(in: 1000...30_000, using: &generator))
      try run.run(.timePassed)
      last = try run.open(
        ConversationID("c\(number)"), ["en", "ja"].randomElement(using: &generator) ?? "en", tier: "engineers")
    }
    let id = try #require(last)
    #expect(try run.ticket(id).state == .queued)
    let estimate = try #require(try statement(run, id).estimate)
    let asked = run.now
    let opening = try statement(run, id).opensAt ?? asked
    let taken = try #require(try playUntilTaken(id, &run))
    #expect(taken == opening + estimate, "asked at \(asked)")
  }

  @Test func whereNobodyCouldEverServeItThatIsSaid() throws {
    var run = try DeskRun()
    try run.join("ann", ["en"])
    let id = try run.open("c1", "th")
    #expect(try statement(run, id).canEverServe == false)
    #expect(try statement(run, id).estimate == nil)
    // Somebody who is registered, but away in a team that never closes, is not known to come.
    try run.join("som", ["th"])
    try run.run(.goOffline("som"))
    let other = try run.open("c2", "th")
    #expect(try statement(run, other).canEverServe)
    #expect(try statement(run, other).estimate == nil)
  }

  @Test func outsideHoursTheEstimateCountsFromTheOpening() throws {
    // Monday 19:00 in Singapore.
    var run = try DeskRun(now: utc(2026, 3, 2, 11))
    try run.join("ann", ["en"], teams: ["billing"], skills: ["billing"], capacity: 1)
    let first = try run.open("c1", team: "billing")
    let second = try run.open("c2", team: "billing")
    #expect(try statement(run, first).opensAt == utc(2026, 3, 3, 1))
    #expect(try [first, second].map { try statement(run, $0).estimate } == [.zero, .seconds(600)])
    // Away now, she is expected when the team opens.
    try run.run(.goOffline("ann"))
    #expect(try statement(run, second).estimate == .seconds(600))
  }

  @Test func wishesThatAreGivenUpLaterCount() throws {
    var run = try DeskRun(policy: RoutingPolicyTests.policy())
    try run.join("ann", ["en"], teams: ["extra"])
    let id = try run.open("c1")
    #expect(try statement(run, id).estimate == .seconds(1800) && statement(run, id).canEverServe)
  }

  @Test func theHandlingTimeIsARunningMeanOfTheLog() throws {
    var run = try DeskRun()
    try run.join("eve", ["en"], teams: ["platform"])
    #expect(run.state.handlingTime(ofTeam: "platform") == .seconds(600))
    let id = try run.open("c1", tier: "engineers")
    run.now = run.now + .seconds(2200)
    try run.run(.resolve(id, by: "eve"))
    #expect(run.state.handlingTime(ofTeam: "platform") == .seconds(700))
    #expect(run.state.handlingTime(ofTeam: "support") == .seconds(600))
  }

  @Test func whatTakesTooManyStepsIsNotGuessed() throws {
    let entries = (1...1000).map { QueueEntry(rank: Timestamp(seconds: Int64($0)), ticket: TicketID(number: $0)) }
    let start = Timestamp(seconds: 5000)
    let lane = WaitSimulation.Lane(entries: entries[...], weight: 1, handlingTime: 60_000)
    let server = WaitSimulation.Server(
      place: AgentPlace(idleSince: start, turn: 0, agent: "a"), room: 1, releases: [], windows: 0, lanes: [0])
    let setting = WaitSimulation(
      lanes: [lane], servers: [server], windows: [[start..<(start + .seconds(1_000_000))]], target: entries[999],
      now: start)
    #expect(setting.run(steps: 1000) == .taken(start + .seconds(999 * 60)))
    #expect(setting.run(steps: 999) == .unknown)
    let closing = WaitSimulation(
      lanes: [lane], servers: [server], windows: [[start..<(start + .seconds(600))]], target: entries[999], now: start)
    #expect(closing.run(steps: 1000) == .never)
  }

  @Test func aWaitIsWorkedOutOnceAMinuteWhileNothingChanges() throws {
    var run = try DeskRun()
    try run.join("eve", ["en"], teams: ["platform"], capacity: 1)
    let ids = try (1...3).map { try run.open(ConversationID("c\($0)"), tier: "engineers") }
    let asked = try statement(run, ids[2])
    #expect(asked.estimate == .seconds(1200) && run.desk.estimates.count == 1)
    // What comes behind is nothing to it, nor are seconds.
    _ = try run.open("c4", tier: "engineers")
    run.now = run.now + .seconds(20)
    #expect(try statement(run, ids[2]).estimate == .seconds(1180) && run.desk.estimates.count == 1)
    run.now = run.now + .seconds(40)
    #expect(try statement(run, ids[2]).estimate == .seconds(1140) && run.desk.estimates.count == 2)
    // What is ahead of it is not.
    try run.run(.close(ids[1], by: nil))
    #expect(try statement(run, ids[2]).estimate == .seconds(540) && run.desk.estimates.count == 3)
    try run.join("max", ["en"], teams: ["platform"], capacity: 2)
    #expect(try run.ticket(ids[2]).state != .queued)
  }

  @Test(arguments: 1...8)
  func aDeskThatWasAskedBeforeSaysWhatANewOneSays(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed) &* 613)
    var run = try DeskRun(policy: RoutingPolicyTests.policy())
    let teams = run.desk.policy.teams.map(\.id)
    func pick<T>(_ values: [T]) -> T { values[Int.random(in: 0..<values.count, using: &generator)] }
    for number in 0..<6 {
      try run.join(
        AgentID("a\(number)"), pick([["en"], ["ja"], ["en", "ja"]]), teams: [pick(teams)],
        capacity: Int.random(in: 1...3, using: &generator))
    }
    var told = 0
    for number in 0..<80 {
      let agent = AgentID("a\(Int.random(in: 0..<6, using: &generator))")
      do throws(DeskRefusal) {
        switch Int.random(in: 0..<10, using: &generator) {
        case 0: try run.run(.goOffline(agent))
        case 1...2: try run.run(.comeOnline(agent))
        case 3: try run.run(.setCapacity(agent, Int.random(in: 1...3, using: &generator)))
        case 4:
          if let ticket = run.state.currentTickets.first(where: { $0.agent == agent }) {
            try run.run(.resolve(ticket.id, by: agent))
          }
        case 5:
          if let ticket = run.state.currentTickets.first(where: { $0.offer?.agent == agent }) {
            try run.run(pick([.accept(ticket.id, by: agent), .decline(ticket.id, by: agent)]))
          }
        default:
          try run.run(
            .openTicket(
              TicketRequest(
                conversation: ConversationID("c\(number)"), tier: "agents", team: pick([nil, pick(teams)]),
                language: tag(pick(["en", "ja", "th"])), urgency: pick(Urgency.allCases))))
        }
      } catch {}
      run.now = run.now + .milliseconds(pick([0, 700, 20_000, 200_000]))
      try run.run(.timePassed)
      let fresh = try Desk(policy: run.desk.policy, zones: TimeZoneDatabase())
      let waiting = run.state.currentTickets.filter { $0.state == .queued }
      for ticket in waiting.prefix(2) + waiting.dropFirst(2).suffix(2) {
        let statement = try #require(run.desk.waitStatement(for: ticket.id, in: run.state, now: run.now))
        #expect(statement == fresh.waitStatement(for: ticket.id, in: run.state, now: run.now))
        told += statement.estimate == nil ? 0 : 1
      }
    }
    #expect(told > 20)
  }
}

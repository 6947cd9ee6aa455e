import FrontlineDesk
import FrontlinePacks
import FrontlineText
import Testing

struct RoutingTests {
  @Test func aTicketIsOfferedToTheAgentWhoSpeaksTheLanguage() throws {
    var run = try DeskRun()
    try run.join("ann", ["en"])
    try run.join("ken", ["ja"])
    let id = try run.open("c1", "ja")
    #expect(run.offered(id) == "ken")
    let event = try #require(run.log.compactMap { if case .ticketOffered(let event) = $0 { event } else { nil } }.last)
    #expect(event.proof.chosen == "ken")
    #expect(event.proof.rejections == [AssignmentProof.Rejection(agent: "ann", reason: .language)])
    #expect(event.expires == run.now + .seconds(120))
  }

  @Test(arguments: [
    ("zh", "zh-Hans", true), ("zh", "zh-Hant", true), ("zh-Hant", "zh-Hans", false), ("zh-Hans", "zh-Hant", false),
    ("zh-TW", "zh-Hant", true), ("zh-TW", "zh-CN", false), ("zh-HK", "zh-TW", true), ("en-GB", "en-US", true),
    ("en", "ja", false), ("pt-BR", "pt", true), ("sr", "sr-Latn", true), ("sr-Cyrl", "sr-Latn", false),
    ("tl", "fil", true), ("en", "und", true), ("zh", "yue", false),
  ])
  func aLanguageIsServedInTheScriptsThatTheAgentNames(agent: String, ticket: String, isServed: Bool) throws {
    var run = try DeskRun()
    try run.join("ann", [agent])
    let id = try run.open("c1", ticket)
    #expect((run.offered(id) == "ann") == isServed)
  }

  @Test func nobodyGetsATicketWithoutItsSkills() throws {
    var run = try DeskRun()
    try run.join("ann", ["en"], teams: ["billing"], skills: ["billing"])
    // The team's tickets need `billing`, this one also `trust`.
    let id = try run.open("c1", team: "billing", skills: ["trust"])
    #expect(try run.ticket(id).skills == ["billing", "trust"])
    #expect(run.offered(id) == nil)
    #expect(
      run.desk.assignmentProof(for: id, in: run.state, now: run.now)?.rejections
        == [AssignmentProof.Rejection(agent: "ann", reason: .skill, skill: "trust")])
    try run.join("bob", ["en"], teams: ["billing"], skills: ["trust", "billing"])
    #expect(run.offered(id) == "bob")
  }

  @Test func theLongestIdleAgentComesFirstThenTheId() throws {
    var run = try DeskRun()
    try run.join("bob", ["en"])
    try run.join("ann", ["en"])
    let first = try run.open("c1")
    #expect(run.offered(first) == "ann")
    run.now = run.now + .seconds(1)
    let second = try run.open("c2")
    #expect(run.offered(second) == "bob")
    run.now = run.now + .seconds(1)
    let third = try run.open("c3")
    #expect(run.offered(third) == "ann")
    let proof = try #require(run.desk.assignmentProof(for: third, in: run.state, now: run.now))
    #expect(proof.rejections.map(\.reason) == [.noRoom])
  }

  @Test func aBacklogIsDealtOutEvenlyWhenTheTeamOpens() throws {
    var run = try DeskRun(now: utc(2026, 3, 2, 11))
    for id: AgentID in ["ann", "bob", "cem"] {
      try run.join(id, ["en"], teams: ["billing"], skills: ["billing"], capacity: 4)
    }
    for number in 1...6 { _ = try run.open(ConversationID("c\(number)"), team: "billing") }
    run.now = utc(2026, 3, 3, 1)
    try run.run(.timePassed)
    #expect(run.state.agents.map(\.tickets.count) == [2, 2, 2])
  }

  @Test func aDeclinedOfferGoesToTheNextAgentAndKeepsItsAge() throws {
    var run = try DeskRun()
    try run.join("ann", ["en"])
    try run.join("bob", ["en"])
    let opened = run.now
    let id = try run.open("c1")
    run.now = run.now + .seconds(30)
    try run.run(.decline(id, by: "ann"))
    #expect(run.offered(id) == "bob")
    run.now = run.now + .seconds(30)
    try run.run(.decline(id, by: "bob"))
    #expect(try run.ticket(id).state == .queued)
    #expect(try run.ticket(id).openedAt == opened)
    #expect(run.state.position(of: id) == 1)
    // Nobody is left; ten minutes after her refusal Ann is asked again.
    #expect(run.desk.nextDeadline(run.state) == opened + .seconds(30) + run.desk.policy.routing.refusalPause)
    try run.wait(.seconds(600))
    #expect(run.offered(id) == "ann")
  }

  @Test func anOfferWithoutAnAnswerGoesOn() throws {
    var run = try DeskRun()
    try run.join("ann", ["en"])
    try run.join("bob", ["en"])
    let id = try run.open("c1")
    #expect(run.desk.nextDeadline(run.state) == run.now + .seconds(120))
    run.now = run.now + .milliseconds(119_999)
    #expect(try run.run(.timePassed).isEmpty)
    run.now = run.now + .milliseconds(1)
    try run.run(.timePassed)
    #expect(run.offered(id) == "bob")
    #expect(throws: DeskRefusal(.notTheirs("ann", holder: "bob"))) { try run.run(.accept(id, by: "ann")) }
    try run.run(.accept(id, by: "bob"))
    #expect(try run.ticket(id).agent == "bob")
  }

  @Test func anAcceptanceThatComesTooLateIsRefusedEvenBeforeTheTimer() throws {
    var run = try DeskRun()
    try run.join("ann", ["en"])
    try run.join("bob", ["en"])
    let id = try run.open("c1")
    run.now = run.now + .seconds(120)
    #expect(throws: DeskRefusal.self) { try run.run(.accept(id, by: "ann")) }
    #expect(run.offered(id) == "ann")
    try run.run(.timePassed)
    #expect(run.offered(id) == "bob")
  }

  @Test func aTierWithoutAcceptanceGetsItsTicketsAtOnce() throws {
    var run = try DeskRun()
    try run.join("eve", ["en"], teams: ["platform"])
    let id = try run.open("c1", tier: "engineers")
    #expect(try run.ticket(id).state == .open)
    #expect(try run.ticket(id).agent == "eve")
  }

  @Test func theBacklogIsDrainedByPriorityThenAgeWhenAnAgentComesOnline() throws {
    var run = try DeskRun()
    var ids: [TicketID] = []
    for (index, urgency) in [Urgency.low, .normal, .urgent, .normal].enumerated() {
      ids.append(try run.open(ConversationID("c\(index)"), urgency: urgency))
      run.now = run.now + .seconds(1)
    }
    #expect(ids.map { run.state.position(of: $0) } == [4, 2, 1, 3])
    try run.join("ann", ["en"], capacity: 3)
    #expect(run.state.agent("ann")?.tickets == [ids[1], ids[2], ids[3]])
    #expect(run.state.position(of: ids[0]) == 1)
    // A solved ticket makes room for the last one.
    try run.run(.accept(ids[2], by: "ann"))
    try run.run(.resolve(ids[2], by: "ann"))
    #expect(run.offered(ids[0]) == "ann")
  }

  @Test func aFreedAgentTakesTheFirstTicketOfAllTheirQueues() throws {
    var run = try DeskRun()
    let english = try run.open("c1", "en")
    run.now = run.now + .seconds(1)
    let thai = try run.open("c2", "th", urgency: .high)
    #expect(run.state.waitingQueues.map(\.description) == ["agents/support/en", "agents/support/th"])
    try run.join("ann", ["en", "th"], capacity: 1)
    #expect(run.offered(thai) == "ann")
    #expect(try run.ticket(english).state == .queued)
    try run.run(.setCapacity("ann", 2))
    #expect(run.offered(english) == "ann")
  }

  @Test func anAgentWhoLeavesGivesBackWhatIsOpenWithItsAge() throws {
    var run = try DeskRun()
    try run.join("ann", ["en"], capacity: 3)
    let offered = try run.open("c1")
    let open = try run.open("c2")
    let waiting = try run.open("c3")
    for id in [open, waiting] { try run.run(.accept(id, by: "ann")) }
    try run.run(.reply(waiting, by: "ann", message: "m1"))
    try run.run(.goOffline("ann"))
    #expect(try run.ticket(offered).state == .queued)
    #expect(try run.ticket(open).state == .queued)
    #expect(try run.ticket(waiting).state == .waitingOnCustomer)
    // The customer comes back while she is away: somebody else may take it.
    try run.join("bob", ["en"], capacity: 9)
    try run.run(.customerMessage(waiting, message: "m2"))
    #expect([offered, open, waiting].map { run.offered($0) } == ["bob", "bob", "bob"])
    #expect(run.state.agent("ann")?.tickets == [])
  }

  @Test func outsideHoursNothingIsOfferedButMayBeTakenByHand() throws {
    // Monday 19:00 in Singapore.
    var run = try DeskRun(now: utc(2026, 3, 2, 11))
    try run.join("ann", ["en"], teams: ["billing"], skills: ["billing"], capacity: 1)
    let first = try run.open("c1", team: "billing")
    let second = try run.open("c2", team: "billing")
    #expect(run.offered(first) == nil)
    #expect(
      run.desk.assignmentProof(for: first, in: run.state, now: run.now)?.rejections
        == [AssignmentProof.Rejection(agent: "ann", reason: .teamClosed)])
    let statement = try #require(run.desk.waitStatement(for: second, in: run.state, now: run.now))
    #expect(
      statement
        == WaitStatement(
          ticket: second, team: "billing", position: 2, isOpen: false, opensAt: utc(2026, 3, 3, 1), agentsOnline: 1,
          estimate: .seconds(600)))
    try run.run(.take(second, by: "ann"))
    #expect(try run.ticket(second).agent == "ann")
    try run.run(.resolve(second, by: "ann"))
    #expect(run.offered(first) == nil)
    // At nine the team opens and the desk wakes.
    #expect(run.desk.nextDeadline(run.state).map { $0 <= utc(2026, 3, 3, 1) } == true)
    try run.wait(utc(2026, 3, 3, 1) - run.now)
    #expect(run.offered(first) == "ann")
  }

  @Test func aTransferGoesToTheOtherTierWithItsAgeAndLanguage() throws {
    var run = try DeskRun()
    try run.join("ann", ["en"])
    let opened = run.now
    let id = try run.open("c1", "en-GB")
    try run.run(.accept(id, by: "ann"))
    run.now = run.now + .seconds(60)
    try run.run(.transfer(id, by: "ann", tier: "engineers", team: nil, note: "note-1"))
    let ticket = try run.ticket(id)
    #expect(ticket.state == .queued && ticket.openedAt == opened && ticket.agent == nil)
    #expect(ticket.queue.description == "engineers/platform/en")
    #expect(run.state.agent("ann")?.tickets == [])
    try run.join("eve", ["en"], teams: ["platform"])
    #expect(try run.ticket(id).agent == "eve")
  }

  @Test func commandsThatMakeNoSenseAreRefusedWithTheReason() throws {
    var run = try DeskRun()
    try run.join("ann", ["en"], capacity: 1)
    try run.join("eve", ["en"], teams: ["platform"])
    let id = try run.open("c1")
    let other = try run.open("c2")
    func expect(_ reason: DeskRefusal.Reason, _ command: DeskCommand) {
      #expect(throws: DeskRefusal(reason)) { try run.run(command) }
    }
    expect(.unknownTicket(TicketID(number: 99)), .accept(TicketID(number: 99), by: "ann"))
    expect(.unknownAgent("zoe"), .accept(id, by: "zoe"))
    expect(.unknownAgent("zoe"), .comeOnline("zoe"))
    expect(.notTheirs("eve", holder: "ann"), .accept(id, by: "eve"))
    expect(.noRoom("ann", capacity: 1), .take(other, by: "ann"))
    expect(.notInTeam("eve", team: "support"), .take(other, by: "eve"))
    expect(.alreadyOpen(id), .openTicket(TicketRequest(conversation: "c1", tier: "agents", language: tag("en"))))
    expect(.notATierOfPeople("bot"), .transfer(id, by: nil, tier: "bot", team: nil, note: nil))
    expect(.unknownTier("moon"), .transfer(id, by: nil, tier: "moon", team: nil, note: nil))
    expect(
      .unknownTeam("platform", tier: "agents"), .transfer(id, by: nil, tier: "agents", team: "platform", note: nil))
    expect(.sameQueue(try run.ticket(id).queue), .transfer(id, by: nil, tier: "agents", team: nil, note: nil))
    try run.run(.accept(id, by: "ann"))
    expect(.notTheirs("eve", holder: "ann"), .reply(id, by: "eve", message: "m"))
    expect(.notTheirs("eve", holder: "ann"), .close(id, by: "eve"))
  }

  @Test func aPolicyThatDoesNotHoldTogetherIsRefusedWithItsPlace() {
    var broken = policy()
    broken.teams[0].calendar = "moon"
    #expect {
      try Desk(policy: broken, zones: TimeZoneDatabase())
    } throws: {
      ($0 as? DeskError)?.description.contains("support.yaml:1: team support works by calendar moon") == true
    }
    broken = policy()
    broken.teams[0].tier = "moon"
    #expect(throws: DeskError.self) { try Desk(policy: broken, zones: TimeZoneDatabase()) }
    broken = policy()
    broken.tiers[1].serviceLevel = "gold"
    #expect(throws: DeskError.self) { try Desk(policy: broken, zones: TimeZoneDatabase()) }
  }

  @Test func aClockThatRunsBackwardsChangesNothing() throws {
    var run = try DeskRun()
    try run.join("ann", ["en"])
    let noon = run.now
    run.now = noon - .seconds(3600)
    let id = try run.open("c1")
    #expect(try run.ticket(id).openedAt == noon)
    #expect(run.state.now == noon)
  }
}

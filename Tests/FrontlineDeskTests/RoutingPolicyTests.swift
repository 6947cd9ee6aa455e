import FoundationEssentials
import FrontlinePacks
import FrontlineText
import Testing

@testable import FrontlineDesk

/// What `routing` of the policy says: shifts, weights, known agents, wishes that are given up.
struct RoutingPolicyTests {
  /// Two teams that work day and night, one at office hours; nobody has own hours but by name.
  static func policy(_ routing: RoutingDefinition = RoutingDefinition()) -> SupportPolicy {
    var policy = FrontlineDeskTests.policy()
    policy.calendars.append(
      definition("early", [[MinuteSpan]](repeating: [MinuteSpan(start: 60, end: 300)], count: 7)))
    policy.teams.append(TeamDefinition(id: "extra", names: [], tier: "agents", calendar: "always", location: here))
    policy.routing = routing
    return policy
  }

  func relaxed(_ run: DeskRun) -> [String] {
    run.log.compactMap { if case .ticketRelaxed(let event) = $0 { "\(event.stage) \(event.dropped)" } else { nil } }
  }

  func reason(_ run: DeskRun, _ id: TicketID, _ agent: AgentID) -> AssignmentProof.Reason? {
    run.desk.assignmentProof(for: id, in: run.state, now: run.now)?.rejections.first { $0.agent == agent }?.reason
  }

  // MARK: Shifts

  @Test func nothingGoesToSomebodyOffShift() throws {
    var run = try DeskRun(policy: Self.policy(), now: utc(2026, 3, 2, 0, 30))
    try run.join("ann", ["en"], calendar: "early")
    let id = try run.open("c1")
    #expect(run.offered(id) == nil)
    #expect(reason(run, id, "ann") == .offShift)
    #expect(run.desk.nextDeadline(run.state) == utc(2026, 3, 2, 1))
    try run.wait(.seconds(1800))
    #expect(run.offered(id) == "ann")
  }

  @Test func whoseShiftEndsKeepsTheirTicketsAndGetsNoNewOnes() throws {
    var run = try DeskRun(policy: Self.policy(), now: utc(2026, 3, 2, 4, 58))
    try run.join("ann", ["en"], capacity: 3, calendar: "early")
    let open = try run.open("c1")
    try run.run(.accept(open, by: "ann"))
    run.now = utc(2026, 3, 2, 4, 59)
    let offered = try run.open("c2")
    #expect(run.offered(offered) == "ann")
    try run.wait(.seconds(60))
    #expect(run.offered(offered) == nil)
    #expect(try run.ticket(open).agent == "ann" && run.ticket(open).state == .open)
    #expect(run.state.agent("ann")?.isOnShift == false)
    // The offer was taken back, not refused: she is asked again when she is back.
    #expect(try run.ticket(offered).refusals.isEmpty)
    try run.join("bob", ["en"])
    #expect(run.offered(offered) == "bob")
  }

  @Test func aShiftNeedsACalendarThatExists() throws {
    var run = try DeskRun(policy: Self.policy())
    #expect(throws: DeskRefusal(.unknownCalendar("moon"))) { try run.join("ann", ["en"], calendar: "moon") }
    #expect(run.state.agent("ann") == nil)
  }

  @Test func aShiftOfSomebodyOfflineWakesNobody() throws {
    var run = try DeskRun(policy: Self.policy())
    try run.join("ann", ["en"], calendar: "early")
    #expect(run.desk.nextDeadline(run.state) == utc(2026, 3, 2, 5))
    try run.run(.goOffline("ann"))
    #expect(run.desk.nextDeadline(run.state) == nil)
  }

  // MARK: Weights

  @Test func aTicketTakesTheUnitsOfItsChannel() throws {
    var run = try DeskRun(policy: Self.policy(RoutingDefinition(weights: [.init(channel: "chat", units: 2)])))
    try run.join("ann", ["en"], capacity: 3)
    let first = try run.open("c1", channel: "chat")
    let second = try run.open("c2", channel: "chat")
    #expect(run.offered(first) == "ann" && run.offered(second) == nil)
    #expect(reason(run, second, "ann") == .noRoomForWeight)
    // A lighter one fits, though it came later.
    let third = try run.open("c3", channel: "mail")
    #expect(run.offered(third) == "ann")
    #expect(run.state.agent("ann")?.load == 3)
    #expect(reason(run, second, "ann") == .noRoom)
    #expect(throws: DeskRefusal(.noRoom("ann", capacity: 3))) { try run.run(.take(second, by: "ann")) }
    try run.run(.accept(first, by: "ann"))
    try run.run(.resolve(first, by: "ann"))
    #expect(run.offered(second) == "ann")
  }

  // MARK: The known agent

  func knownRun(_ routing: RoutingDefinition = RoutingDefinition()) throws -> DeskRun {
    var run = try DeskRun(policy: Self.policy(routing))
    try run.join("ann", ["en"], capacity: 1)
    let id = try run.open("c1", customer: "k1")
    try run.run(.accept(id, by: "ann"))
    try run.run(.resolve(id, by: "ann"))
    run.now = run.now + .seconds(60)
    try run.join("bob", ["en"], capacity: 9)
    return run
  }

  @Test func aReturningCustomerGetsTheAgentTheyKnow() throws {
    var run = try knownRun()
    run.now = run.now + .seconds(3600)
    // Bob has been idle for longer since then.
    let other = try run.open("c2", customer: "k2")
    #expect(run.offered(other) == "ann")
    try run.run(.decline(other, by: "ann"))
    #expect(run.offered(other) == "bob")
    let known = try run.open("c3", customer: "k1")
    #expect(try run.ticket(known).wantedAgent == "ann")
    #expect(run.offered(known) == "ann")
    #expect(run.state.lastContact(of: "k1")?.agent == "ann")
  }

  @Test func aBusyKnownAgentIsWaitedForTwoMinutesAndNoLonger() throws {
    var run = try knownRun()
    let busy = try run.open("c2", customer: "k2")
    #expect(run.offered(busy) == "ann")
    try run.run(.accept(busy, by: "ann"))
    let id = try run.open("c3", customer: "k1")
    #expect(run.offered(id) == nil)
    #expect(reason(run, id, "bob") == .notTheKnownAgent && reason(run, id, "ann") == .noRoom)
    #expect(run.desk.nextDeadline(run.state) == run.now + .seconds(120))
    try run.wait(.seconds(119))
    #expect(run.offered(id) == nil)
    try run.wait(.seconds(1))
    #expect(run.offered(id) == "bob")
    #expect(relaxed(run) == ["1 agent"])
    let proof = run.log.compactMap { if case .ticketOffered(let event) = $0 { event.proof } else { nil } }.last
    #expect(proof?.stage == 1 && proof?.dropped == [.agent])
  }

  @Test func nobodyWaitsForAKnownAgentWhoIsNotThere() throws {
    var run = try knownRun()
    let busy = try run.open("c2", customer: "k2")
    try run.run(.accept(busy, by: "ann"))
    let id = try run.open("c3", customer: "k1")
    #expect(run.offered(id) == nil)
    // She leaves: the ticket goes to the other one at once.
    try run.run(.goOffline("ann"))
    #expect(run.offered(id) == "bob")
    let next = try run.open("c4", customer: "k1")
    #expect(run.offered(next) == "bob")
  }

  @Test(arguments: [(Duration.seconds(3600), 3599, true), (.seconds(3600), 3600, false), (.zero, 1, false)])
  func theAgentIsKnownForSoLong(_ row: (sticky: Duration, after: Int, isKnown: Bool)) throws {
    var run = try DeskRun(policy: Self.policy(RoutingDefinition(sticky: row.sticky)))
    try run.join("ann", ["en"])
    let first = try run.open("c1", customer: "k1")
    try run.run(.accept(first, by: "ann"))
    try run.run(.resolve(first, by: "ann"))
    run.now = run.now + .seconds(row.after)
    let id = try run.open("c2", customer: "k1")
    #expect(try run.ticket(id).wantedAgent == (row.isKnown ? "ann" : nil))
  }

  @Test func aRefusalOfTheKnownAgentSendsTheTicketOnAtOnce() throws {
    var run = try knownRun()
    let id = try run.open("c2", customer: "k1")
    #expect(run.offered(id) == "ann")
    try run.run(.decline(id, by: "ann"))
    #expect(run.offered(id) == "bob")
  }

  // MARK: What is given up

  @Test func wishesAreGivenUpInOrderAndTheirTimes() throws {
    var steps = RoutingDefinition.defaultRelaxSteps
    steps.append(.init(after: .seconds(4 * 3600), drop: .language))
    var run = try DeskRun(policy: Self.policy(RoutingDefinition(relaxSteps: steps)))
    try run.join("ann", ["ja"], teams: ["extra"], skills: [])
    try run.join("eng", ["en"], teams: ["support"], skills: ["trust"])
    let id = try run.open("c1", "ja", wantedSkills: ["trust"])
    #expect(run.offered(id) == nil)
    #expect(reason(run, id, "ann") == .notInTeam && reason(run, id, "eng") == .language)
    try run.wait(.seconds(600))
    #expect(relaxed(run) == ["2 skills"])
    try run.wait(.seconds(1199))
    #expect(run.offered(id) == nil)
    try run.wait(.seconds(1))
    #expect(relaxed(run) == ["2 skills", "3 team"])
    #expect(run.offered(id) == "ann")
    try run.run(.goOffline("ann"))
    #expect(run.offered(id) == nil)
    try run.wait(.seconds(4 * 3600 - 1800))
    #expect(relaxed(run) == ["2 skills", "3 team", "4 language"])
    #expect(run.offered(id) == "eng")
  }

  @Test func wantedSkillsArePreferredAndNamedInTheProof() throws {
    var run = try DeskRun(policy: Self.policy())
    try run.join("ann", ["en"])
    try run.join("bob", ["en"], skills: ["trust"], capacity: 1)
    let first = try run.open("c1", wantedSkills: ["trust"])
    #expect(run.offered(first) == "bob")
    let second = try run.open("c2", wantedSkills: ["trust"])
    #expect(run.offered(second) == nil && reason(run, second, "ann") == .wantedSkill)
    try run.run(.accept(first, by: "bob"))
    try run.wait(.seconds(600))
    #expect(run.offered(second) == "ann")
  }

  @Test func onlyWorkTimeOfTheTeamCountsAndOnlyOpenTeamsTakeOver() throws {
    // Monday 17:50 in Singapore: ten minutes of work are left.
    var run = try DeskRun(policy: Self.policy(), now: utc(2026, 3, 2, 9, 50))
    let id = try run.open("c1", team: "billing")
    try run.join("ann", ["en"], teams: ["extra"], skills: ["billing"])
    try run.wait(.seconds(12 * 3600))
    #expect(relaxed(run) == [] && run.offered(id) == nil)
    // Twenty minutes of Tuesday are still to go at nine.
    #expect(run.desk.nextDeadline(run.state).map { $0 <= utc(2026, 3, 3, 1, 20) } == true)
    try run.wait(utc(2026, 3, 3, 1, 19) - run.now)
    #expect(run.offered(id) == nil)
    try run.wait(.seconds(60))
    #expect(run.offered(id) == "ann")
    #expect(run.state.position(of: id) == nil)
  }

  @Test func theSearchBeginsAnewInAnotherQueueAndGoesOnAfterARefusal() throws {
    var run = try DeskRun(policy: Self.policy())
    let id = try run.open("c1")
    try run.wait(.seconds(1800))
    #expect(relaxed(run) == ["3 team"])
    try run.run(.transfer(id, by: nil, tier: "agents", team: "extra", note: nil))
    #expect(try run.ticket(id).relaxing?.dropped == [])
    try run.join("ann", ["en"], teams: ["extra"])
    try run.join("bob", ["en"], teams: ["support"])
    #expect(run.offered(id) == "ann")
    try run.wait(.seconds(60))
    try run.run(.decline(id, by: "ann"))
    #expect(try run.ticket(id).soughtSince == run.now - .seconds(60))
    #expect(run.desk.nextDeadline(run.state) == run.now + .seconds(600))
    try run.wait(.seconds(1740))
    #expect(relaxed(run) == ["3 team", "3 team"])
  }

  @Test func aTicketThatNothingIsWantedOfPlansNothing() throws {
    var run = try DeskRun(policy: Self.policy(RoutingDefinition(relaxSteps: [])))
    _ = try run.open("c1", "ja", wantedSkills: ["trust"])
    _ = try run.open("c2", tier: "engineers")
    #expect(!run.log.contains { $0.kind == "relaxing-planned" })
  }

  @Test func aProofOfAnEarlierVersionReads() throws {
    let proof = try JSONDecoder().decode(
      AssignmentProof.self, from: Data(#"{"chosen":"ann","rejections":[],"omitted":3}"#.utf8))
    #expect(proof == AssignmentProof(chosen: "ann", rejections: [], omitted: 3))
    #expect(try JSONDecoder().decode(AssignmentProof.self, from: JSONEncoder().encode(proof)) == proof)
  }

  /// Hundreds of agents: the event's proof holds some of them and says how many it leaves out.
  @Test func theProofOfAnEventIsShort() throws {
    var run = try DeskRun(policy: Self.policy())
    for number in 100..<200 { try run.join(AgentID("a\(number)"), ["en"]) }
    let id = try run.open("c1")
    let event = try #require(run.log.compactMap { if case .ticketOffered(let event) = $0 { event } else { nil } }.last)
    #expect(event.proof.rejections.count == 32 && event.proof.omitted == 67)
    let whole = try #require(run.desk.assignmentProof(for: id, in: run.state, now: run.now))
    #expect(whole.rejections.count + (whole.chosen == nil ? 0 : 1) == 100)
  }
}

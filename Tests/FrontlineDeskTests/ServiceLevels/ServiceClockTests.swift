import FrontlineDesk
import FrontlinePacks
import FrontlineText
import Testing

struct ServiceClockTests {
  let hour = Duration.seconds(3600)

  func clock(_ run: DeskRun, _ id: TicketID, _ kind: ServiceClock.Kind) -> ServiceClock? {
    run.state.ticket(id)?.clocks.first { $0.kind == kind }
  }

  func warning(_ run: DeskRun, _ id: TicketID, _ kind: ServiceClock.Kind) -> Timestamp? {
    clock(run, id, kind)?.warnings.first { $0.kind == .share }?.at
  }

  func kinds(_ events: [DeskEvent]) -> [String] { events.map(\.kind) }

  func outcomes(_ run: DeskRun) -> [String] {
    run.log.compactMap { event in
      guard case .clockStopped(let event) = event else { return nil }
      return "\(event.clock.rawValue) \(event.outcome.rawValue)"
    }
  }

  @Test func theFirstReplyOfAPersonStopsTheFirstClock() throws {
    var run = try DeskRun()
    try run.join("ann", ["en"])
    let start = run.now
    let id = try run.open("c1")
    #expect(clock(run, id, .firstResponse)?.due == start + hour * 4)
    #expect(warning(run, id, .firstResponse) == start + hour * 3)
    try run.run(.accept(id, by: "ann"))
    run.now = start + hour
    try run.run(.reply(id, by: "ann", message: "m1"))
    #expect(clock(run, id, .firstResponse) == nil)
    #expect(outcomes(run) == ["first-response met"])
    #expect(clock(run, id, .nextResponse) == nil)
    // The customer's oldest message without a reply counts.
    run.now = run.now + hour
    try run.run(.customerMessage(id, message: "m2"))
    run.now = run.now + .seconds(60)
    try run.run(.customerMessage(id, message: "m3"))
    #expect(clock(run, id, .nextResponse)?.due == start + hour * 4)
  }

  @Test func warningsAndBreachAreNotedOnceEach() throws {
    var run = try DeskRun()
    let start = run.now
    let id = try run.open("c1")
    try run.wait(hour * 3)
    #expect(run.log.last?.kind == "clock-warned")
    try run.wait(hour)
    #expect(run.log.last?.kind == "clock-breached")
    #expect(clock(run, id, .firstResponse)?.isBreached == true)
    try run.wait(hour * 30)
    #expect(run.log.count { $0.kind == "clock-warned" } == 4 && run.log.count { $0.kind == "clock-breached" } == 2)
    #expect(run.desk.nextDeadline(run.state) == nil)
    try run.join("ann", ["en"])
    try run.run(.accept(id, by: "ann"))
    try run.run(.reply(id, by: "ann", message: "m1"))
    try run.run(.resolve(id, by: "ann"))
    #expect(outcomes(run) == ["first-response missed", "resolution missed"])
    #expect(start < run.now)
  }

  @Test func oneWakingLateNotesWhatCameDueInItsOrder() throws {
    var run = try DeskRun()
    _ = try run.open("c1")
    run.now = run.now + hour * 5
    #expect(kinds(try run.run(.timePassed)) == ["clock-warned", "clock-warned", "clock-breached"])
  }

  @Test func theSolutionsClockStandsStillWhileTheCustomerIsWaitedFor() throws {
    var run = try DeskRun()
    try run.join("ann", ["en"])
    let start = run.now
    let id = try run.open("c1")
    try run.run(.accept(id, by: "ann"))
    try run.wait(hour * 2)
    try run.run(.reply(id, by: "ann", message: "m1"))
    #expect(clock(run, id, .resolution)?.pausedWith == hour * 22)
    try run.wait(hour * 100)
    #expect(clock(run, id, .resolution)?.isBreached == false)
    try run.run(.customerMessage(id, message: "m2"))
    #expect(clock(run, id, .resolution)?.due == start + hour * 124)
    #expect(warning(run, id, .resolution) == start + hour * 118)
    #expect(clock(run, id, .resolution)?.startedAt == start)
    try run.run(.resolve(id, by: "ann"))
    #expect(outcomes(run) == ["first-response met", "next-response cancelled", "resolution met"])
  }

  @Test func clocksRunOnTheTeamsCalendar() throws {
    // Monday 17:00 in Singapore: one hour today, three tomorrow.
    var run = try DeskRun(now: utc(2026, 3, 2, 9))
    let id = try run.open("c1", team: "billing")
    #expect(clock(run, id, .firstResponse)?.due == utc(2026, 3, 3, 4))
    #expect(warning(run, id, .firstResponse) == utc(2026, 3, 3, 3))
  }

  @Test func aTransferToAnotherTeamKeepsTheStartOfAClock() throws {
    var run = try DeskRun()
    try run.join("ann", ["en"])
    let start = run.now
    let id = try run.open("c1")
    try run.run(.accept(id, by: "ann"))
    // It is 13:00 in Singapore, and billing works until 18:00.
    run.now = start + hour * 3
    try run.run(.transfer(id, by: "ann", tier: "agents", team: "billing", note: nil))
    #expect(outcomes(run) == [])
    #expect(clock(run, id, .firstResponse)?.startedAt == start)
    #expect(clock(run, id, .firstResponse)?.due == start + hour * 4)
    #expect(clock(run, id, .resolution)?.counted == hour * 3)
    #expect(clock(run, id, .resolution)?.due == utc(2026, 3, 4, 8))
    // Engineers have no service level here.
    try run.run(.transfer(id, by: nil, tier: "engineers", team: nil, note: nil))
    #expect(outcomes(run) == ["first-response cancelled", "resolution cancelled"])
    #expect(try run.ticket(id).clocks.isEmpty)
  }

  @Test func aTeamThatNeverWorksPromisesNothing() throws {
    var policy = policy()
    policy.calendars[0].weekdays = Array(repeating: [], count: 7)
    var run = try DeskRun(policy: policy)
    let id = try run.open("c1")
    #expect(try run.ticket(id).clocks.isEmpty)
    #expect(run.desk.nextDeadline(run.state) == nil)
    let statement = run.desk.waitStatement(for: id, in: run.state, now: run.now)
    #expect(statement?.isOpen == false && statement?.opensAt == nil && statement?.position == 1)
  }
}

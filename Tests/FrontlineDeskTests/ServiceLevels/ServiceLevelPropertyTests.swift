import FoundationEssentials
import FrontlineDesk
import FrontlinePacks
import FrontlineText
import Testing

/// Random ticket histories over days with holidays, changes of the clocks, pauses, reopenings, transfers and changes of
/// urgency: the desk's clocks, the audit's, and those counted minute by minute must be the same.
struct ServiceLevelPropertyTests {
  static let hour = Duration.seconds(3600)

  static func policy(_ reopened: ReopenedClock) -> SupportPolicy {
    var policy = FrontlineDeskTests.policy()
    let split = [MinuteSpan(start: 540, end: 750), MinuteSpan(start: 810, end: 1080)]
    let night = [MinuteSpan(start: 0, end: 360), MinuteSpan(start: 1320, end: 1440)]
    policy.calendars = [
      definition(
        "day", zone: "Asia/Singapore", Array(repeating: split, count: 5),
        [CalendarException(year: 2026, month: 3, day: 26, name: "Founders' Day")]),
      definition(
        "night", zone: "Europe/Berlin", Array(repeating: night, count: 7),
        [CalendarException(year: 2026, month: 3, day: 30, name: "Stocktaking", hours: [MinuteSpan(start: 60, end: 90)])]
      ),
    ]
    policy.teams[0].calendar = "day"
    policy.teams[1].calendar = "night"
    policy.teams[2].calendar = "night"
    policy.tiers[2].serviceLevel = "engineering"
    func target(_ urgencies: [Urgency], plans: [String] = [], _ times: ServiceLevelTimes) -> ServiceLevelTarget {
      ServiceLevelTarget(urgencies: urgencies, plans: plans, times: times, location: here)
    }
    policy.serviceLevels = [
      ServiceLevelDefinition(
        id: "standard", firstResponse: hour * 4, nextResponse: hour * 2, update: hour * 10, resolution: hour * 24,
        ownership: hour * 16, reopened: reopened,
        targets: [
          target([.urgent], plans: ["vip"], ServiceLevelTimes(firstResponse: hour / 3, resolution: hour * 2)),
          target([.urgent, .high], ServiceLevelTimes(firstResponse: hour, nextResponse: hour, resolution: hour * 8)),
        ], location: here),
      ServiceLevelDefinition(
        id: "engineering", firstResponse: hour * 8, resolution: hour * 60, ownership: hour * 20, calendar: .always,
        pauses: ServiceLevelPauses(waitingOnCustomer: [.resolution]), reopened: reopened,
        warnings: ServiceLevelWarnings(sharePercent: 50, lead: hour * 2), location: here),
    ]
    return policy
  }

  func command(_ run: DeskRun, _ generator: inout SeededGenerator) -> DeskCommand {
    func pick<T>(_ values: [T]) -> T { values[Int.random(in: 0..<values.count, using: &generator)] }
    let id = TicketID(number: Int.random(in: 1...max(1, run.state.lastTicket), using: &generator))
    let holder = run.state.ticket(id).flatMap { $0.holder ?? $0.agent } ?? "ann"
    switch Int.random(in: 0..<28, using: &generator) {
    case 0...2:
      return .openTicket(
        TicketRequest(
          conversation: ConversationID("c\(run.state.lastTicket)"), plan: pick([nil, "vip"]),
          tier: pick(["agents", "agents", "engineers"]), team: nil, language: tag("en"),
          urgency: pick(Urgency.allCases)))
    case 3...6: return .take(id, by: pick(["ann", "eve"]))
    case 7...9: return .reply(id, by: holder, message: "m")
    case 10...13: return .customerMessage(id, message: "m")
    case 14, 15:
      let (tier, team) = pick([("agents", "support"), ("agents", "billing"), ("engineers", "platform")])
      return .transfer(id, by: pick([holder, nil]), tier: tier, team: team, note: nil)
    case 16...18: return .changeUrgency(id, pick(Urgency.allCases))
    case 19, 20: return .resolve(id, by: holder)
    case 21: return pick([.close(id, by: nil), .returnToBot(id, by: nil, note: nil)])
    case 22: return .snooze(id, by: holder, until: run.now + .seconds(60 * Int.random(in: 1...900, using: &generator)))
    case 23: return .waitOnThirdParty(id, by: holder, note: nil)
    case 24: return .resume(id, by: holder)
    case 25: return .handBack(id, by: pick([holder, nil]), note: nil)
    case 26: return .merge(id, into: TicketID(number: max(1, run.state.lastTicket)), by: nil)
    default: return .timePassed
    }
  }

  /// Two weeks around the last Sunday of March 2026, when Berlin's clocks skip an hour.
  func randomRun(_ seed: Int) throws -> DeskRun {
    var generator = SeededGenerator(seed: UInt64(seed))
    let reopened = ReopenedClock.allCases[seed % 3]
    var run = try DeskRun(policy: Self.policy(reopened), now: utc(2026, 3, 23))
    for id: AgentID in ["ann", "eve"] {
      try run.join(id, ["en"], teams: ["support", "billing", "platform"], skills: ["billing"], capacity: 40)
    }
    for _ in 0..<120 {
      _ = try? run.run(command(run, &generator))
      let pause = Duration.seconds(
        60 * Int.random(in: 0...(Bool.random(using: &generator) ? 30 : 500), using: &generator))
      // Some hosts wake the desk at each of its deadlines, some too late.
      if Int.random(in: 0..<3, using: &generator) > 0 {
        try run.wait(pause)
      } else {
        run.now = run.now + pause
      }
    }
    try run.run(.timePassed)
    return run
  }

  @Test(arguments: 1...3)
  func clocksAreThoseThatAreCountedMinuteByMinute(seed: Int) throws {
    let run = try randomRun(seed)
    let calendars = try run.desk.policy.calendars.map { try WorkCalendar($0, zones: TimeZoneDatabase()) }
    let audit = try ServiceLevelAudit(events: run.log, policy: run.desk.policy, calendars: calendars)
    #expect(audit.differences == [])
    #expect(audit.compare(run.state) == [])

    let minutes = NaiveClocks.Minutes(calendars, from: utc(2026, 3, 23), days: 24)
    var naive: [TicketID: NaiveClocks] = [:]
    var state = DeskState()
    for event in run.log where !event.kind.hasPrefix("clock-") {
      let before = event.ticket.flatMap { state.ticket($0) }
      var target: Ticket?
      if case .ticketMerged(let merged) = event { target = state.ticket(merged.into) }
      state.apply(event)
      guard let id = event.ticket, let at = event.at, let after = state.ticket(id) else { continue }
      naive[id, default: NaiveClocks(policy: run.desk.policy, minutes: minutes)]
        .take(event, before: before, after: after, at: at)
      guard let target, let after = state.ticket(target.id), let source = before?.state else { continue }
      naive[target.id]?.take(
        event, before: target, after: after, waitsInOther: [.queued, .offered, .open].contains(source), at: at)
    }
    var counts: [String: Int] = [:]
    for ticket in run.state.tickets {
      var model = try #require(naive[ticket.id])
      model.pass(to: run.state.now)
      let marks = audit.runs(of: ticket.id).flatMap { run in
        run.marks.map { NaiveClocks.Mark(kind: run.kind, what: $0.warning?.rawValue ?? "breach", at: $0.at) }
      }
      #expect(Set(marks) == Set(model.marks), "\(ticket.id)")
      #expect(marks.count == model.marks.count)
      var ends: [NaiveClocks.End] = []
      for case .clockStopped(let event) in run.log where event.ticket == ticket.id {
        ends.append(
          NaiveClocks.End(
            kind: event.clock, outcome: event.outcome, counted: Int((event.counted ?? -1) / 60_000), at: event.at))
      }
      #expect(Set(ends) == Set(model.ends) && ends.count == model.ends.count, "\(ticket.id)")
      #expect(ticket.clocks.map(\.kind) == model.clocks.map(\.kind).sorted())
      for working in audit.workings(of: ticket.id, at: run.state.now) {
        #expect(working.ran == working.run.counted(at: run.state.now))
        if let clock = model.clocks.first(where: { $0.kind == working.run.kind }), working.run.outcome == nil {
          #expect(working.ran == NaiveClocks.minute * clock.counted, "\(ticket.id) \(working)")
        }
        for (one, next) in zip(working.segments, working.segments.dropFirst()) { #expect(one.end == next.start) }
      }
      for statement in run.desk.clocks(of: ticket.id, in: run.state, now: run.state.now) {
        guard let clock = model.clocks.first(where: { $0.kind == statement.kind }) else { continue }
        #expect(statement.left == NaiveClocks.minute * (clock.target - clock.counted))
        #expect((statement.state == .missed) == clock.isBreached)
        if !clock.isBreached { #expect((statement.state == .paused) == clock.isPaused) }
      }
      for mark in model.marks { counts[mark.what, default: 0] += 1 }
      for end in model.ends { counts[end.outcome.rawValue, default: 0] += 1 }
    }
    for what in ["share", "lead", "breach", "met", "missed", "cancelled"] {
      #expect(counts[what, default: 0] > 0, "\(what) was not tried")
    }
  }

  @Test func aChangedLogIsFound() throws {
    var run = try randomRun(1)
    let calendars = try run.desk.policy.calendars.map { try WorkCalendar($0, zones: TimeZoneDatabase()) }
    #expect(run.log.contains { $0.kind == "clock-retargeted" })
    let data = try JSONEncoder().encode(run.log)
    #expect(try JSONDecoder().decode([DeskEvent].self, from: data) == run.log)
    for (index, event) in run.log.enumerated() {
      guard case .clockStopped(var stopped) = event, stopped.outcome == .missed else { continue }
      stopped.outcome = .met
      run.log[index] = .clockStopped(stopped)
      break
    }
    let changed = try ServiceLevelAudit(events: run.log, policy: run.desk.policy, calendars: calendars)
    #expect(changed.differences.count == 1)
    #expect(changed.differences.first?.description.contains("missed") == true)

    // A log without its clock events lacks them all; another policy explains none of them.
    let plain = run.log.filter { !$0.kind.hasPrefix("clock-") }
    let bare = try ServiceLevelAudit(events: plain, policy: run.desk.policy, calendars: calendars)
    #expect(bare.differences.allSatisfy { $0.recorded == nil && $0.expected != nil } && !bare.differences.isEmpty)
    var policy = run.desk.policy
    policy.serviceLevels[0].times.firstResponse = .seconds(60)
    let other = try ServiceLevelAudit(events: run.log, policy: policy, calendars: calendars)
    #expect(!other.differences.isEmpty)
  }
}

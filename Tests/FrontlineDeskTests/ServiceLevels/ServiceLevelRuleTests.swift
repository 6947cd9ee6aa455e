import FoundationEssentials
import FrontlineDesk
import FrontlinePacks
import FrontlineText
import Testing

/// Rules that answer to warnings of clocks and to agents who let customers wait.
struct ServiceLevelRuleTests {
  let hour = Duration.seconds(3600)

  func run(_ trigger: EscalationRule.Trigger, tier: String? = nil, urgency: Urgency? = nil) throws -> DeskRun {
    var policy = policy()
    policy.escalationRules = [
      EscalationRule(id: "other", trigger: .serviceLevelWarning(["ownership"]), tier: "engineers", location: here),
      EscalationRule(id: "rule", trigger: trigger, tier: tier, urgency: urgency, location: here),
    ]
    return try DeskRun(policy: policy)
  }

  @Test func aWarningRaisesTheUrgencyByItsRule() throws {
    var run = try run(.serviceLevelWarning(["resolution", "first-response"]), urgency: .urgent)
    let id = try run.open("c1")
    try run.wait(hour * 2)
    #expect(try run.ticket(id).urgency == .normal)
    try run.wait(hour)
    #expect(try run.ticket(id).urgency == .urgent)
    let changes = run.log.compactMap { event in
      if case .urgencyChanged(let change) = event { change.rule } else { nil }
    }
    #expect(changes == ["rule"])
    // A second warning finds it as urgent as it can be.
    try run.wait(hour * 2)
    #expect(run.log.count { $0.kind == "urgency-changed" } == 1)
  }

  @Test func aWarningSendsTheTicketToTheTierOfItsRule() throws {
    var run = try run(.serviceLevelWarning(["first-response"]), tier: "engineers")
    let id = try run.open("c1")
    try run.wait(hour * 4)
    #expect(try run.ticket(id).queue.tier == "engineers")
    let moves = run.log.compactMap { event in
      if case .ticketTransferred(let move) = event { move.rule } else { nil }
    }
    #expect(moves == ["rule"])
  }

  @Test func anIdleAgentLosesTheTicketToTheQueueWithItsAge() throws {
    var run = try run(.idle(hour * 8), urgency: .high)
    try run.join("ann", ["en"])
    let start = run.now
    let id = try run.open("c1")
    try run.run(.accept(id, by: "ann"))
    try run.wait(hour * 7)
    try run.join("bob", ["en"])
    #expect(try run.ticket(id).agent == "ann")
    try run.wait(hour)
    #expect(run.offered(id) == "bob")
    #expect(try run.ticket(id).urgency == .high)
    #expect(try run.ticket(id).waitingSince == start)
    let released = try #require(
      run.log.compactMap { event in if case .ticketReleased(let event) = event { event } else { nil } }.first)
    #expect(released.cause == .idle && released.rule == "rule" && released.agent == "ann")
    let data = try JSONEncoder().encode(run.log)
    #expect(try JSONDecoder().decode([DeskEvent].self, from: data) == run.log)
    #expect(released.at == start + hour * 8 && released.askAgainAt == start + hour * 8 + .seconds(600))
  }

  @Test func onlyWhileTheCustomerWaitsForAReply() throws {
    var run = try run(.idle(hour * 8), tier: "engineers")
    try run.join("ann", ["en"])
    let id = try run.open("c1")
    try run.run(.accept(id, by: "ann"))
    try run.wait(hour * 6)
    try run.run(.reply(id, by: "ann", message: "m1"))
    try run.wait(hour * 20)
    #expect(try run.ticket(id).agent == "ann")
    try run.run(.customerMessage(id, message: "m2"))
    try run.wait(hour * 7)
    #expect(try run.ticket(id).agent == "ann")
    try run.wait(hour)
    #expect(try run.ticket(id).queue.tier == "engineers")
    #expect(!run.log.contains { $0.kind == "ticket-released" })
  }
}

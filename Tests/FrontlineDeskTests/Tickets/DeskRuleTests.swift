import FrontlineDesk
import FrontlinePacks
import FrontlineText
import Testing

/// Escalation rules that apply to tickets that people have already.
struct DeskRuleTests {
  func run(_ rules: EscalationRule...) throws -> (DeskRun, TicketID) {
    var policy = policy()
    policy.escalationRules = rules
    var run = try DeskRun(policy: policy)
    try run.join("ann", ["en"])
    let id = try run.open("c1")
    try run.run(.accept(id, by: "ann"))
    return (run, id)
  }

  @Test func aTicketLeavesAnAgentWhoLetsTheCustomerWait() throws {
    var (run, id) = try run(EscalationRule(id: "idle", trigger: .idle(.seconds(3600)), urgency: .high, location: here))
    let start = run.now
    #expect(run.desk.nextDeadline(run.state) == start + .seconds(3600))
    try run.wait(.seconds(3599))
    #expect(try run.ticket(id).state == .open)
    try run.wait(.seconds(1))
    let released = run.log.compactMap { if case .ticketReleased(let event) = $0 { event } else { nil } }
    #expect(released.map(\.rule) == ["idle"])
    let ticket = try run.ticket(id)
    #expect(ticket.state == .queued && ticket.urgency == .high && ticket.waitingSince == start)
    // She is not asked again at once; somebody else is.
    try run.join("bob", ["en"])
    #expect(run.offered(id) == "bob")
  }

  @Test func anAgentWhoRepliesIsNotIdle() throws {
    var (run, id) = try run(EscalationRule(id: "idle", trigger: .idle(.seconds(3600)), location: here))
    try run.wait(.seconds(3000))
    try run.run(.reply(id, by: "ann", message: "m1"))
    try run.wait(.seconds(9000))
    #expect(try run.ticket(id).state == .waitingOnCustomer)
    // A second message does not let the wait begin anew.
    try run.run(.customerMessage(id, message: "m2"))
    try run.wait(.seconds(3000))
    try run.run(.customerMessage(id, message: "m3"))
    try run.wait(.seconds(600))
    #expect(try run.ticket(id).agent == nil)
  }

  @Test func anIdleRuleMaySendTheTicketOn() throws {
    var (run, id) = try run(
      EscalationRule(id: "idle", trigger: .idle(.seconds(60)), tier: "engineers", location: here))
    try run.join("eve", ["en"], teams: ["platform"])
    try run.wait(.seconds(60))
    #expect(try run.ticket(id).agent == "eve")
    // There already, it goes back to the queue, and not to her.
    try run.wait(.seconds(60))
    #expect(try run.ticket(id).state == .queued && run.ticket(id).queue.tier == "engineers")
  }

  @Test func aWarningRaisesTheUrgencyAndSendsOn() throws {
    var (run, id) = try run(
      EscalationRule(
        id: "late", trigger: .serviceLevelWarning(["first-response"]), tier: "agents", team: "billing",
        urgency: .urgent, location: here))
    try run.wait(.seconds(3 * 3600))
    #expect(try run.ticket(id).urgency == .urgent && run.ticket(id).queue.team == "billing")
    let rules = run.log.compactMap { event -> String? in
      switch event {
      case .urgencyChanged(let event): event.rule
      case .ticketTransferred(let event): event.rule
      default: nil
      }
    }
    #expect(rules == ["late", "late"])
  }

  @Test func anAgentsTransferUpNamesItsRule() throws {
    var (run, id) = try run(
      EscalationRule(id: "up", trigger: .agentRequested, tier: "engineers", urgency: .high, location: here))
    try run.run(.transfer(id, by: "ann", tier: "engineers", team: nil, note: nil))
    #expect(try run.ticket(id).urgency == .high)
    try run.run(.transfer(id, by: nil, tier: "agents", team: nil, note: nil))
    let rules = run.log.compactMap { event -> String?? in
      if case .ticketTransferred(let event) = event { .some(event.rule) } else { nil }
    }
    #expect(rules == ["up", nil])
  }
}

import FrontlineDesk
import FrontlinePacks
import FrontlineText
import Testing

/// Ways between tiers: what is needed, where it may go, and how it comes back.
struct WaysTests {
  /// Engineers need an order number, an attachment and a note; agents send to engineers only and take back after an hour.
  func run() throws -> (DeskRun, TicketID) {
    var policy = policy()
    policy.tiers[1].sendsTo = ["engineers"]
    policy.tiers[1].takesBackAfter = .seconds(3600)
    policy.tiers[2].required = ["order_number", "attachment", "note"]
    var run = try DeskRun(policy: policy)
    try run.join("ann", ["en"])
    let id = try run.open("c1")
    try run.run(.accept(id, by: "ann"))
    return (run, id)
  }

  let slot = TicketRequest.Slot(name: "order_number", value: "r1")

  func up(_ id: TicketID, by agent: AgentID? = "ann", note: RecordID? = "n1") -> DeskCommand {
    .transfer(id, by: agent, tier: "engineers", team: nil, note: note)
  }

  @Test func anAgentSendsATicketOnOnlyWithWhatTheTierNeeds() throws {
    var (run, id) = try run()
    #expect(throws: DeskRefusal(.incomplete(["order_number", "attachment", "note"], tier: "engineers"))) {
      try run.run(up(id, note: nil))
    }
    try run.run(.provide(id, by: "ann", slots: [slot], attachments: 0))
    #expect(throws: DeskRefusal(.incomplete(["attachment"], tier: "engineers"))) { try run.run(up(id)) }
    try run.run(.provide(id, by: nil, slots: [], attachments: 2))
    try run.run(up(id))
    #expect(try run.ticket(id).queue.tier == "engineers")
    #expect(try run.ticket(id).request.slots == [slot] && run.ticket(id).request.attachments == 2)
    #expect(
      DeskRefusal(.incomplete(["order_number", "note"], tier: "engineers")).description.contains("order_number, note"))
  }

  @Test func whatIsAddedIsMissingNoMore() throws {
    var run = try DeskRun()
    try run.run(
      .openTicket(
        TicketRequest(
          conversation: "c1", tier: "agents", language: tag("en"), missing: ["order_number", "email", "attachment"])))
    let id = TicketID(number: 1)
    try run.run(.provide(id, by: nil, slots: [slot], attachments: 1))
    #expect(try run.ticket(id).request.missing == ["email"])
    #expect(try run.run(.provide(id, by: nil, slots: [], attachments: 0)).isEmpty)
  }

  @Test func theServiceItselfMaySendAnythingAnywhere() throws {
    var (run, id) = try run()
    try run.run(up(id, by: nil, note: nil))
    #expect(try run.ticket(id).queue.tier == "engineers")
  }

  @Test func agentsSendTicketsWhereTheirTierMaySendThem() throws {
    var (run, id) = try run()
    #expect(throws: DeskRefusal(.mayNotSend(from: "agents", to: "bot", allowed: ["engineers"]))) {
      try run.run(.returnToBot(id, by: "ann", note: nil))
    }
    // Another team of the same tier is no other tier.
    try run.run(.transfer(id, by: "ann", tier: "agents", team: "billing", note: nil))
    #expect(try run.ticket(id).queue.team == "billing")
    try run.run(.returnToBot(id, by: nil, note: nil))
    #expect(try run.ticket(id).state == .returnedToBot)
  }

  @Test func aTicketIsHandedBackToItsQueueWhereItsAgentIsWanted() throws {
    var (run, id) = try run()
    let opened = run.now
    let queue = try run.ticket(id).queue
    #expect(throws: DeskRefusal(.cameFromNowhere(id))) { try run.run(.handBack(id, by: "ann", note: nil)) }
    try run.run(up(id, by: nil))
    try run.join("eve", ["en"], teams: ["platform"])
    #expect(try run.ticket(id).agent == "eve")
    run.now = run.now + .seconds(60)
    try run.run(.goOffline("ann"))
    try run.run(.handBack(id, by: "eve", note: "n2"))
    let ticket = try run.ticket(id)
    #expect(ticket.queue == queue && ticket.state == .queued && ticket.wantedAgent == "ann")
    #expect(ticket.waitingSince == opened)
    #expect(ticket.path.map(\.arrival) == [.opened, .transferred, .handedBack])
    #expect(ticket.path.map(\.agent) == ["ann", "eve", nil])
    #expect(run.state.agent("eve")?.tickets == [])
    // There is no further way back.
    #expect(ticket.previousStop == nil)
    #expect(throws: DeskRefusal(.cameFromNowhere(id))) { try run.run(.handBack(id, by: nil, note: nil)) }
    // Sent on once more, it still knows who had it here.
    try run.run(up(id, by: nil))
    #expect(try run.ticket(id).previousStop?.agent == "ann")
  }

  @Test func whatNobodyTakesUpIsTakenBack() throws {
    var (run, id) = try run()
    let queue = try run.ticket(id).queue
    try run.run(up(id, by: nil))
    try run.wait(.seconds(3599))
    #expect(try run.ticket(id).queue.tier == "engineers")
    try run.run(.goOffline("ann"))
    try run.wait(.seconds(1))
    #expect(try run.ticket(id).queue == queue && run.ticket(id).wantedAgent == "ann")
    #expect(run.log.count { $0.kind == "ticket-taken-back" } == 1)
    try run.wait(.seconds(86_400))
    #expect(run.log.count { $0.kind == "ticket-taken-back" } == 1)
  }

  @Test func whatIsTakenUpIsNotTakenBack() throws {
    var (run, id) = try run()
    try run.run(up(id, by: nil))
    try run.join("eve", ["en"], teams: ["platform"])
    try run.run(.goOffline("eve"))
    #expect(try run.ticket(id).state == .queued)
    try run.wait(.seconds(86_400))
    #expect(try run.ticket(id).queue.tier == "engineers")
  }

  @Test func anOfferThatStandsIsNoTakingUp() throws {
    var (run, id) = try run()
    // Engineers accept here, and take their time.
    var policy = run.desk.policy
    policy.tiers[2].requiresAcceptance = true
    policy.tiers[2].offerTimeout = .seconds(86_400)
    var other = try DeskRun(policy: policy)
    other.state = run.state
    other.now = run.now
    run = other
    try run.join("eve", ["en"], teams: ["platform"])
    try run.run(up(id, by: nil))
    #expect(run.offered(id) == "eve")
    try run.wait(.seconds(3600))
    #expect(try run.ticket(id).queue.tier == "agents")
    #expect(run.state.agent("eve")?.tickets == [])
    #expect(throws: DeskRefusal.self) { try run.run(.accept(id, by: "eve")) }
  }

  @Test func aTeamThatIsGoneTakesNothingBackAndNothingSpins() throws {
    var (run, id) = try run()
    try run.run(up(id, by: nil))
    var policy = run.desk.policy
    policy.teams.removeAll { $0.tier == "agents" }
    var other = try DeskRun(policy: policy)
    other.state = run.state
    other.now = run.now
    try other.wait(.seconds(7200))
    #expect(try other.ticket(id).queue.tier == "engineers")
    #expect(other.desk.nextDeadline(other.state).map { $0 > other.now } ?? true)
  }
}

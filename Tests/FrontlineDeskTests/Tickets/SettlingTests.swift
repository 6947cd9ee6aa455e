import FrontlineDesk
import FrontlinePacks
import FrontlineText
import Testing

/// What time makes of tickets: reminders, giving up, closing, and how long a customer may come back.
struct SettlingTests {
  let day = Duration.seconds(86_400)

  /// A ticket that Ann has answered, so that the customer is waited for.
  func waiting(_ tickets: TicketPolicy = TicketPolicy()) throws -> (DeskRun, TicketID) {
    var policy = policy()
    policy.tickets = tickets
    policy.serviceLevels = []
    policy.tiers[1].serviceLevel = nil
    var run = try DeskRun(policy: policy)
    try run.join("ann", ["en"])
    let id = try run.open("c1")
    try run.run(.accept(id, by: "ann"))
    try run.run(.reply(id, by: "ann", message: "m1"))
    return (run, id)
  }

  func solved(_ tickets: TicketPolicy = TicketPolicy()) throws -> (DeskRun, TicketID) {
    var (run, id) = try waiting(tickets)
    try run.run(.resolve(id, by: "ann"))
    return (run, id)
  }

  @Test func theCustomerIsRemindedOnceThenTheTicketCountsAsSolvedThenItCloses() throws {
    var (run, id) = try waiting()
    let start = run.now
    #expect(run.desk.nextDeadline(run.state) == start + day * 2)
    try run.wait(day * 20)
    let own = run.log.filter { ["customer-reminded", "ticket-solved", "ticket-closed"].contains($0.kind) }
    #expect(own.map(\.kind) == ["customer-reminded", "ticket-solved", "ticket-closed"])
    #expect(own.map(\.at) == [start + day * 2, start + day * 5, start + day * 9])
    #expect(
      own.compactMap { event -> TicketSettled.Cause? in
        switch event {
        case .ticketSolved(let event), .ticketClosed(let event): event.cause
        default: nil
        }
      } == [.noAnswer, .time])
    #expect(try run.ticket(id).state == .closed && run.ticket(id).solvedAt == start + day * 5)
    #expect(run.state.agent("ann")?.tickets == [])
    #expect(run.desk.nextDeadline(run.state) == nil)
  }

  @Test func aSecondReplyBeginsTheWaitAnewButRemindsNobodyTwice() throws {
    var (run, id) = try waiting()
    try run.wait(day * 3)
    try run.run(.reply(id, by: "ann", message: "m2"))
    try run.wait(day * 4)
    #expect(try run.ticket(id).state == .waitingOnCustomer)
    #expect(run.log.count { $0.kind == "customer-reminded" } == 1)
    // An answer makes the next wait a new one.
    try run.run(.customerMessage(id, message: "m3"))
    try run.run(.reply(id, by: "ann", message: "m4"))
    try run.wait(day * 3)
    #expect(run.log.count { $0.kind == "customer-reminded" } == 2)
  }

  @Test func whoWakesLateDoesNotRemindOfWhatIsGivenUp() throws {
    var (run, id) = try waiting()
    run.now = run.now + day * 6
    #expect(try run.run(.timePassed).map(\.kind) == ["ticket-solved"])
    #expect(try run.ticket(id).cause == .noAnswer)
  }

  @Test func neverMeansNever() throws {
    let never = TicketPolicy(reopenWithin: nil, closeAfter: nil, remindAfter: nil, giveUpAfter: nil)
    var (run, id) = try waiting(never)
    #expect(run.desk.nextDeadline(run.state) == nil)
    try run.run(.resolve(id, by: "ann"))
    #expect(run.desk.nextDeadline(run.state) == nil)
    #expect(throws: DeskRefusal(.needsFollowUp(id))) { try run.run(.customerMessage(id, message: "m2")) }
  }

  @Test func aMessageReopensASolvedTicketWithANewAgeAndItsAgentWanted() throws {
    var (run, id) = try solved()
    let opened = try run.ticket(id).openedAt
    try run.run(.goOffline("ann"))
    run.now = run.now + day
    let events = try run.run(.customerMessage(id, message: "m2"))
    #expect(events.map(\.kind).prefix(3) == ["ticket-reopened", "ticket-queued", "customer-wrote"])
    let ticket = try run.ticket(id)
    #expect(ticket.state == .queued && ticket.wantedAgent == "ann" && ticket.reopenCount == 1)
    #expect(ticket.openedAt == opened && ticket.waitingSince == run.now)
    try run.run(.comeOnline("ann"))
    #expect(run.offered(id) == "ann")
  }

  @Test func aTicketThatClosedByItselfIsReopenedWithinTheTimeAndNotLater() throws {
    var (run, id) = try solved()
    let solvedAt = run.now
    try run.wait(day * 6)
    #expect(try run.ticket(id).state == .closed)
    run.now = solvedAt + day * 7
    #expect(run.desk.canReopen(id, in: run.state, now: run.now))
    var late = run
    try run.run(.customerMessage(id, message: "m2"))
    #expect(try run.ticket(id).state == .offered && run.ticket(id).reopenCount == 1)
    #expect(run.state.activeTicket(of: "c1")?.id == id)
    late.now = late.now + .milliseconds(1)
    #expect(!late.desk.canReopen(id, in: late.state, now: late.now))
    let before = late.state
    #expect(throws: DeskRefusal(.needsFollowUp(id))) { try late.run(.customerMessage(id, message: "m2")) }
    #expect(late.state == before)
    #expect(DeskRefusal(.needsFollowUp(id)).description.contains("follow-up ticket, with followUpOf T-1"))
  }

  @Test func aTicketThatWasClosedByHandStaysClosed() throws {
    var (run, id) = try solved()
    try run.run(.close(id, by: nil))
    #expect(throws: DeskRefusal(.needsFollowUp(id))) { try run.run(.customerMessage(id, message: "m2")) }
    // A follow-up of its conversation is a ticket of its own.
    let next = try run.open("c1")
    #expect(next != id)
  }

  @Test func aTicketOfTheBotClosesByItself() throws {
    var (run, id) = try waiting()
    try run.run(.returnToBot(id, by: "ann", note: nil))
    try run.wait(day * 4)
    #expect(try run.ticket(id).state == .closed)
    #expect(throws: DeskRefusal(.needsFollowUp(id))) { try run.run(.customerMessage(id, message: "m2")) }
  }

  @Test func theLastReplyMayArriveAfterTheSolution() throws {
    var (run, id) = try solved()
    try run.join("bob", ["en"])
    #expect(throws: DeskRefusal(.notTheirs("bob", holder: "ann"))) {
      try run.run(.reply(id, by: "bob", message: "m2"))
    }
    run.now = run.now + Desk.lateReplyLimit
    #expect(try run.run(.reply(id, by: "ann", message: "m2")).map(\.kind) == ["agent-replied"])
    #expect(try run.ticket(id).state == .solved)
    run.now = run.now + .milliseconds(1)
    #expect(throws: DeskRefusal(.tooLateToReply(id))) { try run.run(.reply(id, by: "ann", message: "m3")) }
  }

  @Test func theCustomerMaySayThatItIsSolvedAtAnyTime() throws {
    var run = try DeskRun()
    let id = try run.open("c1")
    try run.run(.resolve(id, by: nil))
    #expect(try run.ticket(id).cause == .customer)
    #expect(run.state.activeTicket(of: "c1") == nil)
  }

  @Test func closedTicketsLeaveTheWorkingSet() throws {
    var run = try DeskRun()
    for number in 1...300 {
      let id = try run.open(ConversationID("c\(number)"))
      if number > 3 { try run.run(.close(id, by: nil)) }
    }
    #expect(run.state.currentTickets.map(\.id.number) == [1, 2, 3])
    #expect(run.state.tickets.map(\.id.number) == Array(1...300))
    #expect(run.state.ticket(TicketID(number: 200))?.state == .closed)
  }
}

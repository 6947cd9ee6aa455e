import FrontlineDesk
import FrontlinePacks
import FrontlineText
import Testing

/// Tickets that are put aside: snoozed, or waiting for somebody else.
struct WaitTests {
  /// A ticket in Ann's hands.
  func run(capacity: Int = 1) throws -> (DeskRun, TicketID) {
    var run = try DeskRun()
    try run.join("ann", ["en"], capacity: capacity)
    let id = try run.open("c1")
    try run.run(.accept(id, by: "ann"))
    return (run, id)
  }

  @Test func aSnoozedTicketComesBackToItsAgentAtItsTime() throws {
    var (run, id) = try run()
    let until = run.now + .seconds(3600)
    try run.run(.snooze(id, by: "ann", until: until))
    #expect(try run.ticket(id).state == .snoozed && run.ticket(id).agent == "ann")
    #expect(try run.ticket(id).holder == nil)
    #expect(run.state.activeTicket(of: "c1")?.id == id)
    #expect(run.desk.nextDeadline(run.state) == until)
    run.now = until - .milliseconds(1)
    #expect(try run.run(.timePassed).isEmpty)
    run.now = until
    try run.run(.timePassed)
    #expect(try run.ticket(id).state == .open && run.ticket(id).agent == "ann" && run.ticket(id).stateSince == until)
  }

  @Test func whatIsPutAsideMakesRoomAndNeverTakesMoreThanThereIs() throws {
    var (run, first) = try run()
    let opened = run.now
    run.now = run.now + .seconds(60)
    let second = try run.open("c2")
    #expect(try run.ticket(second).state == .queued)
    try run.run(.waitOnThirdParty(first, by: "ann", note: "courier"))
    #expect(run.offered(second) == "ann")
    try run.run(.accept(second, by: "ann"))
    #expect(throws: DeskRefusal(.noRoom("ann", capacity: 1))) { try run.run(.resume(first, by: "ann")) }
    // The customer writes: Ann has no room, so it goes to the queue, before what came later, and she is asked first.
    try run.run(.customerMessage(first, message: "m1"))
    #expect(try run.ticket(first).state == .queued && run.ticket(first).wantedAgent == "ann")
    #expect(try run.ticket(first).waitingSince == opened)
    let third = try run.open("c3")
    #expect(run.state.position(of: first) == 1 && run.state.position(of: third) == 2)
    try run.run(.resolve(second, by: "ann"))
    #expect(run.offered(first) == "ann")
  }

  @Test(arguments: [true, false])
  func anAbsentAgentsTicketGoesToTheQueueWithItsAge(snoozed: Bool) throws {
    var (run, id) = try run()
    let opened = run.now
    if snoozed {
      try run.run(.snooze(id, by: "ann", until: run.now + .seconds(60)))
    } else {
      try run.run(.waitOnThirdParty(id, by: "ann", note: nil))
    }
    try run.run(.goOffline("ann"))
    // What takes no room stays hers while she is away.
    #expect(try run.ticket(id).agent == "ann")
    run.now = run.now + .seconds(60)
    try run.run(snoozed ? .timePassed : .customerMessage(id, message: "m1"))
    #expect(try run.ticket(id).state == .queued && run.ticket(id).agent == nil)
    #expect(try run.ticket(id).waitingSince == opened)
    try run.join("bob", ["en"])
    #expect(run.offered(id) == "bob")
  }

  @Test func aMessageEndsASnoozeBeforeItsTime() throws {
    var (run, id) = try run()
    try run.run(.reply(id, by: "ann", message: "m1"))
    try run.run(.snooze(id, by: "ann", until: run.now + .seconds(86_400)))
    let events = try run.run(.customerMessage(id, message: "m2"))
    #expect(events.map(\.kind).prefix(1) == ["customer-wrote"])
    #expect(events.contains { if case .ticketResumed(let event) = $0 { event.cause == .customer } else { false } })
    #expect(try run.ticket(id).state == .open && run.ticket(id).agent == "ann")
    try run.wait(.seconds(90_000))
    #expect(run.log.count { $0.kind == "ticket-resumed" } == 1)
  }

  @Test func anAgentGoesOnByThemselves() throws {
    var (run, id) = try run()
    for put: DeskCommand in [
      .snooze(id, by: "ann", until: run.now + .seconds(60)), .waitOnThirdParty(id, by: "ann", note: nil),
      .reply(id, by: "ann", message: "m1"),
    ] {
      try run.run(put)
      try run.run(.resume(id, by: "ann"))
      #expect(try run.ticket(id).state == .open)
    }
    try run.run(.snooze(id, by: "ann", until: run.now + .seconds(60)))
    try run.run(.goOffline("ann"))
    #expect(throws: DeskRefusal(.offline("ann"))) { try run.run(.resume(id, by: "ann")) }
  }

  @Test func anUpdateToTheCustomerDoesNotEndAWait() throws {
    var (run, id) = try run()
    try run.run(.waitOnThirdParty(id, by: "ann", note: nil))
    try run.run(.reply(id, by: "ann", message: "m1"))
    #expect(try run.ticket(id).state == .waitingOnThirdParty)
    // Nobody waits for the customer, so nobody gives up on them.
    try run.wait(.seconds(30 * 86_400))
    #expect(try run.ticket(id).state == .waitingOnThirdParty)
  }

  @Test func onlyTheAgentPutsATicketAsideAndOnlyForLater() throws {
    var (run, id) = try run()
    try run.join("bob", ["en"])
    let later = run.now + .seconds(60)
    #expect(throws: DeskRefusal(.notTheirs("bob", holder: "ann"))) { try run.run(.snooze(id, by: "bob", until: later)) }
    #expect(throws: DeskRefusal(.notInTheFuture(run.now))) { try run.run(.snooze(id, by: "ann", until: run.now)) }
    try run.run(.snooze(id, by: "ann", until: later))
    #expect(throws: DeskRefusal(.notTheirs("bob", holder: "ann"))) { try run.run(.resume(id, by: "bob")) }
    // Snoozed again, it comes back at the later time.
    try run.run(.snooze(id, by: "ann", until: later + .seconds(60)))
    run.now = later
    try run.run(.timePassed)
    #expect(try run.ticket(id).state == .snoozed)
  }
}

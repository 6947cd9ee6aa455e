import FrontlineDesk
import FrontlinePacks
import FrontlineText
import Testing

struct MergeTests {
  let one = TicketID(number: 1)
  let two = TicketID(number: 2)

  /// Two tickets of a customer, the first in Ann's hands; the second is urgent and waits.
  func run(customer: CustomerID? = "k1", other: CustomerID? = "k1") throws -> DeskRun {
    var run = try DeskRun()
    try run.join("ann", ["en"], capacity: 1)
    for (conversation, customer) in [("c1", customer), ("c2", other)] {
      try run.run(
        .openTicket(
          TicketRequest(
            conversation: ConversationID(conversation), customer: customer, tier: "agents", language: tag("en"),
            urgency: conversation == "c2" ? .urgent : .normal)))
      run.now = run.now + .seconds(30)
    }
    try run.run(.accept(one, by: "ann"))
    return run
  }

  @Test func theOtherTicketServesBothConversations() throws {
    var run = try run()
    try run.run(.merge(two, into: one, by: "ann"))
    #expect(try run.ticket(two).state == .merged && run.ticket(two).mergedInto == one && run.ticket(two).clocks.isEmpty)
    #expect(try run.ticket(one).conversations == ["c1", "c2"] && run.ticket(one).urgency == .urgent)
    #expect(run.state.activeTicket(of: "c1")?.id == one && run.state.activeTicket(of: "c2")?.id == one)
    #expect(run.log.contains { if case .clockStopped(let event) = $0 { event.outcome == .cancelled } else { false } })
    // Nobody waits in the queue any more, and a message in the second conversation is one to the first ticket.
    #expect(run.state.waitingQueues.isEmpty)
    try run.run(.resolve(one, by: "ann"))
    #expect(run.state.activeTicket(of: "c2") == nil)
    try run.run(.customerMessage(one, message: "m1"))
    #expect(run.state.activeTicket(of: "c2")?.id == one)
    #expect(throws: DeskRefusal(.notAllowed(.customerMessage, in: .merged, allowed: []))) {
      try run.run(.customerMessage(two, message: "m2"))
    }
  }

  @Test func theOlderOfTwoAgesCounts() throws {
    var run = try run()
    try run.run(.goOffline("ann"))
    let age = try run.ticket(one).waitingSince
    try run.run(.merge(one, into: two, by: nil))
    #expect(try run.ticket(two).waitingSince == age && run.ticket(two).urgency == .urgent)
    #expect(run.state.position(of: two) == 1)
  }

  @Test func aCustomerWhoWaitsInTheOneEndsTheWaitOfTheOther() throws {
    for put: DeskCommand in [
      .reply(one, by: "ann", message: "m1"), .waitOnThirdParty(one, by: "ann", note: nil),
      .snooze(one, by: "ann", until: utc(2027, 1, 1)),
    ] {
      var run = try run()
      try run.run(.close(two, by: nil))
      try run.run(put)
      try run.run(.setCapacity("ann", 2))
      let three = try run.open("c3", "ja")
      try run.run(.merge(three, into: one, by: "ann"))
      #expect(try run.ticket(one).state == .open && run.ticket(one).agent == "ann")
    }
  }

  @Test func nothingIsMergedAcrossCustomersOrIntoItselfOrIntoWhatHasEnded() throws {
    var strangers = try run(other: "k2")
    #expect(throws: DeskRefusal(.differentCustomers(two, one))) { try strangers.run(.merge(two, into: one, by: nil)) }
    var unknown = try run(other: nil)
    try unknown.run(.merge(two, into: one, by: nil))
    var run = try run()
    #expect(throws: DeskRefusal(.sameTicket(one))) { try run.run(.merge(one, into: one, by: nil)) }
    #expect(throws: DeskRefusal(.unknownTicket(TicketID(number: 9)))) {
      try run.run(.merge(one, into: TicketID(number: 9), by: nil))
    }
    try run.run(.resolve(one, by: "ann"))
    #expect(throws: DeskRefusal(.notActive(one, .solved))) { try run.run(.merge(two, into: one, by: nil)) }
  }

  @Test func anAgentMergesOnlyWhatIsTheirsOrNobodys() throws {
    var run = try run()
    try run.join("bob", ["en"])
    // Bob has been offered the second; Ann has the first and may take the other to it.
    #expect(run.offered(two) == "bob")
    #expect(throws: DeskRefusal(.notTheirs("bob", holder: "ann"))) { try run.run(.merge(one, into: two, by: "bob")) }
    var other = run
    try other.run(.merge(two, into: one, by: "ann"))
    #expect(other.state.agent("bob")?.tickets == [])
    try run.run(.accept(two, by: "bob"))
    #expect(throws: DeskRefusal(.notTheirs("ann", holder: "bob"))) { try run.run(.merge(two, into: one, by: "ann")) }
    try run.run(.merge(one, into: two, by: "ann"))
    #expect(run.state.agent("ann")?.tickets == [] && run.state.agent("bob")?.tickets == [two])
  }
}

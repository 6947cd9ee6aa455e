import Frontline
import Testing

@testable import FrontlineSimulation

/// What watches over the random week has to see what is wrong.
@Suite struct DeskInvariantsTests {
  /// Monday, 09:00 UTC: support works in Singapore, billing in Dublin.
  private static let monday = RandomWeek.start + .seconds(9 * 3600)

  private struct Setting {
    var desk: Desk
    var state = DeskState()
    var ledger: DeskLedger
    var now = DeskInvariantsTests.monday

    init() throws {
      (desk, ledger) = try RandomWeekPolicy.desk()
      let english = try #require(LocaleTag("en"))
      let ann = AgentProfile(id: "ann", name: "Ann", languages: [english], teams: ["support"], capacity: 1)
      try perform(.registerAgent(ann))
      try perform(.comeOnline("ann"))
      for number in 1...2 {
        try perform(
          .openTicket(
            TicketRequest(conversation: ConversationID("chat:\(number)"), tier: "agents", language: english)))
      }
    }

    @discardableResult
    mutating func perform(_ command: DeskCommand) throws -> [DeskEvent] {
      let happened = try desk.decide(state, command, now: now)
      for event in happened {
        state.apply(event)
        ledger.apply(event)
      }
      return happened
    }

    var problems: [String] {
      DeskInvariants(desk: desk).allProblems(ledger, state, now: now)
    }
  }

  @Test func aDeskThatDoesAsItSaysIsFine() throws {
    var setting = try Setting()
    #expect(setting.problems == [])
    try setting.perform(.accept(TicketID(number: 1), by: "ann"))
    #expect(setting.problems == [])
  }

  @Test func somebodyWhoWaitsWhileAnAgentIsFreeIsSeen() throws {
    var setting = try Setting()
    setting.ledger.agents["ann"]?.profile.capacity = 2
    #expect(setting.problems == ["T-2 waits although ann is free"])
    setting.ledger.tickets[TicketID(number: 2)]?.refusals["ann"] = Self.monday + .seconds(1)
    #expect(setting.problems == [])
  }

  @Test func whoLetACustomerWaitIsNotAskedAgainAtOnce() throws {
    var setting = try Setting()
    try setting.perform(.setCapacity("ann", 3))
    for number in 1...2 { try setting.perform(.accept(TicketID(number: number), by: "ann")) }
    var kinds: [String] = []
    // The rule takes both from her after an hour; ten minutes later she is asked again.
    while let due = setting.desk.nextDeadline(setting.state), due <= Self.monday + .seconds(4500) {
      setting.now = due
      kinds += try setting.perform(.timePassed).map(\.kind)
      #expect(setting.problems == [])
    }
    let wanted = ["ticket-released", "ticket-released", "refusal-lapsed", "refusal-lapsed"]
    #expect(kinds.filter(wanted.contains).sorted() == wanted.sorted())
  }

  @Test func refusalsEndWithTheMatter() throws {
    var setting = try Setting()
    try setting.perform(.decline(TicketID(number: 1), by: "ann"))
    #expect(setting.ledger.tickets[TicketID(number: 1)]?.refusals.keys.map(\.rawValue) == ["ann"])
    try setting.perform(.close(TicketID(number: 1), by: nil))
    #expect(setting.ledger.tickets[TicketID(number: 1)]?.refusals.isEmpty == true)
    #expect(setting.state.ticket(TicketID(number: 1))?.refusals.isEmpty == true)
  }

  @Test func anAgentWithTooMuchIsSeen() throws {
    var setting = try Setting()
    setting.ledger.agents["ann"]?.load = 2
    #expect(setting.problems == ["ann holds 2 of 1"])
  }

  @Test func aTicketThatIsLostOrElsewhereIsSeen() throws {
    var setting = try Setting()
    setting.ledger.put(TicketID(number: 2), .held("ann"), at: Self.monday)
    let found = setting.problems
    #expect(found.contains { $0.hasPrefix("T-2 is queued, and held") })
    #expect(found.contains("T-2 is not with ann"))
    #expect(found.contains("the queues hold 1 tickets, and 0 wait"))
    var lost = try Setting()
    lost.state = DeskState()
    #expect(lost.problems.contains("T-1 is lost"))
  }
}

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

    mutating func perform(_ command: DeskCommand) throws {
      for event in try desk.decide(state, command, now: DeskInvariantsTests.monday) {
        state.apply(event)
        ledger.apply(event)
      }
    }

    var problems: [String] {
      DeskInvariants(desk: desk).allProblems(ledger, state, now: DeskInvariantsTests.monday)
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

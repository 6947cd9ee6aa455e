import FrontlineSimulation
import Testing

/// A small week; the large one is `frontline simulate --random`.
@Suite struct RandomWeekTests {
  @Test(arguments: [1, 2, 3] as [UInt64])
  func whatMustBeSoIsSoAfterEveryCommand(seed: UInt64) throws {
    let report = try RandomWeek(customers: 200, agents: 8, days: 3, seed: seed, fullCheckInterval: 50).run()
    #expect(report.problems == [])
    #expect(report.tickets >= 200)
    #expect(report.fullChecks > 10)
    for kind in ["offer-ended", "ticket-released", "ticket-transferred", "ticket-solved", "refusal-lapsed"] {
      #expect(report.kinds.contains { $0.kind == kind }, "no \(kind) in this week")
    }
  }

  @Test func equalSeedsGiveEqualWeeks() throws {
    let week = RandomWeek(customers: 60, agents: 4, days: 2, seed: 7)
    #expect(try week.run() == week.run())
    var other = week
    other.seed = 8
    #expect(try week.run() != other.run())
  }
}

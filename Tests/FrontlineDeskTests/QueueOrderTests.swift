import FrontlinePacks
import FrontlineText
import Testing

@testable import FrontlineDesk

struct QueueOrderTests {
  static let hour = Duration.seconds(3600)

  @Test(arguments: [
    // (urgency, own head start, opened so many hours later than the other normal ticket, comes first)
    (Urgency.low, Duration.zero, -9, true), (.low, .zero, -7, false), (.low, .seconds(8 * 3600), -1, true),
    (.normal, .zero, 1, false), (.normal, .seconds(7200), 1, true), (.normal, .seconds(1800), 1, false),
    (.high, .zero, 15, true), (.high, .zero, 17, false), (.urgent, .zero, 159, true), (.urgent, .zero, 161, false),
  ])
  func aClassCountsAsHavingWaitedLonger(
    _ row: (urgency: Urgency, own: Duration, hoursLater: Int, isFirst: Bool)
  ) throws {
    var run = try DeskRun()
    let start = run.now
    let opening: [(Duration, Urgency, Duration)] = [
      (.zero, .normal, .zero), (Self.hour * row.hoursLater, row.urgency, row.own),
    ]
    var ids: [Int: TicketID] = [:]
    for (index, (offset, urgency, own)) in opening.enumerated().sorted(by: { $0.element.0 < $1.element.0 }) {
      run.now = start + Self.hour * 10 + offset
      ids[index] = try run.open(ConversationID("c\(index)"), urgency: urgency, headStart: own)
    }
    let other = try #require(ids[1])
    #expect(run.state.position(of: other) == (row.isFirst ? 1 : 2))
  }

  @Test func aChangedUrgencyMovesTheTicketAndKeepsItsAge() throws {
    var run = try DeskRun()
    let first = try run.open("c1", urgency: .low)
    run.now = run.now + Self.hour
    let second = try run.open("c2")
    #expect([first, second].map { run.state.position(of: $0) } == [2, 1])
    try run.run(.changeUrgency(first, .high))
    #expect([first, second].map { run.state.position(of: $0) } == [1, 2])
    try run.run(.changeUrgency(second, .urgent))
    #expect([first, second].map { run.state.position(of: $0) } == [2, 1])
  }

  @Test func headStartsArePolicy() throws {
    var policy = policy()
    policy.routing.headStarts = HeadStarts(normal: .seconds(60), high: .seconds(60), urgent: .seconds(60))
    var run = try DeskRun(policy: policy)
    let low = try run.open("c1", urgency: .low)
    run.now = run.now + .seconds(61)
    let urgent = try run.open("c2", urgency: .urgent)
    #expect([low, urgent].map { run.state.position(of: $0) } == [1, 2])
  }

  /// Nobody starves: of any two tickets, the one that came later comes first only if it came within the difference of the
  /// head starts. And the order is total: it is that of one sorted list, whatever the time.
  @Test func aTicketIsOvertakenOnlyByThoseThatComeWithinTheDifferenceOfHeadStarts() throws {
    var generator = SeededGenerator(seed: 11)
    var run = try DeskRun()
    for number in 0..<150 {
      run.now = run.now + .seconds(Int.random(in: 0...4 * 3600, using: &generator))
      let urgency = Urgency.allCases.randomElement(using: &generator) ?? .low
      _ = try run.open(
        ConversationID("c\(number)"), urgency: urgency, headStart: .seconds(Int.random(in: 0...7200, using: &generator))
      )
    }
    for _ in 0..<2 {
      let key = try #require(run.state.waitingQueues.first)
      let order = run.state.tickets(in: key)
      #expect(order.count == 150)
      #expect(order.map { run.state.position(of: $0.id) } == Array(1...150))
      for (place, ticket) in order.enumerated() {
        for earlier in order[..<place] where earlier.openedAt > ticket.openedAt {
          #expect(earlier.openedAt - ticket.openedAt <= earlier.headStart - ticket.headStart)
        }
      }
      run.now = run.now + .seconds(30 * 86_400)
      try run.run(.timePassed)
    }
  }
}

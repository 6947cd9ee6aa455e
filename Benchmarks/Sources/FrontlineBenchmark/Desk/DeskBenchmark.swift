import Frontline

extension Benchmark {
  /// The desk with 100,000 waiting tickets and 5,000 agents, beside a heap and a dictionary of as many.
  static func desk() throws -> [Benchmark] {
    let load = try DeskLoad()
    let queue = ReferenceQueue(count: DeskLoad.ticketCount)
    return [enqueue(load, queue), position(load, queue), next(load, queue), opening(load, queue)]
  }

  private static let referenceName = "a heap and a dictionary"

  /// A ticket is opened: its place, the events decided and applied.
  private static func enqueue(_ load: DeskLoad, _ queue: ReferenceQueue) -> Benchmark {
    let count = 100
    return Benchmark(
      name: "desk-enqueue-100k", referenceName: referenceName, texts: names(count),
      reference: { queue.turnOver(count) },
      subject: {
        var state = try load.closed.get()
        for number in 0..<count {
          try load.perform(.openTicket(load.request(DeskLoad.ticketCount + number)), in: &state, at: DeskLoad.morning)
        }
        return UInt64(state.position(of: TicketID(number: DeskLoad.ticketCount + count)) ?? 0)
      })
  }

  /// A ticket's place in its queue. The reference knows ranks only.
  private static func position(_ load: DeskLoad, _ queue: ReferenceQueue) -> Benchmark {
    let count = 1_000
    return Benchmark(
      name: "desk-position-100k", referenceName: "a look into a dictionary", texts: names(count),
      reference: { (0..<count).reduce(0) { $0 &+ UInt64(queue.rank(of: $1 * 100) ?? 0) } },
      subject: {
        let state = try load.closed.get()
        return (1...count).reduce(0) { $0 &+ UInt64(state.position(of: TicketID(number: $1 * 100)) ?? 0) }
      })
  }

  /// An agent solves a ticket and is offered the next that fits: a round of assignment as it comes all day.
  private static func next(_ load: DeskLoad, _ queue: ReferenceQueue) -> Benchmark {
    let count = 50
    return Benchmark(
      name: "desk-next-100k-5k", referenceName: referenceName, texts: names(count),
      reference: { queue.turnOver(count) },
      subject: {
        var state = try load.open.get()
        var events = 0
        for ticket in try load.held.get().prefix(count) {
          guard let agent = ticket.agent else { continue }
          let now = DeskLoad.morning + .seconds(3600)
          events += try load.perform(.resolve(ticket.id, by: agent), in: &state, at: now)
        }
        return UInt64(events)
      })
  }

  /// A team opens, and 5,000 tickets are offered at once: the largest round there is.
  private static func opening(_ load: DeskLoad, _ queue: ReferenceQueue) -> Benchmark {
    let count = DeskLoad.agentCount
    return Benchmark(
      name: "desk-opening-100k-5k", referenceName: referenceName, texts: names(count),
      reference: { queue.turnOver(count) },
      subject: {
        var state = try load.closed.get()
        return UInt64(try load.perform(.timePassed, in: &state, at: DeskLoad.morning + .seconds(60)))
      })
  }

  private static func names(_ count: Int) -> [[UInt8]] { (0..<count).map { Array("T-\($0)".utf8) } }
}

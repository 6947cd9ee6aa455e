internal import FrontlineDesk
internal import FrontlineText

/// What somebody in a random week is going to do.
enum RandomDeed: Sendable {
  /// A customer asks for people.
  case ask(customer: Int)
  /// A customer writes again about a ticket.
  case write(TicketID)
  /// An agent comes to work.
  case come(AgentID)
  /// An agent goes, at the end of a shift or in mid-talk.
  case go(AgentID)
  /// An agent answers an offer.
  case answer(TicketID, AgentID)
  /// An agent goes on with a ticket.
  case work(TicketID, AgentID)
  /// An agent goes on with what was put aside.
  case resume(TicketID, AgentID)
  /// An idle agent looks into the queues for something to take.
  case look(AgentID)
}

/// Deeds in the order of their times; those of one moment in the order in which they were planned.
struct Agenda {
  private struct Entry: Comparable {
    var at: Timestamp
    var number: Int
    var deed: RandomDeed

    static func < (left: Entry, right: Entry) -> Bool { (left.at, left.number) < (right.at, right.number) }
    static func == (left: Entry, right: Entry) -> Bool { left.at == right.at && left.number == right.number }
  }

  // A binary heap: the least entry first.
  private var heap: [Entry] = []
  private var count = 0

  mutating func plan(_ deed: RandomDeed, at moment: Timestamp) {
    count += 1
    heap.append(Entry(at: moment, number: count, deed: deed))
    var place = heap.count - 1
    while place > 0, heap[place] < heap[(place - 1) / 2] {
      heap.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  mutating func next() -> (at: Timestamp, deed: RandomDeed)? {
    guard let first = heap.first, let last = heap.popLast() else { return nil }
    guard !heap.isEmpty else { return (first.at, first.deed) }
    heap[0] = last
    var place = 0
    while true {
      var least = place
      for child in [2 * place + 1, 2 * place + 2] where child < heap.count && heap[child] < heap[least] {
        least = child
      }
      guard least != place else { return (first.at, first.deed) }
      heap.swapAt(place, least)
      place = least
    }
  }
}

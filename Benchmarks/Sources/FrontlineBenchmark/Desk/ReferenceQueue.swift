/// The least that a queue needs: a binary heap of places and a dictionary of what waits. It knows neither positions nor
/// people.
final class ReferenceQueue {
  private var heap: [Place] = []
  private var waiting: [Int: Place] = [:]

  private struct Place {
    var rank: Int
    var id: Int

    static func < (left: Place, right: Place) -> Bool { (left.rank, left.id) < (right.rank, right.id) }
  }

  /// A queue of so many, their ranks scattered.
  init(count: Int) { for id in 0..<count { push(rank: Self.scattered(id), id: id) } }

  /// A rank that looks like chance.
  static func scattered(_ id: Int) -> Int { Int(truncatingIfNeeded: (UInt64(id) &* 0x9E37_79B9_7F4A_7C15) >> 34) }

  /// Puts something into the queue.
  func push(rank: Int, id: Int) {
    let place = Place(rank: rank, id: id)
    waiting[id] = place
    heap.append(place)
    var child = heap.count - 1
    while child > 0, heap[child] < heap[(child - 1) / 2] {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  /// Takes out what comes first; nil: nothing waits.
  func pop() -> Int? {
    guard let first = heap.first, let last = heap.popLast() else { return nil }
    waiting[first.id] = nil
    guard !heap.isEmpty else { return first.id }
    heap[0] = last
    var parent = 0
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count && heap[child] < heap[least] {
        least = child
      }
      if least == parent { return first.id }
      heap.swapAt(parent, least)
      parent = least
    }
  }

  /// Puts so many into the queue and takes as many out.
  func turnOver(_ count: Int) -> UInt64 {
    for id in 0..<count { push(rank: Self.scattered(DeskLoad.ticketCount + id), id: DeskLoad.ticketCount + id) }
    return (0..<count).reduce(0) { sum, _ in sum &+ UInt64(pop() ?? 0) }
  }

  /// The rank of something that waits.
  func rank(of id: Int) -> Int? { waiting[id]?.rank }
}

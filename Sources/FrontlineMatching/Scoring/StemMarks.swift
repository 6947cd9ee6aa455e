/// Which stems a message holds. One a matcher; its memory is kept from message to message.
struct StemMarks: ~Copyable {
  private var rounds: UnsafeMutablePointer<UInt32>
  private var capacity = 0
  private var round: UInt32 = 0

  init() { rounds = .allocate(capacity: 1) }

  deinit { rounds.deallocate() }

  /// Forgets all marks; there are so many stems.
  @inline(__always)
  mutating func begin(stems: Int) {
    round &+= 1
    if stems > capacity || round == 0 { renew(stems) }
  }

  @inline(never)
  private mutating func renew(_ stems: Int) {
    rounds.deallocate()
    capacity = max(stems, capacity)
    rounds = .allocate(capacity: max(capacity, 1))
    rounds.initialize(repeating: 0, count: max(capacity, 1))
    round = 1
  }

  @inline(__always)
  mutating func add(_ stem: UInt32) {
    if Int(stem) < capacity { rounds[Int(stem)] = round }
  }

  @inline(__always)
  func has(_ stem: UInt32) -> Bool { Int(stem) < capacity && rounds[Int(stem)] == round }
}

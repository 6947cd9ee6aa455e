/// Which stems a message holds. One a matcher; its memory is kept from message to message.
struct StemMarks: ~Copyable {
  /// Up to so many stems are also kept as a list.
  static let listLimit = 64

  private var rounds: UnsafeMutablePointer<UInt32>
  private var capacity = 0
  private var round: UInt32 = 0
  private let list: UnsafeMutablePointer<UInt32>
  /// How many different stems there are.
  private(set) var count = 0

  init() {
    rounds = .allocate(capacity: 1)
    list = .allocate(capacity: Self.listLimit)
    list.initialize(repeating: 0, count: Self.listLimit)
  }

  deinit {
    rounds.deallocate()
    list.deallocate()
  }

  /// Forgets all marks; there are so many stems.
  @inline(__always)
  mutating func begin(stems: Int) {
    round &+= 1
    count = 0
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
    guard Int(stem) < capacity, rounds[Int(stem)] != round else { return }
    rounds[Int(stem)] = round
    if count < Self.listLimit { list[count] = stem }
    count &+= 1
  }

  @inline(__always)
  func has(_ stem: UInt32) -> Bool { Int(stem) < capacity && rounds[Int(stem)] == round }

  /// The different stems, each once, in the order in which they came; nil where they are too many for a list.
  @inline(__always)
  var stems: UnsafeBufferPointer<UInt32>? {
    count <= Self.listLimit ? UnsafeBufferPointer(start: list, count: count) : nil
  }
}

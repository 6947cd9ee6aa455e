/// The pairs and runs of a message that are to be looked up. One a matcher; its memory is kept from message to message.
///
/// They are taken in three passes, each without a branch that cannot be foreseen and with loads that do not wait for one
/// another: keys that the filter lets through, cells of the table, entries.
struct FeatureLookups: ~Copyable {
  private var keys: UnsafeMutablePointer<UInt64>
  private var capacity = 1024
  private var count = 0
  /// How many of the keys were found.
  private(set) var found = 0

  init() { keys = .allocate(capacity: capacity) }

  deinit { keys.deallocate() }

  @inline(__always)
  mutating func begin() { count = 0 }

  /// Makes room for so many more keys, and for as many that they lead to.
  @inline(__always)
  mutating func reserve(_ more: Int) {
    if 2 &* (count &+ more) > capacity { grow(2 &* (count &+ more)) }
  }

  @inline(never)
  private mutating func grow(_ needed: Int) {
    let larger = UnsafeMutablePointer<UInt64>.allocate(capacity: needed * 2)
    larger.update(from: keys, count: count)
    keys.deallocate()
    keys = larger
    capacity = needed * 2
  }

  /// Takes a key if the filter lets it through; room must have been reserved.
  @inline(__always)
  mutating func add(_ key: UInt64, _ filter: KeyFilter) {
    keys[count] = key
    count &+= Int(truncatingIfNeeded: filter.mayHold(key))
  }

  /// Replaces the keys by the numbers of their cells.
  @inline(__always)
  mutating func resolve(_ scorer: Scorer) {
    var kept = 0
    // Cells that go on elsewhere are put behind the keys, where there is room for them.
    var more = count
    let numbers = UnsafeMutableRawPointer(keys).assumingMemoryBound(to: Int.self)
    for place in 0..<count {
      let key = keys[place]
      let cell = scorer.cell(of: key)
      guard cell != 0 else { continue }
      let next = scorer.continuation(of: key, cell: cell)
      if next != 0 {
        keys[more] = next
        more &+= 1
      }
      numbers[kept] = cell
      kept &+= 1
    }
    found = kept
    for place in count..<more {
      let cell = scorer.cell(of: keys[place])
      guard cell != 0 else { continue }
      numbers[kept] = cell
      kept &+= 1
    }
    count = kept
  }

  /// The cells that were found.
  @inline(__always)
  var cells: UnsafeBufferPointer<Int> {
    UnsafeBufferPointer(start: UnsafeRawPointer(keys).assumingMemoryBound(to: Int.self), count: count)
  }
}

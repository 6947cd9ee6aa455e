/// The working memory of a pattern matcher: it grows to the largest automaton and is kept from message to message. What an
/// earlier message left is told apart by its stamp, so nothing is cleared.
final class PatternMemory {
  /// The best way to have come to a state, and the stamp of the last unit at which it is active.
  struct Cell: BitwiseCopyable {
    var way: UInt64 = 0
    var until: UInt32 = 0
  }

  /// The best match of a program in the message with this stamp.
  struct Hit: BitwiseCopyable {
    var stamp: UInt32 = 0
    var literals: UInt32 = 0
    var start: UInt32 = 0
    var end: UInt32 = 0
  }

  /// A state that is reached at a later unit.
  struct Arrival: BitwiseCopyable {
    var way: UInt64 = 0
    var state: UInt32 = 0
    var unit: UInt32 = 0
  }

  private(set) var cells = PatternRoom(Cell())
  private(set) var hits = PatternRoom(Hit())
  private(set) var active = PatternRoom(UInt32(0))
  private(set) var open = PatternRoom(UInt32(0))
  private(set) var openAccepts = PatternRoom(UInt32(0))
  private(set) var matched = PatternRoom(UInt32(0))
  private(set) var arrivals = PatternRoom(Arrival())
  private(set) var pending = PatternRoom(Arrival())
  /// The first stamp that no message has used.
  private var nextStamp: UInt32 = 1

  deinit {
    cells.free()
    hits.free()
    active.free()
    open.free()
    openAccepts.free()
    matched.free()
    arrivals.free()
    pending.free()
  }

  /// Makes room for a set and takes stamps for the units of a message, one more than there are; returns the first.
  @inline(__always)
  func prepare(_ set: PatternSet, units: Int) -> UInt32 {
    if cells.count < set.stateCount || hits.count < set.count || arrivals.count < Int(set.header.arrivals)
      || pending.count < Int(set.header.pending) || nextStamp > UInt32.max / 2
    {
      grow(set)
    }
    let first = nextStamp
    nextStamp += UInt32(clamping: units) + 2
    return first
  }

  @inline(never)
  private func grow(_ set: PatternSet) {
    let states = max(set.stateCount, cells.count)
    cells.renew(states)
    active.renew(states)
    open.renew(states)
    openAccepts.renew(states)
    let programs = max(set.count, hits.count)
    hits.renew(programs)
    matched.renew(programs)
    // The numbers stand in the file, so they are held to what its edges can need, of which each state has one for any unit.
    let edges = set.table.count + set.stateCount
    arrivals.renew(max(min(Int(set.header.arrivals), edges), arrivals.count))
    pending.renew(max(min(Int(set.header.pending), edges), pending.count))
    nextStamp = 1
  }
}

/// Memory for a number of elements.
struct PatternRoom<Element: BitwiseCopyable> {
  private(set) var base: UnsafeMutablePointer<Element>
  private(set) var count = 0
  private let filler: Element

  init(_ filler: Element) {
    self.filler = filler
    base = .allocate(capacity: 1)
  }

  /// Replaces the memory by new one, filled.
  mutating func renew(_ count: Int) {
    base.deallocate()
    base = .allocate(capacity: max(count, 1))
    base.initialize(repeating: filler, count: max(count, 1))
    self.count = count
  }

  func free() { base.deallocate() }
}

/// The pairs and runs of a message that are to be looked up. One a matcher; its memory is kept from message to message.
///
/// They are taken in three passes, each without a branch that cannot be foreseen and with loads that do not wait for one
/// another: keys that the filter lets through, cells of the table, entries.
struct FeatureLookups: ~Copyable {
  private var keys: UnsafeMutablePointer<UInt64>
  private var capacity = 1024
  private var count = 0
  private var numbers: UnsafeMutablePointer<UInt32>
  private var numberCapacity = 1024
  private var numberCount = 0
  /// How many of the keys were found.
  private(set) var found = 0

  init() {
    keys = .allocate(capacity: capacity)
    numbers = .allocate(capacity: numberCapacity)
  }

  deinit {
    keys.deallocate()
    numbers.deallocate()
  }

  /// Begins anew, with room for so many keys.
  @inline(__always)
  mutating func begin(room: Int) {
    count = 0
    if room > capacity { growKeys(room) }
  }

  @inline(never)
  private mutating func growKeys(_ needed: Int) {
    keys.deallocate()
    keys = .allocate(capacity: needed * 2)
    capacity = needed * 2
  }

  @inline(never)
  private mutating func growNumbers(_ needed: Int) {
    numbers.deallocate()
    numbers = .allocate(capacity: needed * 2)
    numberCapacity = needed * 2
  }

  /// Takes a key if the filter lets it through; there must be room.
  @inline(__always)
  mutating func add(_ key: UInt64, _ filter: KeyFilter) {
    keys[count] = key
    count &+= Int(truncatingIfNeeded: filter.mayHold(key))
  }

  /// Finds the cells of the keys.
  @inline(__always)
  mutating func resolve<Word>(_ table: FeatureCells<Word>) {
    let needed = count &* FeatureCells<Word>.cellLimit
    if needed > numberCapacity { growNumbers(needed) }
    var kept = 0
    var known = 0
    for place in 0..<count {
      let more = table.find(keys[place], into: numbers + kept)
      kept &+= more
      known &+= more > 0 ? 1 : 0
    }
    numberCount = kept
    found = known
  }

  /// The numbers of the cells that were found.
  @inline(__always)
  var cells: UnsafeBufferPointer<UInt32> { UnsafeBufferPointer(start: numbers, count: numberCount) }
}

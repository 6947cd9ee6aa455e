/// Numbers 64-bit keys from 0 on, in the order in which they come. The keys are spread evenly themselves, so a place in the
/// table follows from their bits, which makes it several times as fast as a dictionary.
struct KeyNumbers {
  /// The keys by their numbers.
  private(set) var keys: [UInt64] = []
  /// A key's number and 1; 0: the place is free.
  private var slots: [UInt32]
  private var shift: UInt64

  init() {
    slots = [UInt32](repeating: 0, count: 256)
    shift = 64 - 8
  }

  var count: Int { keys.count }

  /// The number of a key; nil where it never came.
  @inline(__always)
  func number(of key: UInt64) -> UInt32? {
    let slot = slots[place(of: key)]
    return slot == 0 ? nil : slot &- 1
  }

  /// The number of a key, new or known.
  @inline(__always)
  mutating func insert(_ key: UInt64) -> UInt32 {
    let place = place(of: key)
    let slot = slots[place]
    if slot != 0 { return slot &- 1 }
    let number = UInt32(keys.count)
    keys.append(key)
    slots[place] = number &+ 1
    if keys.count &* 4 > slots.count &* 3 { grow() }
    return number
  }

  /// Where a key stands, or the free place where it belongs.
  @inline(__always)
  private func place(of key: UInt64) -> Int {
    let mask = slots.count &- 1
    var place = Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) &>> shift)
    while slots[place] != 0, keys[Int(slots[place] &- 1)] != key { place = (place &+ 1) & mask }
    return place
  }

  private mutating func grow() {
    let size = slots.count * 2
    // The old table goes before the new one comes: with millions of keys both would be a large part of the memory.
    slots = []
    slots = [UInt32](repeating: 0, count: size)
    shift -= 1
    for (number, key) in keys.enumerated() {
      var place = Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) &>> shift)
      while slots[place] != 0 { place = (place &+ 1) & (size &- 1) }
      slots[place] = UInt32(number) &+ 1
    }
  }
}

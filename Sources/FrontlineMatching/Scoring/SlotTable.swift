/// A frozen map from 64-bit keys to numbers of 40 bits: open addressing in one flat array of eight bytes a place, so that a
/// lookup touches one cache line.
///
/// A place holds 24 bits of its key above the number. With the place itself that tells keys apart by some 40 bits: of ten
/// million lookups of unknown keys about one finds something.
struct SlotTable: Sendable {
  /// Places looked at for a key at most: the builder keeps to it, and a damaged table cannot hold up a lookup.
  static let probeLimit = 32
  static let numberBits: UInt64 = 40

  let slots: FlatArray<UInt64>
  private let mask: Int

  /// A table over places of an index; what is no power of two long is damaged and holds nothing.
  init(_ slots: FlatArray<UInt64>) {
    let isPower = slots.count > 0 && slots.count & (slots.count - 1) == 0
    self.slots = isPower ? slots : .empty
    mask = isPower ? slots.count - 1 : 0
  }

  /// The number of a key; 0 where there is none.
  @inline(__always)
  func number(of key: UInt64) -> UInt64 {
    guard slots.count > 0 else { return 0 }
    var place = Int(truncatingIfNeeded: key) & mask
    let tag = key &>> Self.numberBits
    for _ in 0..<Self.probeLimit {
      let slot = slots.base[place]
      if slot == 0 { return 0 }
      if slot &>> Self.numberBits == tag { return slot & ((1 &<< Self.numberBits) &- 1) }
      place = (place &+ 1) & mask
    }
    return 0
  }

  /// Lays out keys with their numbers, which must not be 0. Of a key that comes twice the first number stays.
  static func slots(_ entries: [(key: UInt64, number: UInt64)]) -> [UInt64] {
    var capacity = 8
    while capacity < entries.count * 2 { capacity *= 2 }
    while true {
      if let slots = laidOut(entries, capacity) { return slots }
      capacity *= 2
    }
  }

  private static func laidOut(_ entries: [(key: UInt64, number: UInt64)], _ capacity: Int) -> [UInt64]? {
    var slots = [UInt64](repeating: 0, count: capacity)
    for (key, number) in entries {
      var place = Int(truncatingIfNeeded: key) & (capacity - 1)
      var probes = 0
      let tag = key >> numberBits
      while slots[place] != 0, slots[place] >> numberBits != tag {
        place = (place + 1) & (capacity - 1)
        probes += 1
        if probes == probeLimit { return nil }
      }
      if slots[place] == 0 { slots[place] = tag << numberBits | number & ((1 << numberBits) - 1) }
    }
    return slots
  }
}

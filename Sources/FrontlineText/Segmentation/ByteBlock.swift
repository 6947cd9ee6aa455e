/// Eight bytes of a text at once, the first of them lowest.
enum ByteBlock {
  /// The bytes from a position before the end on; zeros stand for those beyond it.
  @inline(__always)
  static func load(_ bytes: UnsafePointer<UInt8>, _ position: Int, end: Int) -> UInt64 {
    if end &- position >= 8 { return whole(bytes, position) }
    return last(bytes, position, end)
  }

  @inline(__always)
  private static func whole(_ bytes: UnsafePointer<UInt8>, _ position: Int) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(fromByteOffset: position, as: UInt64.self))
  }

  @inline(__always)
  private static func last(_ bytes: UnsafePointer<UInt8>, _ position: Int, _ end: Int) -> UInt64 {
    let missing = UInt64(truncatingIfNeeded: 8 &- (end &- position))
    if end >= 8 { return whole(bytes, end &- 8) &>> (missing &* 8) }
    var value: UInt64 = 0
    var index = end
    while index > position {
      index &-= 1
      value = value &<< 8 | UInt64(bytes[index])
    }
    return value
  }

  /// Small letters for the capitals among letters of ASCII and the characters that join them, all of which have this bit.
  static let lowerCase: UInt64 = 0x2020_2020_2020_2020

  /// How many bytes from the first on are letters of ASCII, at most eight.
  @inline(__always)
  static func letters(_ block: UInt64) -> Int {
    let small = block | lowerCase
    let low = small & 0x7F7F_7F7F_7F7F_7F7F
    let reachesA = low &+ 0x1F1F_1F1F_1F1F_1F1F
    let passesZ = low &+ 0x0505_0505_0505_0505
    let others = (~reachesA | passesZ | small) & 0x8080_8080_8080_8080
    return others.trailingZeroBitCount &>> 3
  }

  /// The bytes of a block before a count of at most seven.
  @inline(__always)
  static func prefix(_ block: UInt64, _ count: Int) -> UInt64 {
    block & ((1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1)
  }
}

/// Tells keys that come once from those that come again, in two bits a cell that keys fall into by chance: what came again
/// always passes, and of what came once about one in twenty.
///
/// Most pairs of words come once in a set of many messages and are not kept. Sifted out before they are counted, they never
/// need a place of their own: a million messages have some thirty million pairs.
struct RepeatSieve {
  /// Cells for each key that is expected.
  private static let cellsPerKey = 8

  private var words: [UInt64]
  private let shift: UInt64

  /// A sieve for so many keys, repetitions included.
  init(expecting count: Int) {
    var bits: UInt64 = 10
    while bits < 34, 1 << Int(bits) < count * Self.cellsPerKey { bits += 1 }
    shift = 64 - bits
    words = [UInt64](repeating: 0, count: 1 << Int(bits - 5))
  }

  /// Notes that a key came.
  @inline(__always)
  mutating func add(_ key: UInt64) {
    let cell = cell(of: key)
    let place = (cell & 31) &* 2
    let word = words[Int(truncatingIfNeeded: cell &>> 5)]
    // 0, 1, then 2 for ever.
    let next: UInt64 = word &>> place & 3 == 0 ? 1 : 2
    words[Int(truncatingIfNeeded: cell &>> 5)] = word & ~(3 &<< place) | next &<< place
  }

  /// Whether a key came more than once, or shares its cell with another.
  @inline(__always)
  func mayRepeat(_ key: UInt64) -> Bool {
    let cell = cell(of: key)
    return words[Int(truncatingIfNeeded: cell &>> 5)] &>> ((cell & 31) &* 2) & 2 != 0
  }

  @inline(__always)
  private func cell(of key: UInt64) -> UInt64 { (key &* 0x9e37_79b9_7f4a_7c15) &>> shift }
}

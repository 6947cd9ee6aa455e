/// Tells most keys that a table does not hold, from one bit in a field a sixteenth of the table's size: most pairs of a
/// message are new, and the field stays in the processor's cache where the table does not.
struct KeyFilter: Sendable {
  /// Bits a key.
  private static let bitsPerKey = 16

  private let words: FlatArray<UInt64>
  private let mask: UInt64

  /// A filter over words of an index; what is no power of two long is damaged and lets nothing through.
  init(_ words: FlatArray<UInt64>) {
    let isPower = words.count > 0 && words.count & (words.count - 1) == 0
    self.words = isPower ? words : .empty
    mask = isPower ? UInt64(words.count) &* 64 &- 1 : 0
  }

  var isEmpty: Bool { words.count == 0 }

  /// 1 where the table may hold the key, 0 where it does not. Not to be asked while it ``isEmpty``.
  @inline(__always)
  func mayHold(_ key: UInt64) -> UInt64 {
    let bit = key & mask
    return words.base[Int(truncatingIfNeeded: bit &>> 6)] &>> (bit & 63) & 1
  }

  /// The words of a filter of keys.
  static func words(_ keys: some Collection<UInt64>) -> [UInt64] {
    var count = 1
    while count * 64 < keys.count * bitsPerKey { count *= 2 }
    var words = [UInt64](repeating: 0, count: count)
    for key in keys {
      let bit = key & (UInt64(count) * 64 - 1)
      words[Int(bit >> 6)] |= 1 << (bit & 63)
    }
    return words
  }
}

/// Which lengths of prefixes are worth a look for a form: a mask for each hash of two bytes, so that a form that no prefix
/// pattern begins like costs one load.
enum PatternPrefixes {
  static let maskCount = 256
  /// The bit of this length and of all later ones.
  static let lastBit = 63

  /// The place of a form's mask.
  @inline(__always)
  static func place(_ first: UInt8, _ second: UInt8) -> Int { Int((first &* 31) ^ second) }

  /// The masks of prefixes, and their lengths, ascending.
  static func masks(of prefixes: [[UInt8]]) -> (masks: [UInt64], lengths: [UInt32]) {
    let lengths = Set(prefixes.map(\.count)).sorted()
    var masks = [UInt64](repeating: 0, count: lengths.isEmpty ? 0 : maskCount)
    for prefix in prefixes {
      guard let first = prefix.first, let number = lengths.firstIndex(of: prefix.count) else { continue }
      let bit = UInt64(1) << UInt64(min(number, lastBit))
      if prefix.count > 1 {
        masks[place(first, prefix[1])] |= bit
      } else {
        for second in UInt8.min...UInt8.max { masks[place(first, second)] |= bit }
      }
    }
    return (masks, lengths.map { UInt32($0) })
  }
}

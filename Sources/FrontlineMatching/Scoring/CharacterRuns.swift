/// The runs of characters in scripts without spaces, across words. The same code runs when packs are compiled and when
/// messages are matched.
enum CharacterRuns {
  /// Lengths of the runs in units, which are grapheme clusters there. By itself only a Han character is one: a letter of
  /// Kana or Thai alone says nothing.
  static let lengths = 1...3

  /// Calls the body with the key of each run, and its units, in a fixed order.
  @inline(__always)
  static func forEach(
    _ units: UnsafeBufferPointer<MessageUnit>, _ range: Range<Int>, _ body: (UInt64, Range<Int>) -> Void
  ) {
    for from in range where units[from].isCharacter {
      var hash = KeyHash.seed
      for length in lengths {
        let index = from &+ length &- 1
        guard index < range.upperBound, units[index].isCharacter else { break }
        hash = KeyHash.join(hash, units[index].key, tag: 4)
        if length > 1 || units[from].isIdeograph { body(hash, from..<(index &+ 1)) }
      }
    }
  }
}

/// The features of a word: its character n-grams with boundary marks, and the word itself, each as a line of a table.
package enum NGramFeatures {
  /// The longest n-gram.
  package static let maximumOrder = 5

  /// Calls `body` with the table line of each feature of `scalars`, a word between boundary scalars.
  ///
  /// N-grams of one to five scalars (a boundary alone says nothing), then the whole word when five-grams do not cover it;
  /// `isWhole` is false for a piece of a word, without boundaries.
  @inline(__always)
  package static func forEachLine(
    of scalars: UnsafeBufferPointer<UInt32>, lines: UInt32, isWhole: Bool = true, _ body: (UInt32) -> Void
  ) {
    let count = scalars.count
    var start = 0
    while start < count {
      var hash: UInt32 = 0x811C_9DC5
      let end = min(start &+ maximumOrder, count)
      var position = start
      while position < end {
        hash = step(hash, scalars[position])
        if position > start || scalars[start] != WordWalker.boundary { body(line(hash, lines)) }
        position &+= 1
      }
      start &+= 1
    }
    guard isWhole, count > maximumOrder else { return }
    var hash: UInt32 = 0x1234_5677
    for scalar in scalars { hash = step(hash, scalar) }
    body(line(hash, lines))
  }

  @inline(__always)
  private static func step(_ hash: UInt32, _ scalar: UInt32) -> UInt32 {
    let mixed = (hash ^ scalar) &* 0x9E37_79B1
    return mixed ^ (mixed >> 15)
  }

  /// Maps a hash to 0..<lines without a division; never out of bounds.
  @inline(__always)
  private static func line(_ hash: UInt32, _ lines: UInt32) -> UInt32 {
    UInt32(truncatingIfNeeded: (UInt64(hash &* 0x85EB_CA77) &* UInt64(lines)) >> 32)
  }
}

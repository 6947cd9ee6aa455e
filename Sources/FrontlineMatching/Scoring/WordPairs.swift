/// A word of a message as pairs are made of it.
struct PairWord: BitwiseCopyable {
  /// Key of the folded form; 0 for a word that no example holds, which is in no known pair.
  var key: UInt64
  /// Key of the stem; 0 like the key: no known pair holds it.
  var stem: UInt64
}

/// The features that are made of two words. The same code runs when packs are compiled and when messages are matched.
enum WordPairs {
  /// How many words two stems of a pair are apart at most. It bounds the cost of long messages; few pairs further apart
  /// mean anything.
  static let window = 12

  /// How many pairs so many words make at most.
  static func limit(words: Int) -> Int { words &* (window &+ 1) &+ 1 }

  /// Stand for the message's beginning and end beside its first and last word.
  private static let beginning: UInt64 = 0x1d8e_4e27_c47d_124f
  private static let end: UInt64 = 0xeb44_acca_b455_d165

  /// Calls the body with each pair's key and kind, and the places of its words, in a fixed order. At the message's
  /// beginning or end both places are the same.
  @inline(__always)
  static func forEach(
    _ words: UnsafeBufferPointer<PairWord>, _ body: (UInt64, FeatureKind, Int, Int) -> Void
  ) {
    var before = beginning
    for place in words.indices {
      let word = words[place]
      if word.key != 0 {
        if before != 0 { body(ordered(before, word.key), .neighbours, max(place &- 1, 0), place) }
        for other in max(place &- window, 0)..<place {
          body(unordered(words[other].stem, word.stem), .stemPair, other, place)
        }
      }
      before = word.key
    }
    if before != 0, !words.isEmpty { body(ordered(before, end), .neighbours, words.count &- 1, words.count &- 1) }
  }

  @inline(__always)
  private static func ordered(_ left: UInt64, _ right: UInt64) -> UInt64 {
    spread((left &* 0x9e37_79b9_7f4a_7c15) ^ right)
  }

  @inline(__always)
  private static func unordered(_ left: UInt64, _ right: UInt64) -> UInt64 { spread(left &+ right) }

  /// Brings bits of all places to both ends, where the table takes its place and its tag from.
  @inline(__always)
  private static func spread(_ value: UInt64) -> UInt64 {
    let mixed = value &* 0xd6e8_feb8_6659_fd93
    return mixed ^ (mixed &>> 32)
  }
}

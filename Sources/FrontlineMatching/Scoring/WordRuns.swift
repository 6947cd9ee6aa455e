/// The runs of characters within a word, with marks for its ends, and its stem; of words in Hangul the runs of letters too. The
/// same code runs when packs are compiled and when messages are matched.
enum WordRuns {
  /// Lengths of the runs, in scalars, an end mark counted as one.
  static let lengths = 2...4
  /// Letters of a stem.
  static let stemLength = 5
  /// Scalars of a word whose runs are looked at.
  static let limit = 64
  /// How many runs a word makes at most.
  static let most = limit * lengths.count + JamoRuns.most

  /// Calls the body with the key of each run of a folded form in UTF-8, in a fixed order.
  @inline(__always)
  static func forEach(_ form: UnsafeBufferPointer<UInt8>, _ body: (UInt64) -> Void) {
    var from = -1
    var seen = 0
    while from < form.count, seen < limit {
      var hash = KeyHash.seed
      var position = from
      var length = 0
      while position <= form.count, length < lengths.upperBound {
        if position < 0 || position == form.count {
          hash = KeyHash.add(position < 0 ? 0xFE : 0xFF, to: hash)
          position += 1
        } else {
          repeat {
            hash = KeyHash.add(form[position], to: hash)
            position += 1
          } while position < form.count && form[position] & 0xC0 == 0x80
        }
        length += 1
        if length >= lengths.lowerBound { body(KeyHash.finish(hash ^ 0x5555)) }
      }
      from += 1
      while from > 0, from < form.count, form[from] & 0xC0 == 0x80 { from += 1 }
      seen += 1
    }
    if JamoRuns.areMade(of: form) { JamoRuns.forEach(form, body) }
  }

  /// The key of a folded form's stem.
  static func stem(_ form: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var end = 0
    var letters = 0
    while end < form.count, letters < stemLength {
      end += 1
      while end < form.count && form[end] & 0xC0 == 0x80 { end += 1 }
      letters += 1
    }
    return KeyHash.join(KeyHash.key(UnsafeBufferPointer(rebasing: form[..<end])), 7, tag: 7)
  }
}

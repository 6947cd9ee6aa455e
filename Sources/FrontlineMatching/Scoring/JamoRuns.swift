/// The runs of letters (jamo) within a word in Hangul.
///
/// Korean joins endings to the last syllable of a stem: 와요, 왔어 and 왔는데 share no syllable, but their letters. The letters
/// of a syllable follow from its number (The Unicode Standard, section 3.12, "Conjoining Jamo Behavior").
enum JamoRuns {
  /// Lengths of the runs in letters, an end mark counted as one.
  static let lengths = 3...5
  /// How many runs a word makes at most.
  static let most = WordRuns.limit * 3 * lengths.count

  /// Whether a folded form begins with a syllable of Hangul; the runs of other words are not made.
  @inline(__always)
  static func areMade(of form: UnsafeBufferPointer<UInt8>) -> Bool {
    guard form.count >= 3, form[0] >= 0xEA, form[0] <= 0xED else { return false }
    return Letters.isSyllable(Letters.scalar(form, 0))
  }

  /// Calls the body with the key of each run of a folded form in UTF-8, in a fixed order.
  static func forEach(_ form: UnsafeBufferPointer<UInt8>, _ body: (UInt64) -> Void) {
    var from = Letters(form)
    for _ in 0..<(WordRuns.limit * 3) {
      var run = from
      var hash = KeyHash.seed
      for length in 1...lengths.upperBound {
        guard let letter = run.next() else { break }
        for shift: UInt32 in [0, 8, 16] { hash = KeyHash.add(UInt8(truncatingIfNeeded: letter >> shift), to: hash) }
        if length >= lengths.lowerBound { body(KeyHash.finish(hash ^ 0x3333)) }
      }
      guard from.next() != nil else { return }
    }
  }
}

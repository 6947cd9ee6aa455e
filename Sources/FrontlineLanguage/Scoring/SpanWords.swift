/// The words of a text with their places and the scores of each.
struct SpanWords {
  /// A word's script group and byte range.
  struct Word {
    var group: ScriptGroup
    var start: Int
    var end: Int
    /// Whether it starts with an ASCII capital.
    var isCapitalized: Bool
    /// The logarithm of odds of each language of the group, up to a constant, uncalibrated; none for a script without a table.
    var logits: [Float]
  }

  private(set) var words: [Word] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, model: LanguageModel) {
    words = Evidence.withEvidence(model) { evidence in
      WordWalker.withWalker(bytes, model.letters) { walker in
        var words: [Word] = []
        while let word = walker.next() {
          let raw = Int(word.group.rawValue)
          var logits: [Float] = []
          if raw < LanguageModel.tableCount {
            evidence.reset()
            evidence.add(word, of: bytes)
            evidence.drain()
            logits = evidence.logits(word.group, factor: model.table(raw).scale)
          }
          words.append(
            Word(
              group: word.group, start: word.start, end: word.end, isCapitalized: bytes[word.start] &- 0x41 < 26,
              logits: logits))
        }
        return words
      }
    }
  }
}

/// Finds the known word that an unknown one is a typo of: one letter left out, doubled, added, changed, or two swapped, never
/// the first. Every known word stands in a table under what is left of it without each of its letters, and so is looked for
/// (symmetric deletion, as in Garbe's SymSpell 2012).
struct Spelling: Sendable {
  /// Letters that a word must have.
  static let shortest = 4
  /// Letters from which on a changed letter counts as a typo; in short words it is often another word.
  static let shortestChanged = 6
  /// Letters that a word may have.
  static let longest = 24
  /// How many times as likely a letter swapped, left out or added is as one changed.
  static let plainFactor: UInt64 = 8

  let table: SlotTable
  let candidates: FlatArray<UInt32>
  let forms: FlatArray<UInt8>
  let formEnds: FlatArray<UInt32>
  /// How many examples hold each word.
  let counts: FlatArray<UInt32>

  init(_ parts: IndexParts, section: UInt32) throws(MatchingError) {
    table = SlotTable(try parts.array(.spellingTable, of: section, as: UInt64.self))
    candidates = try parts.array(.spellingWords, of: section, as: UInt32.self)
    forms = try parts.array(.wordForms, of: section, as: UInt8.self)
    counts = try parts.array(.wordCounts, of: section, as: UInt32.self)
    formEnds = try parts.array(.wordFormEnds, of: section, as: UInt32.self)
  }

  /// The number of the known word that a form is likeliest a typo of; nil where there is none.
  func correction(of form: UnsafeBufferPointer<UInt8>, words: FlatArray<VocabularyWord>) -> Int? {
    let typed = SpelledWord(form)
    guard typed.isCorrectable else { return nil }
    var best: (weight: UInt64, word: Int)?
    typed.forEachKey { key in
      let number = table.number(of: key)
      let start = Int(truncatingIfNeeded: number >> 8)
      for candidate in candidates.slice(start, start + Int(number & 0xFF)) {
        let word = Int(candidate)
        guard let record = words[word], record.isInScope != 0 else { continue }
        let factor = typed.likelihood(ofMeaning: self.form(word))
        guard factor > 0 else { continue }
        let weight = factor * UInt64(counts[word] ?? 0)
        if let held = best, held.weight > weight || (held.weight == weight && held.word <= word) { continue }
        best = (weight, word)
      }
    }
    return best?.word
  }

  private func form(_ word: Int) -> SpelledWord {
    let end = Int(formEnds[word] ?? 0)
    return SpelledWord(forms.slice(word > 0 ? Int(formEnds[word - 1] ?? 0) : 0, end))
  }
}

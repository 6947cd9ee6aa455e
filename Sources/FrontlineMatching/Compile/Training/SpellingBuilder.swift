/// Writes the words as ``Spelling`` looks for them: every word under its own key and under those without each of its letters.
struct SpellingBuilder {
  /// Words under one key at most.
  private static let candidateLimit = 255

  let text: TrainingText

  func write(to writer: inout IndexWriter, section: UInt32) {
    var forms: [UInt8] = []
    var ends: [UInt32] = []
    var listed: [(key: UInt64, word: UInt32)] = []
    for (number, word) in text.words.enumerated() {
      forms.append(contentsOf: word.form)
      ends.append(UInt32(forms.count))
      guard !word.isCharacters else { continue }
      let spelled = word.form.withUnsafeBufferPointer { SpelledWord($0) }
      guard spelled.isCorrectable else { continue }
      spelled.forEachKey { listed.append(($0, UInt32(number))) }
    }
    listed.sort { ($0.key, $0.word) < ($1.key, $1.word) }
    var words: [UInt32] = []
    var slots: [(key: UInt64, number: UInt64)] = []
    var index = 0
    while index < listed.count {
      var end = index + 1
      while end < listed.count && listed[end].key == listed[index].key { end += 1 }
      let count = min(end - index, Self.candidateLimit)
      slots.append((listed[index].key, UInt64(words.count) << 8 | UInt64(count)))
      for place in index..<(index + count) { words.append(listed[place].word) }
      index = end
    }
    writer.add(.wordForms, of: section, forms)
    writer.add(.wordFormEnds, of: section, ends)
    writer.add(.spellingTable, of: section, SlotTable.slots(slots))
    writer.add(.spellingWords, of: section, words)
  }
}

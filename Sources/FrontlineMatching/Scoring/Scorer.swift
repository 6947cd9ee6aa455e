/// A section's linear scorer as it lies in the index: known words with their rows of weights, and the entries of pairs and
/// runs. Weights are whole numbers, so a sum is the same in any order.
struct Scorer: Sendable {
  typealias Lane = SIMD8<Int16>
  /// Words of a message that are looked at; more say nothing new about the intent.
  static let wordLimit = TrainingText.wordLimit

  let header: ScorerHeader
  let classCount: Int
  let lanes: Int
  let wordTable: SlotTable
  let words: FlatArray<VocabularyWord>
  let denseRows: FlatArray<Lane>
  let featureTable: SlotTable
  let entries: FlatArray<FeatureEntry>
  let spelling: Spelling

  init(_ parts: IndexParts, section: UInt32) throws(MatchingError) {
    header = try parts.array(.scorerHeader, of: section, as: ScorerHeader.self)[0] ?? ScorerHeader()
    classCount = min(Int(header.classCount), FeatureEntry.classLimit)
    wordTable = SlotTable(try parts.array(.wordTable, of: section, as: UInt64.self))
    words = try parts.array(.words, of: section, as: VocabularyWord.self)
    denseRows = try parts.array(.denseRows, of: section, as: Lane.self)
    featureTable = SlotTable(try parts.array(.featureTable, of: section, as: UInt64.self))
    entries = try parts.array(.featureEntries, of: section, as: FeatureEntry.self)
    spelling = try Spelling(parts, section: section)
    let needed = (classCount + 7) / 8
    lanes = header.lanes == needed ? needed : 0
  }

  /// The known word with a key; nil where there is none.
  @inline(__always)
  func word(_ key: UInt64) -> VocabularyWord? {
    let number = wordTable.number(of: key)
    return number == 0 ? nil : words[Int(truncatingIfNeeded: number) &- 1]
  }

  /// The entries of a pair or run; none where it is not known.
  @inline(__always)
  func entries(of key: UInt64) -> UnsafeBufferPointer<FeatureEntry> {
    let number = featureTable.number(of: key)
    let start = Int(truncatingIfNeeded: number &>> 8)
    return entries.slice(start, start &+ Int(truncatingIfNeeded: number & 0xFF))
  }

  /// A dense row; nil where the index is damaged.
  @inline(__always)
  func denseRow(_ row: UInt32) -> UnsafePointer<Lane>? {
    let start = Int(row) &* lanes
    return start &+ lanes <= denseRows.count ? denseRows.base + start : nil
  }

  /// What a word adds to a class, for proofs.
  func weight(_ word: VocabularyWord, label: Int) -> Int {
    if lanes > 0 { return denseRow(word.row).map { Int($0[label >> 3][label & 7]) } ?? 0 }
    return weight(entries.slice(Int(word.row), Int(word.row) + Int(word.rowCount)), label: label)
  }

  /// What entries add to a class, for proofs.
  func weight(_ list: UnsafeBufferPointer<FeatureEntry>, label: Int) -> Int {
    list.reduce(0) { $0 + ($1.label == label ? Int($1.weight) : 0) }
  }
}

/// A section's linear scorer as it lies in the index: known words with their rows of weights, and the entries of pairs and
/// runs. Weights are whole numbers, so a sum is the same in any order.
struct Scorer: Sendable {
  typealias Lane = SIMD8<Int8>
  /// Words of a message that are looked at; more say nothing new about the intent.
  static let wordLimit = TrainingText.wordLimit

  let header: ScorerHeader
  let classCount: Int
  /// Vectors of a dense row; 0 where rows are lists of entries, and cells are wide.
  let lanes: Int
  let wordTable: SlotTable
  let words: FlatArray<VocabularyWord>
  let denseRows: FlatArray<Lane>
  let wordEntries: FlatArray<FeatureEntry>
  let featureFilter: KeyFilter
  let cells: FeatureCells<UInt16>
  let wideCells: FeatureCells<UInt32>
  let spelling: Spelling

  init(_ parts: IndexParts, section: UInt32) throws(MatchingError) {
    header = try parts.array(.scorerHeader, of: section, as: ScorerHeader.self)[0] ?? ScorerHeader()
    classCount = min(Int(header.classCount), FeatureEntry.classLimit)
    let needed = (classCount + 7) / 8
    lanes = header.lanes == needed && classCount <= FeatureCells<UInt16>.classLimit ? needed : 0
    wordTable = SlotTable(try parts.array(.wordTable, of: section, as: UInt64.self))
    words = try parts.array(.words, of: section, as: VocabularyWord.self)
    denseRows = try parts.array(.denseRows, of: section, as: Lane.self)
    wordEntries = try parts.array(.wordEntries, of: section, as: FeatureEntry.self)
    featureFilter = KeyFilter(try parts.array(.featureFilter, of: section, as: UInt64.self))
    let isWide = lanes == 0
    cells = FeatureCells(isWide ? .empty : try parts.array(.featureCells, of: section, as: UInt16.self))
    wideCells = FeatureCells(isWide ? try parts.array(.featureCells, of: section, as: UInt32.self) : .empty)
    spelling = try Spelling(parts, section: section)
  }

  /// The known word with a key; nil where there is none.
  @inline(__always)
  func word(_ key: UInt64) -> VocabularyWord? {
    let number = wordTable.number(of: key)
    return number == 0 ? nil : words[Int(truncatingIfNeeded: number) &- 1]
  }

  /// The known word that an unknown one is likeliest a typo of; nil where there is none.
  @inline(never)
  func correction(of word: MessageWord, in message: borrowing MessageUnits) -> VocabularyWord? {
    let first = message.units[Int(word.firstUnit)]
    guard !first.isCharacter, first.kind == .word else { return nil }
    let form = message.formRange(of: word)
    return message.forms.withUnsafeBufferPointer { forms in
      spelling.correction(of: UnsafeBufferPointer(rebasing: forms[form]), words: words).flatMap { words[$0] }
    }
  }

  /// The number of the cell of a pair or run, from 1; 0 where it is not known.
  @inline(__always)
  func cell(of key: UInt64) -> Int { lanes > 0 ? cells.cell(of: key) : wideCells.cell(of: key) }

  /// The key of the second cell of a pair or run; 0 where it has none.
  @inline(__always)
  func continuation(of key: UInt64, cell: Int) -> UInt64 {
    lanes > 0 ? cells.continuation(of: key, cell: cell) : wideCells.continuation(of: key, cell: cell)
  }

  /// A dense row; nil where the index is damaged.
  @inline(__always)
  func denseRow(_ row: UInt32) -> UnsafePointer<Lane>? {
    let start = Int(row) &* lanes
    return start &+ lanes <= denseRows.count ? denseRows.base + start : nil
  }

  /// The entries of a word, where rows are not dense.
  @inline(__always)
  func entries(of word: VocabularyWord) -> UnsafeBufferPointer<FeatureEntry> {
    wordEntries.slice(Int(word.row), Int(word.row) &+ Int(word.rowCount))
  }

  /// What a word adds to a class, for proofs.
  func weight(_ word: VocabularyWord, label: Int) -> Int {
    guard lanes > 0 else { return entries(of: word).reduce(0) { $0 + ($1.label == label ? Int($1.weight) : 0) } }
    return denseRow(word.row).map { Int($0[label >> 3][label & 7]) << Int(header.denseShift & 15) } ?? 0
  }

  /// What a pair or run adds to a class, for proofs.
  func weight(_ key: UInt64, label: Int) -> Int {
    let cell = cell(of: key)
    guard cell > 0 else { return 0 }
    var sum = 0
    let more = continuation(of: key, cell: cell)
    if more != 0 { sum += weight(more, label: label) }
    func add(_ other: Int, _ weight: Int32) { if other == label { sum += Int(weight) } }
    if lanes > 0 { cells.forEachEntry(of: cell, add) } else { wideCells.forEachEntry(of: cell, add) }
    return sum
  }
}

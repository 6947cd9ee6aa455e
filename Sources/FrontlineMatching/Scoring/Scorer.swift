/// A section's linear scorer as it lies in the index: known words with their rows of weights, and the entries of pairs and
/// runs. Weights are whole numbers, so a sum is the same in any order.
struct Scorer: Sendable {
  /// Words of a message that are looked at; more say nothing new about the intent.
  static let wordLimit = TrainingText.wordLimit
  /// The largest shift of dense rows.
  static let denseShiftLimit: UInt32 = 6

  let header: ScorerHeader
  let classCount: Int
  /// Whether rows go on after the classes with the weight of messages out of scope.
  let hasOutside: Bool
  /// Lanes of a dense row; 0 where rows are lists of entries, and cells are wide.
  let lanes: Int
  /// Weights of dense rows are counted in units shifted left by so many bits.
  let denseShift: UInt32
  let wordTable: SlotTable
  let words: FlatArray<VocabularyWord>
  let denseRows: FlatArray<WeightLane.Words>
  let wordEntries: FlatArray<FeatureEntry>
  let featureFilter: KeyFilter
  let cells: FeatureCells<UInt16>
  let wideCells: FeatureCells<UInt32>
  let spelling: Spelling

  init(_ parts: IndexParts, section: UInt32) throws(MatchingError) {
    header = try parts.array(.scorerHeader, of: section, as: ScorerHeader.self)[0] ?? ScorerHeader()
    classCount = min(Int(header.classCount), FeatureEntry.classLimit)
    let rowLength = classCount + (header.hasOutside != 0 ? 1 : 0)
    let needed = WeightLane.lanes(rowLength)
    lanes = header.lanes == needed && rowLength <= FeatureCells<UInt16>.classLimit ? needed : 0
    hasOutside = lanes > 0 && rowLength > classCount
    denseShift = min(header.denseShift, Self.denseShiftLimit)
    wordTable = SlotTable(try parts.array(.wordTable, of: section, as: UInt64.self))
    words = try parts.array(.words, of: section, as: VocabularyWord.self)
    denseRows = try parts.array(.denseRows, of: section, as: WeightLane.Words.self)
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

  /// How many examples hold the word with a key.
  @inline(__always)
  func exampleCount(ofWord key: UInt64) -> Int {
    let number = wordTable.number(of: key)
    return number == 0 ? 0 : Int(spelling.counts[Int(truncatingIfNeeded: number) &- 1] ?? 0)
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

  /// Whether each word has a weight for every class.
  @inline(__always)
  var isDense: Bool { lanes > 0 }

  /// A dense row; nil where the index is damaged.
  @inline(__always)
  func denseRow(_ row: UInt32) -> UnsafePointer<WeightLane.Words>? {
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
    guard isDense else { return entries(of: word).reduce(0) { $0 + ($1.label == label ? Int($1.weight) : 0) } }
    guard let row = denseRow(word.row) else { return 0 }
    return WeightLane.weight(row[label / WeightLane.classes], label) << Int(denseShift)
  }

  /// What a pair or run adds to a class, for proofs.
  func weight(_ key: UInt64, label: Int) -> Int {
    guard !featureFilter.isEmpty, featureFilter.mayHold(key) != 0 else { return 0 }
    return isDense ? Self.weight(key, label, cells) : Self.weight(key, label, wideCells)
  }

  private static func weight<Word>(_ key: UInt64, _ label: Int, _ table: FeatureCells<Word>) -> Int {
    var sum = 0
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: FeatureCells<Word>.cellLimit) { cells in
      guard let first = cells.baseAddress else { return }
      for place in 0..<table.find(key, into: first) {
        table.forEachEntry(of: first[place]) { other, entry in
          if other == label { sum += Int(FeatureCells<Word>.weight(entry)) }
        }
      }
    }
    return sum
  }
}

/// Freezes trained weights into the parts of an index that ``Scorer`` reads.
///
/// The runs within a known word always come with it, so their weights are added to the word's own row: only unknown words
/// look their runs up. Weights are multiplied by the features' values and rounded to whole numbers of one unit.
struct ScorerBuilder {
  let text: TrainingText
  let set: TrainingSet
  let weights: TrainedWeights
  let stems: ExampleStems
  let options: ScoringOptions

  func write(to writer: inout IndexWriter, section: UInt32) {
    let rows = wordRows()
    let unit = unit(rows)
    var header = ScorerHeader()
    header.classCount = UInt32(weights.classCount)
    header.lanes = weights.isDense ? UInt32((weights.classCount + 7) / 8) : 0
    header.unit = unit
    header.unknownWordSquare = set.unknownWordSquare
    header.unknownRunSquare = set.unknownRunSquare
    header.characterRunSquare = set.characterRunSquare
    header.exampleCount = UInt32(set.count)
    writer.add(.scorerHeader, of: section, [header])

    var entries: [FeatureEntry] = []
    var slots: [(key: UInt64, number: UInt64)] = []
    for id in set.keys.indices where set.kinds[id] != .word {
      let row = heaviest(weights.row(id), times: set.values[id] / unit, limit: options.rowLimit)
      guard !row.isEmpty else { continue }
      slots.append((set.keys[id], UInt64(entries.count) << 8 | UInt64(row.count)))
      entries.append(contentsOf: row)
    }
    writeWords(rows, unit, &entries, to: &writer, section)
    writer.add(.featureTable, of: section, SlotTable.slots(slots))
    writer.add(.featureEntries, of: section, entries)
    writeSpelling(to: &writer, section)
  }

  /// The row of each word: its own weights and those of its runs, each times its value.
  private func wordRows() -> [WeightRow] {
    text.words.indices.map { word in
      var row = weights.emptyRow
      let own = set.wordFeatures[word]
      for id in (own == .max ? [] : [own]) + set.wordRuns[word] {
        row.add(weights.row(Int(id)), times: set.values[Int(id)])
      }
      return row
    }
  }

  /// What a weight of 1 stands for: the heaviest becomes the largest whole number.
  private func unit(_ rows: [WeightRow]) -> Float {
    var heaviest: Float = 0
    for row in rows { heaviest = max(heaviest, row.heaviest) }
    for id in set.keys.indices where set.kinds[id] != .word {
      heaviest = max(heaviest, weights.row(id).heaviest * set.values[id])
    }
    return heaviest > 0 ? heaviest / Float(FeatureEntry.weightLimit) : 1
  }

  /// The heaviest weights of a row, in the order of classes.
  private func heaviest(_ row: WeightRow, times factor: Float, limit: Int) -> [FeatureEntry] {
    var found: [(label: Int, weight: Int)] = []
    row.forEach { label, weight in
      let whole = Self.whole(weight * factor)
      if whole != 0 { found.append((label, whole)) }
    }
    if found.count > limit {
      found.sort { abs($0.weight) != abs($1.weight) ? abs($0.weight) > abs($1.weight) : $0.label < $1.label }
      found.removeSubrange(limit...)
      found.sort { $0.label < $1.label }
    }
    return found.map { FeatureEntry(label: $0.label, weight: $0.weight) }
  }

  private static func whole(_ value: Float) -> Int {
    let limit = Float(FeatureEntry.weightLimit)
    return Int(max(-limit, min(limit, value.rounded(.toNearestOrEven))))
  }

  private func writeWords(
    _ rows: [WeightRow], _ unit: Float, _ entries: inout [FeatureEntry], to writer: inout IndexWriter, _ section: UInt32
  ) {
    var records: [VocabularyWord] = []
    var dense: [Scorer.Lane] = []
    var slots: [(key: UInt64, number: UInt64)] = []
    var inScope = [Bool](repeating: false, count: text.words.count)
    for message in 0..<text.count where text.labels[message] >= 0 {
      for word in text.words(of: message) { inScope[Int(word)] = true }
    }
    for (number, word) in text.words.enumerated() {
      var record = VocabularyWord(
        key: word.key, stem: word.stem, square: set.wordSquares[number], count: set.wordCounts[number], row: 0,
        rowCount: 0, isInScope: inScope[number] ? 1 : 0, stemNumber: stems.stemOf[number])
      if weights.isDense {
        record.row = UInt32(number)
        dense.append(contentsOf: Self.lanes(rows[number], unit, weights.classCount))
      } else {
        let row = heaviest(rows[number], times: 1 / unit, limit: options.wordRowLimit)
        record.row = UInt32(entries.count)
        record.rowCount = UInt16(row.count)
        entries.append(contentsOf: row)
      }
      records.append(record)
      slots.append((word.key, UInt64(number + 1)))
    }
    writer.add(.wordTable, of: section, SlotTable.slots(slots))
    writer.add(.words, of: section, records)
    writer.add(.denseRows, of: section, dense)
  }

  private static func lanes(_ row: WeightRow, _ unit: Float, _ classCount: Int) -> [Scorer.Lane] {
    var lanes = [Scorer.Lane](repeating: .zero, count: (classCount + 7) / 8)
    row.forEach { label, weight in lanes[label >> 3][label & 7] = Int16(whole(weight / unit)) }
    return lanes
  }

  /// Every word under its own key and under those without each of its letters.
  private func writeSpelling(to writer: inout IndexWriter, _ section: UInt32) {
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
      let count = min(end - index, 255)
      slots.append((listed[index].key, UInt64(words.count) << 8 | UInt64(count)))
      words.append(contentsOf: listed[index..<(index + count)].map(\.word))
      index = end
    }
    writer.add(.wordForms, of: section, forms)
    writer.add(.wordFormEnds, of: section, ends)
    writer.add(.spellingTable, of: section, SlotTable.slots(slots))
    writer.add(.spellingWords, of: section, words)
  }
}

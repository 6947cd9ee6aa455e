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
    let units = units(rows)
    var header = ScorerHeader()
    header.classCount = UInt32(weights.classCount)
    header.lanes = weights.isDense ? UInt32((weights.classCount + 7) / 8) : 0
    header.unit = units.feature
    header.denseShift = units.denseShift
    header.unknownWordSquare = set.unknownWordSquare
    header.unknownRunSquare = set.unknownRunSquare
    header.characterRunSquare = set.characterRunSquare
    header.exampleCount = UInt32(set.count)
    writer.add(.scorerHeader, of: section, [header])
    writeFeatures(units, to: &writer, section)
    writeWords(rows, units, to: &writer, section)
    writeSpelling(to: &writer, section)
  }

  /// What a weight of 1 stands for: in pairs and runs, and, shifted by some bits, in the dense rows of words.
  private struct Units {
    var feature: Float
    var denseShift: UInt32
    var heaviestFeature: Float
    var dense: Float { feature * Float(1 << denseShift) }
  }

  /// The heaviest weight of pairs and runs becomes the largest whole number of a cell, and so the heaviest of words.
  private func units(_ rows: [WeightRow]) -> Units {
    var heaviestWord: Float = 0
    for row in rows { heaviestWord = max(heaviestWord, row.heaviest) }
    var heaviest: Float = 0
    for id in set.keys.indices where set.kinds[id] != .word {
      heaviest = max(heaviest, weights.row(id).heaviest * set.values[id])
    }
    guard weights.isDense else {
      let unit = max(heaviest, heaviestWord) / Float(FeatureEntry.weightLimit)
      return Units(feature: unit > 0 ? unit : 1, denseShift: 0, heaviestFeature: heaviest)
    }
    // The heaviest word takes all of its eight bits. Pairs and runs get the finest unit that leaves the heaviest of them no
    // less than two thirds of its weight: few are so heavy, and all others are told more exactly.
    let dense = max(heaviestWord, heaviest / 16) / 127
    var units = Units(feature: dense > 0 ? dense : 1, denseShift: 0, heaviestFeature: heaviest)
    let limit = Float(FeatureCells<UInt16>.weightLimit)
    while units.denseShift < 6, units.feature / 2 * limit >= heaviest * 0.66 {
      units.feature /= 2
      units.denseShift += 1
    }
    return units
  }

  private func writeFeatures(_ units: Units, to writer: inout IndexWriter, _ section: UInt32) {
    var features: [(key: UInt64, entries: [(label: Int, weight: Int)])] = []
    for id in set.keys.indices where set.kinds[id] != .word {
      let row = weights.row(id)
      guard row.heaviest * set.values[id] >= options.leastFeature * units.heaviestFeature else { continue }
      let entries = heaviest(
        row, times: set.values[id] / units.feature, limit: 2 * FeatureCells<UInt16>.entryLimit,
        least: options.leastWeight)
      if !entries.isEmpty { features.append((set.keys[id], entries)) }
    }
    writer.add(.featureFilter, of: section, KeyFilter.words(features.map(\.key)))
    if weights.isDense {
      writer.add(.featureCells, of: section, FeatureCells<UInt16>.words(features))
    } else {
      writer.add(.featureCells, of: section, FeatureCells<UInt32>.words(features))
    }
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

  /// The heaviest weights of a row as whole numbers, in the order of classes; `least` is the part of the heaviest of them
  /// below which they are left out.
  private func heaviest(
    _ row: WeightRow, times factor: Float, limit: Int, least: Float
  ) -> [(label: Int, weight: Int)] {
    let floor = row.heaviest * least
    var found: [(label: Int, weight: Int)] = []
    row.forEach { label, weight in
      let whole = Self.whole(
        weight * factor, limit: weights.isDense ? FeatureCells<UInt16>.weightLimit : FeatureEntry.weightLimit)
      if whole != 0, abs(weight) >= floor { found.append((label, whole)) }
    }
    if found.count > limit {
      found.sort { abs($0.weight) != abs($1.weight) ? abs($0.weight) > abs($1.weight) : $0.label < $1.label }
      found.removeSubrange(limit...)
      found.sort { $0.label < $1.label }
    }
    return found
  }

  private static func whole(_ value: Float, limit: Int) -> Int {
    let most = Float(limit)
    return Int(max(-most, min(most, value.rounded(.toNearestOrEven))))
  }

  private func writeWords(_ rows: [WeightRow], _ units: Units, to writer: inout IndexWriter, _ section: UInt32) {
    var records: [VocabularyWord] = []
    var dense: [Scorer.Lane] = []
    var entries: [FeatureEntry] = []
    var slots: [(key: UInt64, number: UInt64)] = []
    var inScope = [Bool](repeating: false, count: text.words.count)
    for message in 0..<text.count where text.labels[message] >= 0 {
      for word in text.words(of: message) { inScope[Int(word)] = true }
    }
    for (number, word) in text.words.enumerated() {
      var record = VocabularyWord(
        key: word.key, stem: word.stem, square: set.wordSquares[number], row: 0, rowCount: 0,
        isInScope: inScope[number] ? 1 : 0, stemNumber: stems.stemOf[number])
      if weights.isDense {
        record.row = UInt32(number)
        dense.append(contentsOf: Self.lanes(rows[number], units.dense, weights.classCount))
      } else {
        let row = heaviest(rows[number], times: 1 / units.feature, limit: options.wordRowLimit, least: 0)
        record.row = UInt32(entries.count)
        record.rowCount = UInt16(row.count)
        entries.append(contentsOf: row.map { FeatureEntry(label: $0.label, weight: $0.weight) })
      }
      records.append(record)
      slots.append((word.key, UInt64(number + 1)))
    }
    writer.add(.wordTable, of: section, SlotTable.slots(slots))
    writer.add(.words, of: section, records)
    writer.add(.wordCounts, of: section, set.wordCounts)
    writer.add(.wordEntries, of: section, entries)
    writer.add(.denseRows, of: section, dense)
  }

  private static func lanes(_ row: WeightRow, _ unit: Float, _ classCount: Int) -> [Scorer.Lane] {
    var lanes = [Scorer.Lane](repeating: .zero, count: (classCount + 7) / 8)
    row.forEach { label, weight in lanes[label >> 3][label & 7] = Int8(whole(weight / unit, limit: 127)) }
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

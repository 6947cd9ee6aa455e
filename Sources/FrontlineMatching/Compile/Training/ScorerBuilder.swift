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

  /// Writes all but the cells of pairs and runs, which come back as rows: of many classes, the table of cells is too large to
  /// be made while the weights are still there.
  func write(to writer: inout IndexWriter, section: UInt32) -> FeatureRows {
    var rows = WordRows(set, weights)
    let heaviest = set.keys.indices.map { id in
      set.kinds[id] == .word ? 0 : weights.withRow(id) { $0.heaviest }
    }
    let units = units(&rows, heaviest)
    var header = ScorerHeader()
    header.classCount = UInt32(weights.classCount)
    header.lanes = weights.isDense ? UInt32(WeightLane.lanes(weights.rowLength)) : 0
    header.hasOutside = weights.hasOutside ? 1 : 0
    header.unit = units.feature
    header.denseShift = units.denseShift
    header.unknownWordSquare = set.unknownWordSquare
    header.unknownRunSquare = set.unknownRunSquare
    header.characterRunSquare = set.characterRunSquare
    header.exampleCount = UInt32(set.count)
    writer.add(.scorerHeader, of: section, [header])
    writeWords(&rows, units, to: &writer, section)
    SpellingBuilder(text: text).write(to: &writer, section: section)
    return featureRows(units, heaviest)
  }

  /// What a weight of 1 stands for: in pairs and runs, and, shifted by some bits, in the dense rows of words.
  private struct Units {
    var feature: Float
    var denseShift: UInt32
    var heaviestFeature: Float
    var dense: Float { feature * Float(1 << denseShift) }
  }

  /// The heaviest weight of pairs and runs becomes the largest whole number of a cell, and so the heaviest of words.
  private func units(_ rows: inout WordRows, _ heaviestOfFeatures: [Float]) -> Units {
    var heaviestWord: Float = 0
    for word in text.words.indices { heaviestWord = max(heaviestWord, rows.withRow(word) { $0.heaviest }) }
    var heaviest: Float = 0
    for id in set.keys.indices { heaviest = max(heaviest, heaviestOfFeatures[id] * set.values[id]) }
    guard weights.isDense else {
      let unit = max(heaviest, heaviestWord) / Float(FeatureEntry.weightLimit)
      return Units(feature: unit > 0 ? unit : 1, denseShift: 0, heaviestFeature: heaviest)
    }
    // The heaviest word takes all of its eight bits. Pairs and runs get the finest unit that leaves the heaviest of them no
    // less than two thirds of its weight: few are so heavy, and all others are told more exactly.
    let dense = max(heaviestWord, heaviest / 16) / 127
    var units = Units(feature: dense > 0 ? dense : 1, denseShift: 0, heaviestFeature: heaviest)
    let limit = Float(FeatureCells<UInt16>.weightLimit)
    while units.denseShift < Scorer.denseShiftLimit, units.feature / 2 * limit >= heaviest * 0.66 {
      units.feature /= 2
      units.denseShift += 1
    }
    return units
  }

  private func featureRows(_ units: Units, _ heaviest: [Float]) -> FeatureRows {
    var rows = FeatureRows()
    var cut = RowCut(limit: FeatureRows.entryLimit, least: options.leastWeight, weightLimit: featureWeightLimit)
    for id in set.keys.indices where set.kinds[id] != .word {
      guard heaviest[id] * set.values[id] >= options.leastFeature * units.heaviestFeature else { continue }
      weights.withRow(id) { row in
        let entries = cut.entries(row, heaviest: heaviest[id], times: set.values[id] / units.feature)
        if !entries.isEmpty { rows.add(set.keys[id], entries) }
      }
    }
    return rows
  }

  private var featureWeightLimit: Int {
    weights.isDense ? FeatureCells<UInt16>.weightLimit : FeatureEntry.weightLimit
  }

  private func writeWords(_ rows: inout WordRows, _ units: Units, to writer: inout IndexWriter, _ section: UInt32) {
    var records: [VocabularyWord] = []
    var dense: [WeightLane.Words] = []
    var entries: [FeatureEntry] = []
    var slots: [(key: UInt64, number: UInt64)] = []
    var cut = RowCut(limit: options.wordRowLimit, least: 0, weightLimit: featureWeightLimit)
    let inScope = wordsInScope()
    for (number, word) in text.words.enumerated() {
      var record = VocabularyWord(
        key: word.key, stem: word.stem, square: set.wordSquares[number], row: 0, rowCount: 0,
        isInScope: inScope[number] ? 1 : 0, stemNumber: stems.stemOf[number])
      rows.withRow(number) { row in
        if weights.isDense {
          record.row = UInt32(number)
          Self.append(row, units.dense, weights.rowLength, to: &dense)
        } else {
          let kept = cut.entries(row, heaviest: 0, times: 1 / units.feature)
          record.row = UInt32(entries.count)
          record.rowCount = UInt16(kept.count)
          for entry in kept { entries.append(FeatureEntry(label: entry.label, weight: entry.weight)) }
        }
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

  /// Which words an example of an intent holds.
  private func wordsInScope() -> [Bool] {
    var inScope = [Bool](repeating: false, count: text.words.count)
    for message in 0..<text.count where text.labels[message] >= 0 {
      for word in text.words(of: message) { inScope[Int(word)] = true }
    }
    return inScope
  }

  private static func append(_ row: WeightRow, _ unit: Float, _ length: Int, to lanes: inout [WeightLane.Words]) {
    var weights = [SIMD16<Int8>](repeating: .zero, count: WeightLane.lanes(length))
    row.forEach { label, weight in
      weights[label / WeightLane.classes][label % WeightLane.classes] = Int8(RowCut.whole(weight / unit, limit: 127))
    }
    for lane in weights { lanes.append(WeightLane.words(lane)) }
  }
}

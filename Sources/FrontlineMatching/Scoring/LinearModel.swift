/// A known feature of a message and how much it counts there.
struct FeatureEntry {
  var id: UInt32
  var value: Float
}

/// A frozen scorer: for each known feature how much it counts, and its weight for each class.
struct LinearModel: Sendable {
  typealias Lane = SIMD8<Int16>

  let table: KeyTable
  /// How much each feature counts, by id.
  let values: [Float]
  /// Whether an example of an intent holds the feature, by id; else only messages out of scope do.
  let isInScope: [Bool]
  /// What an unknown feature counts toward a message's length, by kind.
  let unknownValues: [Float]
  /// Weights, a row of `lanes` vectors a feature, in units of `scale`.
  let rows: [Lane]
  let lanes: Int
  let classCount: Int
  /// What a unit of weight stands for.
  let scale: Float
  let extractor: FeatureExtractor

  /// Rounds trained weights to whole numbers of a common scale.
  init(_ set: borrowing TrainingSet, weights: [LinearSolver.Lane], classCount: Int, extractor: FeatureExtractor) {
    self.classCount = classCount
    self.extractor = extractor
    lanes = LinearSolver.lanes(classCount)
    var entries: [(key: UInt64, id: UInt32)] = []
    entries.reserveCapacity(set.keys.count)
    for (id, key) in set.keys.enumerated() { entries.append((key, UInt32(id))) }
    table = KeyTable(entries)
    values = set.values
    unknownValues = set.unknownValues
    var isInScope = [Bool](repeating: false, count: set.keys.count)
    for row in 0..<set.count where set.labels[row] >= 0 {
      for entry in set.starts[row]..<set.starts[row + 1] { isInScope[Int(set.ids[entry])] = true }
    }
    self.isInScope = isInScope
    var largest: Float = 0
    for lane in weights {
      largest = max(largest, lane.max(), -lane.min())
    }
    let scale = largest > 0 ? largest / 32_000 : 1
    self.scale = scale
    rows = weights.map { lane in Lane(clamping: SIMD8<Int32>((lane / scale).rounded(.toNearestOrEven))) }
  }

  /// Replaces `entries` by the known features with their values, scaled to a message of unit length.
  ///
  /// - Returns: the share of the message's words and their parts, by weight, that examples of an intent know; 0 for a message
  ///   without features.
  func resolve(_ features: [Feature], into entries: inout [FeatureEntry]) -> Float {
    entries.removeAll(keepingCapacity: true)
    var norm: Float = 0
    var knownWords: Float = 0
    var words: Float = 0
    for feature in features {
      guard let id = table.id(of: feature.key) else {
        let value = unknownValues[Int(feature.kind.rawValue)]
        norm += value * value
        if feature.kind.isWord { words += value * value }
        continue
      }
      let value = values[Int(id)]
      norm += value * value
      if feature.kind.isWord {
        words += value * value
        if isInScope[Int(id)] { knownWords += value * value }
      }
      entries.append(FeatureEntry(id: id, value: value))
    }
    guard norm > 0 else { return 0 }
    let factor = 1 / norm.squareRoot()
    for index in entries.indices { entries[index].value *= factor }
    return words > 0 ? knownWords / words : 0
  }

  /// Adds up the scores of all classes; `scores` has `lanes` vectors.
  func score(_ entries: [FeatureEntry], into scores: inout [LinearSolver.Lane]) {
    rows.withUnsafeBufferPointer { rows in
      scores.withUnsafeMutableBufferPointer { scores in
        for lane in 0..<lanes { scores[lane] = .zero }
        for entry in entries {
          let base = Int(entry.id) * lanes
          for lane in 0..<lanes { scores[lane] += LinearSolver.Lane(rows[base + lane]) * entry.value }
        }
        for lane in 0..<lanes { scores[lane] *= scale }
      }
    }
  }

  /// A weight, for proofs.
  func weight(_ id: UInt32, label: Int32) -> Double {
    Double(rows[Int(id) * lanes + Int(label >> 3)][Int(label & 7)]) * Double(scale)
  }

  /// Bytes of memory.
  var byteCount: Int { table.byteCount + values.count * 4 + rows.count * 16 }

  func hash(into hasher: inout ContentHasher) {
    table.hash(into: &hasher)
    hasher.add(values)
    hasher.add(unknownValues)
    for lane in rows {
      let words = unsafeBitCast(lane, to: SIMD2<UInt64>.self)
      hasher.add(words.x)
      hasher.add(words.y)
    }
    hasher.add(Double(scale))
  }
}

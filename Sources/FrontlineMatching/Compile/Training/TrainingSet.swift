/// Training messages as sparse vectors, and the features that they are made of.
///
/// A message is divided by the length of its words alone (their own values and those of the runs within them), so that the
/// length of a message can be told from numbers that stand with its words.
struct TrainingSet {
  /// Keys of the features, in order of first occurrence; ids are indices.
  private(set) var keys: [UInt64] = []
  /// The kinds of the features.
  private(set) var kinds: [FeatureKind] = []
  /// How much a feature counts: its kind's weight times the root of its rarity.
  private(set) var values: [Float] = []
  /// Where each message's entries begin in `ids` and `weights`; one more than there are messages.
  private(set) var starts: [Int] = [0]
  /// Feature ids, message by message, ascending. In a compact set without the runs within words, and as often as they come.
  private(set) var ids: [UInt32] = []
  /// Values divided by the message's length; none in a compact set.
  private(set) var weights: [Float] = []
  /// The class of each message; -1 for out of scope.
  private(set) var labels: [Int32] = []

  /// Whether the runs within words are left out of the rows, since they follow from the words: in a set of more classes
  /// than ``LinearSolver`` trains. They are nine tenths of the entries, which for a million messages are past a gigabyte.
  let isCompact: Bool
  /// One over each message's length, in a compact set.
  private var scales: [Float] = []
  /// The word that a feature is, by the feature's id, in a compact set; .max for the runs among them.
  private var wordOfFeature: [UInt32] = []

  /// The feature that each word of the text is, by the word's number, and the features of the runs within it that are kept.
  private(set) var wordFeatures: [UInt32] = []
  private(set) var wordRuns: [[UInt32]] = []
  /// What each word adds to the square of a message's length.
  private(set) var wordSquares: [Float] = []
  /// How many messages hold each word.
  private(set) var wordCounts: [UInt32] = []
  /// What an unknown word, a run within it, and a run of characters add to the square of a message's length.
  private(set) var unknownWordSquare: Float = 0
  private(set) var unknownRunSquare: Float = 0
  private(set) var characterRunSquare: Float = 0

  private var characterRuns = KeyNumbers()
  private var characterRunFeatures: [UInt32] = []

  var count: Int { labels.count }

  /// The run of characters with a key; nil where it is not kept.
  func characterRun(_ key: UInt64) -> UInt32? { characterRuns.number(of: key).map { characterRunFeatures[Int($0)] } }

  /// Calls the body with each feature of a message and its weight, in a fixed order.
  @inline(__always)
  func forEachEntry(of row: Int, _ body: (Int, Float) -> Void) {
    for entry in starts[row]..<starts[row + 1] {
      let id = Int(ids[entry])
      guard isCompact else {
        body(id, weights[entry])
        continue
      }
      body(id, values[id] * scales[row])
      guard id < wordOfFeature.count, wordOfFeature[id] != .max else { continue }
      for run in wordRuns[Int(wordOfFeature[id])] { body(Int(run), values[Int(run)] * scales[row]) }
    }
  }

  init(_ text: TrainingText, options: ScoringOptions) {
    let many = text.count >= options.manyMessages
    isCompact = Int(text.labels.max() ?? -1) >= options.trainedClasses
    let counter = FeatureCounter(text, sifting: many && Self.isSiftable(options))
    let newID = keepFeatures(counter, total: Double(text.count + 1), options, many: many)
    addWords(counter, newID)
    addRows(text, counter, newID)
  }

  /// Whether of pairs and runs across words none is kept that comes once.
  private static func isSiftable(_ options: ScoringOptions) -> Bool {
    [FeatureKind.neighbours, .stemPair, .characterRun, .markedWord].allSatisfy {
      options.minimumCounts[Int($0.rawValue)] > 1
    }
  }

  /// Takes the features that are common enough; their new ids come back, .max for those that are left out.
  private mutating func keepFeatures(
    _ counter: FeatureCounter, total: Double, _ options: ScoringOptions, many: Bool
  ) -> [UInt32] {
    func value(_ kind: FeatureKind, messages: Int) -> Float {
      let rarity = PortableMath.log(total / Double(messages + 1)) + 1
      return options.kindWeights[Int(kind.rawValue)] * Float(rarity.squareRoot())
    }
    func square(_ kind: FeatureKind) -> Float { value(kind, messages: 0) * value(kind, messages: 0) }
    unknownWordSquare = square(.word)
    unknownRunSquare = square(.wordRun)
    characterRunSquare = square(.characterRun) / 2
    var newID = [UInt32](repeating: .max, count: counter.kinds.count)
    for id in counter.kinds.indices {
      let kind = counter.kinds[id]
      guard !many || counter.counts[id] >= options.minimumCounts[Int(kind.rawValue)] else { continue }
      newID[id] = UInt32(keys.count)
      if kind == .characterRun {
        _ = characterRuns.insert(counter.numbers.keys[id])
        characterRunFeatures.append(UInt32(keys.count))
      }
      keys.append(counter.numbers.keys[id])
      kinds.append(kind)
      values.append(value(kind, messages: Int(counter.counts[id])))
    }
    return newID
  }

  private mutating func addWords(_ counter: FeatureCounter, _ newID: [UInt32]) {
    for (word, runs) in counter.wordRuns.enumerated() {
      let feature = newID[Int(counter.wordFeatures[word])]
      let kept = runs.compactMap { newID[Int($0)] == .max ? nil : newID[Int($0)] }
      var square = feature == .max ? unknownWordSquare : values[Int(feature)] * values[Int(feature)]
      square += Float(runs.count - kept.count) * unknownRunSquare
      for run in kept { square += values[Int(run)] * values[Int(run)] }
      if isCompact, feature != .max {
        while wordOfFeature.count <= Int(feature) { wordOfFeature.append(.max) }
        wordOfFeature[Int(feature)] = UInt32(word)
      }
      wordFeatures.append(feature)
      wordRuns.append(kept)
      wordSquares.append(square)
      wordCounts.append(counter.counts[Int(counter.wordFeatures[word])])
    }
  }

  private mutating func addRows(_ text: TrainingText, _ counter: FeatureCounter, _ newID: [UInt32]) {
    var kept: [UInt32] = []
    var pairWords: [PairWord] = []
    for message in 0..<text.count {
      kept.removeAll(keepingCapacity: true)
      var square: Float = 0
      for word in text.words(of: message) {
        square += wordSquares[Int(word)]
        if wordFeatures[Int(word)] != .max { kept.append(wordFeatures[Int(word)]) }
        if !isCompact { kept.append(contentsOf: wordRuns[Int(word)]) }
      }
      square += Float(text.runs(of: message).count) * characterRunSquare
      FeatureCounter.forEachOther(of: message, in: text, &pairWords) { key, _ in
        if let number = counter.numbers.number(of: key), newID[Int(number)] != .max { kept.append(newID[Int(number)]) }
      }
      let scale = square > 0 ? 1 / square.squareRoot() : 0
      if isCompact {
        ids.append(contentsOf: kept)
        scales.append(scale)
        starts.append(ids.count)
      } else {
        kept.sort()
        appendRow(kept, scale: scale)
      }
      labels.append(text.labels[message])
    }
  }

  /// Frees the rows, which nobody needs once the weights are trained.
  mutating func forgetRows() {
    starts = []
    ids = []
    weights = []
    scales = []
  }

  private mutating func appendRow(_ kept: [UInt32], scale: Float) {
    var index = 0
    while index < kept.count {
      var end = index + 1
      while end < kept.count && kept[end] == kept[index] { end += 1 }
      ids.append(kept[index])
      weights.append(values[Int(kept[index])] * scale * Float(end - index))
      index = end
    }
    starts.append(ids.count)
  }
}

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
  /// Feature ids, message by message, ascending.
  private(set) var ids: [UInt32] = []
  /// Values divided by the message's length.
  private(set) var weights: [Float] = []
  /// The class of each message; -1 for out of scope.
  private(set) var labels: [Int32] = []

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

  private var characterRuns: [UInt64: UInt32] = [:]

  var count: Int { labels.count }

  /// The run of characters with a key; nil where it is not kept.
  func characterRun(_ key: UInt64) -> UInt32? { characterRuns[key] }

  init(_ text: TrainingText, options: ScoringOptions) {
    var builder = FeatureCounter()
    let runsOfWords = Self.features(of: text, into: &builder)
    let many = text.count >= options.manyMessages
    let total = Double(text.count + 1)
    func value(_ kind: FeatureKind, messages: Int) -> Float {
      let rarity = PortableMath.log(total / Double(messages + 1)) + 1
      return options.kindWeights[Int(kind.rawValue)] * Float(rarity.squareRoot())
    }
    func square(_ kind: FeatureKind) -> Float { value(kind, messages: 0) * value(kind, messages: 0) }
    unknownWordSquare = square(.word)
    unknownRunSquare = square(.wordRun)
    characterRunSquare = square(.characterRun) / 2

    var newID = [UInt32](repeating: .max, count: builder.kinds.count)
    for id in builder.kinds.indices {
      let kind = builder.kinds[id]
      guard !many || builder.counts[id] >= options.minimumCounts[Int(kind.rawValue)] else { continue }
      newID[id] = UInt32(keys.count)
      if kind == .characterRun { characterRuns[builder.keys[id]] = UInt32(keys.count) }
      keys.append(builder.keys[id])
      kinds.append(kind)
      values.append(value(kind, messages: builder.counts[id]))
    }
    for (word, runs) in runsOfWords.enumerated() {
      let feature = newID[Int(builder.wordFeatures[word])]
      let kept = runs.compactMap { newID[Int($0)] == .max ? nil : newID[Int($0)] }
      var square = feature == .max ? unknownWordSquare : values[Int(feature)] * values[Int(feature)]
      square += Float(runs.count - kept.count) * unknownRunSquare
      for run in kept { square += values[Int(run)] * values[Int(run)] }
      wordFeatures.append(feature)
      wordRuns.append(kept)
      wordSquares.append(square)
      wordCounts.append(UInt32(builder.counts[Int(builder.wordFeatures[word])]))
    }
    var kept: [UInt32] = []
    for message in 0..<text.count {
      kept.removeAll(keepingCapacity: true)
      var square: Float = 0
      for word in text.words(of: message) {
        square += wordSquares[Int(word)]
        if wordFeatures[Int(word)] != .max { kept.append(wordFeatures[Int(word)]) }
        kept.append(contentsOf: wordRuns[Int(word)])
      }
      square += Float(text.runs(of: message).count) * characterRunSquare
      for id in builder.others(of: message) where newID[Int(id)] != .max { kept.append(newID[Int(id)]) }
      kept.sort()
      appendRow(kept, scale: square > 0 ? 1 / square.squareRoot() : 0)
      labels.append(text.labels[message])
    }
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

  /// Counts the features of all messages; of each word the features of its runs come back.
  private static func features(of text: TrainingText, into counter: inout FeatureCounter) -> [[UInt32]] {
    var runsOfWords: [[UInt32]] = []
    for word in text.words {
      counter.wordFeatures.append(counter.id(of: KeyHash.join(word.key, 1, tag: 1), .word))
      var runs: [UInt32] = []
      if !word.isCharacters {
        word.form.withUnsafeBufferPointer { form in
          WordRuns.forEach(form) { key in runs.append(counter.id(of: key, .wordRun)) }
        }
      }
      runsOfWords.append(runs)
    }
    var pairWords: [PairWord] = []
    for message in 0..<text.count {
      pairWords.removeAll(keepingCapacity: true)
      for word in text.words(of: message) {
        counter.count(counter.wordFeatures[Int(word)], in: message)
        for run in runsOfWords[Int(word)] { counter.count(run, in: message) }
        pairWords.append(PairWord(key: text.words[Int(word)].key, stem: text.words[Int(word)].stem))
      }
      pairWords.withUnsafeBufferPointer { words in
        WordPairs.forEach(words) { key, kind, _, _ in counter.add(counter.id(of: key, kind), in: message) }
      }
      for run in text.runs(of: message) { counter.add(counter.id(of: run, .characterRun), in: message) }
      counter.endMessage()
    }
    return runsOfWords
  }
}

/// Numbers features and counts the messages that hold them.
struct FeatureCounter {
  private(set) var keys: [UInt64] = []
  private(set) var kinds: [FeatureKind] = []
  private(set) var counts: [Int] = []
  /// The feature of each word, by the word's number.
  var wordFeatures: [UInt32] = []

  private var idOf: [UInt64: UInt32] = [:]
  private var lastMessage: [Int] = []
  private var messageFeatures: [UInt32] = []
  private var messageEnds: [Int] = []

  /// The number of a feature, new or known.
  mutating func id(of key: UInt64, _ kind: FeatureKind) -> UInt32 {
    if let known = idOf[key] { return known }
    let id = UInt32(keys.count)
    idOf[key] = id
    keys.append(key)
    kinds.append(kind)
    counts.append(0)
    lastMessage.append(-1)
    return id
  }

  /// Counts a feature once a message.
  mutating func count(_ id: UInt32, in message: Int) {
    guard lastMessage[Int(id)] != message else { return }
    lastMessage[Int(id)] = message
    counts[Int(id)] += 1
  }

  /// Counts a feature and notes it down for its message.
  mutating func add(_ id: UInt32, in message: Int) {
    count(id, in: message)
    messageFeatures.append(id)
  }

  mutating func endMessage() { messageEnds.append(messageFeatures.count) }

  /// What was noted down for a message.
  func others(of message: Int) -> ArraySlice<UInt32> {
    messageFeatures[(message > 0 ? messageEnds[message - 1] : 0)..<messageEnds[message]]
  }
}

/// Numbers features and counts the messages that hold them.
struct FeatureCounter {
  private(set) var numbers = KeyNumbers()
  private(set) var kinds: [FeatureKind] = []
  private(set) var counts: [UInt32] = []
  /// The feature of each word, and of each run within it, by the word's number.
  private(set) var wordFeatures: [UInt32] = []
  private(set) var wordRuns: [[UInt32]] = []

  private var lastMessage: [UInt32] = []

  /// Counts the features of all messages.
  ///
  /// - Parameter sifting: whether pairs and runs across words that come once may be left out; words and the runs within
  ///   them are all counted.
  init(_ text: TrainingText, sifting: Bool) {
    for word in text.words {
      wordFeatures.append(number(of: KeyHash.join(word.key, 1, tag: 1), .word))
      var runs: [UInt32] = []
      if !word.isCharacters {
        word.form.withUnsafeBufferPointer { form in
          WordRuns.forEach(form) { key in runs.append(number(of: key, .wordRun)) }
        }
      }
      wordRuns.append(runs)
    }
    var pairWords: [PairWord] = []
    let sieve = sifting ? Self.sieve(of: text, &pairWords) : nil
    for message in 0..<text.count {
      for word in text.words(of: message) {
        count(wordFeatures[Int(word)], in: message)
        for run in wordRuns[Int(word)] { count(run, in: message) }
      }
      Self.forEachOther(of: message, in: text, &pairWords) { key, kind in
        if let sieve, !sieve.mayRepeat(key) { return }
        count(number(of: key, kind), in: message)
      }
    }
    lastMessage = []
  }

  /// Calls the body with the pairs of a message and its runs across words, in a fixed order.
  @inline(__always)
  static func forEachOther(
    of message: Int, in text: TrainingText, _ words: inout [PairWord], _ body: (UInt64, FeatureKind) -> Void
  ) {
    words.removeAll(keepingCapacity: true)
    for word in text.words(of: message) {
      words.append(PairWord(key: text.words[Int(word)].key, stem: text.words[Int(word)].stem))
    }
    words.withUnsafeBufferPointer { words in WordPairs.forEach(words) { key, kind, _, _ in body(key, kind) } }
    for run in text.runs(of: message) { body(run, .characterRun) }
    for key in text.markedWords(of: message) { body(key, .markedWord) }
  }

  private static func sieve(of text: TrainingText, _ words: inout [PairWord]) -> RepeatSieve {
    var expected = 0
    for message in 0..<text.count {
      let count = text.words(of: message).count
      expected +=
        count * (min(count, WordPairs.window) + 1) + text.runs(of: message).count + text.markedWords(of: message).count
    }
    var sieve = RepeatSieve(expecting: expected)
    for message in 0..<text.count {
      forEachOther(of: message, in: text, &words) { key, _ in sieve.add(key) }
    }
    return sieve
  }

  /// The number of a feature, new or known.
  @inline(__always)
  private mutating func number(of key: UInt64, _ kind: FeatureKind) -> UInt32 {
    let number = numbers.insert(key)
    if Int(number) == kinds.count {
      kinds.append(kind)
      counts.append(0)
      lastMessage.append(.max)
    }
    return number
  }

  /// Counts a feature once a message.
  @inline(__always)
  private mutating func count(_ number: UInt32, in message: Int) {
    let message = UInt32(truncatingIfNeeded: message)
    guard lastMessage[Int(number)] != message else { return }
    lastMessage[Int(number)] = message
    counts[Int(number)] += 1
  }
}

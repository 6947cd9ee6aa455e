/// Scores a message with a section's scorer. One a matcher; its memory is kept from message to message.
struct MessageScorer: ~Copyable {
  private var sum = ScoreSum()
  private var marks = StemMarks()
  private var pairWords: UnsafeMutablePointer<PairWord> = .allocate(capacity: Scorer.wordLimit)

  deinit { pairWords.deallocate() }

  /// What the words of a range say.
  @inline(__always)
  mutating func summarize(
    _ message: borrowing MessageUnits, words range: Range<Int>, _ scorer: Scorer, _ nearest: NearestExamples
  ) -> ScoreSummary {
    var summary = ScoreSummary()
    let words = range.prefix(Scorer.wordLimit)
    guard let first = words.first, let last = words.last else { return summary }
    sum.begin(scorer)
    if !nearest.isEmpty { marks.begin(stems: nearest.stemCount) }
    var square: Float = 0
    var known: Float = 0
    var found = 0
    for place in words {
      let word = message.words[place]
      var lookedUp = scorer.word(word.key)
      if lookedUp == nil { lookedUp = scorer.correction(of: word, in: message) }
      guard let record = lookedUp else {
        let share = addRuns(message, word, scorer)
        square += share.square
        known += share.known
        found &+= share.found
        pairWords[place &- first] = PairWord(key: 0, stem: 0)
        continue
      }
      square += record.square
      if record.isInScope != 0 { known += record.square }
      found &+= 1
      sum.add(record, scorer)
      pairWords[place &- first] = PairWord(key: record.key, stem: record.stem)
      if !nearest.isEmpty { marks.add(record.stemNumber) }
    }
    addPairs(words.count, scorer)
    if !message.marks.isEmpty { addMarkedWords(message, words, scorer) }
    if message.units[Int(message.words[first].firstUnit)].isCharacter || message.units.count > words.count {
      let units = Int(message.words[first].firstUnit)..<Int(message.words[last].endUnit)
      let runs = addCharacterRuns(message, units, scorer)
      square += Float(runs.count) * scorer.header.characterRunSquare
      known += Float(runs.found) * scorer.header.characterRunSquare
      found &+= runs.found
    }
    let top = sum.largest(scorer)
    guard found > 0, square > 0 else { return summary }
    summary.top = top
    let length = 1 / square.squareRoot()
    summary.scale = scorer.header.unit * length
    summary.known = known / square
    if !nearest.isEmpty {
      let likeness = nearest.nearest(top, outside: scorer.classCount, marks, scale: length)
      summary.likeness = likeness.inside
      summary.outsideLikeness = likeness.outside
    }
    return summary
  }

  /// Adds the pairs of words.
  @inline(__always)
  private mutating func addPairs(_ count: Int, _ scorer: Scorer) {
    let words = UnsafeBufferPointer(start: pairWords, count: count)
    _ = sum.addFeatures(scorer, limit: WordPairs.limit(words: count)) { add in
      WordPairs.forEach(words) { key, _, _, _ in add(key) }
    }
  }

  /// Adds the words with their marks.
  @inline(never)
  private mutating func addMarkedWords(_ message: borrowing MessageUnits, _ words: Range<Int>, _ scorer: Scorer) {
    _ = sum.addFeatures(scorer, limit: words.count) { add in
      for place in words { add(message.markedKey(Int(message.words[place].firstUnit))) }
    }
  }

  /// Adds the runs of characters in scripts without spaces. Tells how many there are, and how many are known.
  @inline(never)
  private mutating func addCharacterRuns(
    _ message: borrowing MessageUnits, _ range: Range<Int>, _ scorer: Scorer
  ) -> (count: Int, found: Int) {
    var count = 0
    let found = message.units.withUnsafeBufferPointer { units in
      sum.addFeatures(scorer, limit: range.count &* CharacterRuns.lengths.count) { add in
        CharacterRuns.forEach(units, range) { key, _ in
          add(key)
          count &+= 1
        }
      }
    }
    return (count, found)
  }

  /// Adds the runs within an unknown word.
  @inline(never)
  private mutating func addRuns(
    _ message: borrowing MessageUnits, _ word: MessageWord, _ scorer: Scorer
  ) -> (square: Float, known: Float, found: Int) {
    let header = scorer.header
    guard !message.units[Int(word.firstUnit)].isCharacter else { return (header.unknownWordSquare, 0, 0) }
    let form = message.formRange(of: word)
    var count = 0
    let found = message.forms.withUnsafeBufferPointer { forms in
      sum.addFeatures(scorer, limit: WordRuns.most) { add in
        WordRuns.forEach(UnsafeBufferPointer(rebasing: forms[form])) { key in
          add(key)
          count &+= 1
        }
      }
    }
    let square = header.unknownWordSquare + Float(count) * header.unknownRunSquare
    return (square, Float(found) * header.unknownRunSquare, found)
  }

  /// The examples of the first classes, and those out of scope, that are likest to the message that was summarized last;
  /// for proofs.
  func nearest(
    _ section: MatchSection, _ summary: ScoreSummary, limit: Int
  ) -> [(number: Int, label: Int, likeness: Float)] {
    let nearest = section.nearest
    guard !nearest.isEmpty, summary.scale > 0 else { return [] }
    let scale = summary.scale / section.scorer.header.unit
    var found: [(number: Int, label: Int, likeness: Float)] = []
    let classes = (0..<min(summary.top.count, NearestExamples.classes)).map { Int(summary.top.label($0)) }
    for label in classes + [section.classCount] {
      for example in nearest.examples(of: label) {
        let likeness = nearest.likeness(example, marks, scale: scale)
        if likeness > 0 { found.append((example, label, likeness)) }
      }
    }
    found.sort { $0.likeness != $1.likeness ? $0.likeness > $1.likeness : $0.number < $1.number }
    return Array(found.prefix(limit))
  }
}

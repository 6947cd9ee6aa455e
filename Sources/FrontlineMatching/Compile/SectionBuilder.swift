import FrontlinePacks
import FrontlineText

/// Collects what packs say in one locale and freezes it into a section.
struct SectionBuilder {
  private let locale: LocaleTag
  private let options: ScoringOptions
  private let threads: Int
  private let reader: MessageReader
  private var definitions: [IntentID: IntentDefinition] = [:]
  private var localized: [(intent: LocalizedIntent, synonyms: [String: SynonymSet])] = []
  private var outside: [Located<String>] = []

  /// - Parameter threads: the most that work on the section at once.
  init(locale: LocaleTag, options: ScoringOptions, threads: Int) throws(MatchingError) {
    self.locale = locale
    self.options = options
    self.threads = threads
    reader = try MessageReader(locale: locale)
  }

  mutating func add(_ pack: Pack, _ localizedPack: LocalizedPack) {
    for definition in pack.intents where definitions[definition.id] == nil { definitions[definition.id] = definition }
    var synonyms: [String: SynonymSet] = [:]
    for set in localizedPack.synonymSets where synonyms[set.name] == nil { synonyms[set.name] = set }
    for intent in localizedPack.intents { localized.append((intent, synonyms)) }
    outside.append(contentsOf: localizedPack.outOfScope)
  }

  mutating func add(outOfScope messages: [Located<String>]) {
    outside.append(contentsOf: messages)
  }

  /// Writes the section's parts.
  ///
  /// - Parameters:
  ///   - all: all intents of the index, ordered by id.
  ///   - earlier: an index whose section of the locale is taken over where it was made from the same.
  func write(
    to writer: inout IndexWriter, section: UInt32, intents all: [IntentID], reusing earlier: MatchIndex?
  ) throws(MatchingError) {
    let ordered = localized.sorted { $0.intent.id < $1.intent.id }
    var intents: [IntentID] = []
    for (intent, _) in ordered where intents.last != intent.id { intents.append(intent.id) }
    guard intents.count <= FeatureEntry.classLimit else {
      throw MatchingError(
        code: .tooLarge, message: "the packs have \(intents.count) intents in \(locale)",
        suggestion: "an index holds at most \(FeatureEntry.classLimit); split the packs")
    }
    var labels: [IntentID: Int32] = [:]
    for (label, intent) in intents.enumerated() { labels[intent] = Int32(label) }
    writeClassIntents(intents, all, to: &writer, section)
    let inputs = inputs(ordered)
    if let copies = try? earlier?.copies(of: locale, madeFrom: inputs) { return writer.add(copies, of: section) }
    writer.add(.sectionInputs, of: section, inputs)
    writeFollowUps(intents, labels, to: &writer, section)
    writeJoints(to: &writer, section)
    try writeExamples(ordered, labels, classCount: intents.count, to: &writer, section)

    try writePatterns(ordered, labels, to: &writer, section)
  }

  private func inputs(_ ordered: [(intent: LocalizedIntent, synonyms: [String: SynonymSet])]) -> [UInt64] {
    var inputs = SectionInputs(locale: locale, options: options)
    for (intent, synonyms) in ordered { inputs.add(intent, synonyms, definitions[intent.id]) }
    inputs.add(outOfScope: outside)
    return inputs.hash
  }

  private func writePatterns(
    _ ordered: [(intent: LocalizedIntent, synonyms: [String: SynonymSet])], _ labels: [IntentID: Int32],
    to writer: inout IndexWriter, _ section: UInt32
  ) throws(MatchingError) {
    var patterns = PatternSetBuilder()
    // One after another, intents of a pack share what its synonym sets come to.
    var compiler = PatternCompiler(reader: reader)
    for (intent, synonyms) in ordered {
      guard let label = labels[intent.id] else { continue }
      compiler.use(synonyms, slots: definitions[intent.id]?.slots ?? [])
      for (list, isFollowUp) in [(intent.patterns, false), (intent.followUpPatterns, true)] {
        for pattern in list {
          let entry = PatternSet.Entry(label: label, isFollowUp: isFollowUp, pattern: pattern)
          patterns.add(try compiler.compile(pattern), entry)
        }
      }
    }
    patterns.write(to: &writer, section: section)
  }

  /// The places of the section's intents among all of the index.
  private func writeClassIntents(
    _ intents: [IntentID], _ all: [IntentID], to writer: inout IndexWriter, _ section: UInt32
  ) {
    var numbers: [UInt32] = []
    var next = 0
    for intent in intents {
      while next < all.count, all[next] < intent { next += 1 }
      numbers.append(UInt32(next))
    }
    writer.add(.classIntents, of: section, numbers)
  }

  private func writeFollowUps(
    _ intents: [IntentID], _ labels: [IntentID: Int32], to writer: inout IndexWriter, _ section: UInt32
  ) {
    var followUps: [Int32] = []
    var ends: [UInt32] = []
    for intent in intents {
      followUps.append(contentsOf: (definitions[intent]?.followUps ?? []).compactMap { labels[$0] }.sorted())
      ends.append(UInt32(followUps.count))
    }
    writer.add(.followUps, of: section, followUps)
    writer.add(.followUpEnds, of: section, ends)
  }

  /// The words that join two wishes in the locale's language.
  private func writeJoints(to writer: inout IndexWriter, _ section: UInt32) {
    var units = MessageUnits()
    var joints: [[UInt64]] = []
    for word in MessageSplitter.words(of: locale.language) {
      var copy = word
      copy.withUTF8 { reader.read($0, into: &units) }
      let keys = units.units.map(\.key)
      if !keys.isEmpty && !joints.contains(keys) { joints.append(keys) }
    }
    var ends: [UInt32] = []
    var keys: [UInt64] = []
    for joint in joints {
      keys.append(contentsOf: joint)
      ends.append(UInt32(keys.count))
    }
    writer.add(.jointKeys, of: section, keys)
    writer.add(.jointEnds, of: section, ends)
  }

  /// Trains on the examples and writes all that is made from them. They stand in the order of their classes.
  private func writeExamples(
    _ ordered: [(intent: LocalizedIntent, synonyms: [String: SynonymSet])], _ labels: [IntentID: Int32],
    classCount: Int, to writer: inout IndexWriter, _ section: UInt32
  ) throws(MatchingError) {
    var examples: [(label: Int32, text: Located<String>)] = []
    for (intent, _) in ordered {
      guard let label = labels[intent.id] else { continue }
      examples.append(contentsOf: intent.examples.map { (label, $0) })
      if intent.label.value.contains(where: { !$0.isWhitespace }) { examples.append((label, intent.label)) }
    }
    examples.append(contentsOf: outside.map { (-1, $0) })
    var text = TrainingText()
    var units = MessageUnits()
    var exact: [(key: UInt64, number: UInt64)] = []
    for example in examples {
      var copy = example.text.value
      copy.withUTF8 { reader.read($0, into: &units) }
      text.add(units, label: example.label)
      if !units.units.isEmpty {
        exact.append((units.sequenceKey(units.units.indices), UInt64(example.label + 2)))
      }
    }
    writer.add(.exactTable, of: section, SlotTable.slots(exact))
    exact = []
    train(text, classCount: classCount, to: &writer, section)
    SectionExamples.write(examples.map(\.text), to: &writer, section: section)
  }

  private func train(_ text: TrainingText, classCount: Int, to writer: inout IndexWriter, _ section: UInt32) {
    // What training needs is gone before the table of cells is made, which can be the largest of all.
    let rows = trainScorer(text, classCount: classCount, to: &writer, section)
    writer.add(.featureFilter, of: section, KeyFilter.words(rows.keys))
    if classCount <= options.trainedClasses {
      writer.add(.featureCells, of: section, rows.cells(of: UInt16.self))
    } else {
      writer.add(.featureCells, of: section, rows.cells(of: UInt32.self))
    }
  }

  private func trainScorer(
    _ text: TrainingText, classCount: Int, to writer: inout IndexWriter, _ section: UInt32
  ) -> FeatureRows {
    var set = TrainingSet(text, options: options)
    let isSmall = set.count <= NearestExamples.limit
    let stems = ExampleStems(text, set, withExamples: isSmall)
    let (calibration, weights) = Self.train(set, text, isSmall ? stems : nil, options, classCount, threads: threads)
    set.forgetRows()
    writer.add(.calibration, of: section, [calibration])
    if isSmall { stems.write(classCount: classCount, to: &writer, section: section) }
    return ScorerBuilder(text: text, set: set, weights: weights, stems: stems, options: options)
      .write(to: &writer, section: section)
  }

  /// Trains for the calibration and for the scorer, side by side; of many classes one after the other, since each takes much
  /// memory.
  private static func train(
    _ set: TrainingSet, _ text: TrainingText, _ stems: ExampleStems?, _ options: ScoringOptions, _ classCount: Int,
    threads: Int
  ) -> (Calibration, TrainedWeights) {
    let trainer = ScorerTrainer(options: options, classCount: classCount, set: set)
    let calibrator = Calibrator(options: options, trainer: trainer, set: set, text: text, stems: stems)
    let parts = ParallelWork.map(2, threads: set.isCompact ? 1 : threads) { part -> (Calibration?, TrainedWeights?) in
      part == 0 ? (calibrator.calibrate(), nil) : (nil, trainer.train(set, rows: Array(0..<set.count)))
    }
    let weights = parts.lazy.compactMap(\.1).first
    return (
      parts.lazy.compactMap(\.0).first ?? options.usual,
      weights ?? TrainedWeights(sparse: SparseWeights(), classCount: classCount)
    )
  }
}

import FrontlinePacks
import FrontlineText

/// Collects what packs say in one locale and freezes it into a section.
struct SectionBuilder {
  private let locale: LocaleTag
  private let options: ScoringOptions
  private let reader: MessageReader
  private var definitions: [IntentID: IntentDefinition] = [:]
  private var localized: [(intent: LocalizedIntent, synonyms: [String: SynonymSet])] = []
  private var outside: [Located<String>] = []

  init(locale: LocaleTag, options: ScoringOptions) throws(MatchingError) {
    self.locale = locale
    self.options = options
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

  /// The words that join two wishes in the locale's language.
  private func splitter() -> MessageSplitter {
    var units = MessageUnits()
    var joints: [[UInt64]] = []
    for word in MessageSplitter.words(of: locale.language) {
      var copy = word
      copy.withUTF8 { reader.read($0, into: &units) }
      let keys = units.units.map(\.key)
      if !keys.isEmpty && !joints.contains(keys) { joints.append(keys) }
    }
    return MessageSplitter(joints: joints)
  }

  func build() throws(MatchingError) -> MatchSection {
    let ordered = localized.sorted { $0.intent.id < $1.intent.id }
    var intents: [IntentID] = []
    for (intent, _) in ordered where intents.last != intent.id { intents.append(intent.id) }
    var labels: [IntentID: Int32] = [:]
    for (label, intent) in intents.enumerated() { labels[intent] = Int32(label) }

    var examples: [SectionExample] = []
    var patterns = PatternSetBuilder()
    for (intent, synonyms) in ordered {
      guard let label = labels[intent.id] else { continue }
      examples.append(contentsOf: intent.examples.map { SectionExample(label: label, text: $0) })
      if !intent.label.value.isEmpty { examples.append(SectionExample(label: label, text: intent.label)) }
      var compiler = PatternCompiler(
        reader: reader, synonyms: synonyms, slots: definitions[intent.id]?.slots ?? [])
      for (list, isFollowUp) in [(intent.patterns, false), (intent.followUpPatterns, true)] {
        for pattern in list {
          let entry = PatternSet.Entry(label: label, isFollowUp: isFollowUp, pattern: pattern)
          patterns.add(try compiler.compile(pattern), entry)
        }
      }
    }
    examples.append(contentsOf: outside.map { SectionExample(label: -1, text: $0) })
    let followUps = intents.map { intent in
      (definitions[intent]?.followUps ?? []).compactMap { labels[$0] }.sorted()
    }

    var units = MessageUnits()
    var features: [Feature] = []
    var exact: [(key: UInt64, id: UInt32)] = []
    var messages: [(features: [Feature], label: Int32)] = []
    messages.reserveCapacity(examples.count)
    for (number, example) in examples.enumerated() {
      var text = example.text.value
      text.withUTF8 { reader.read($0, into: &units) }
      options.extractor.extract(units, words: units.words.indices, into: &features)
      messages.append((features, example.label))
      if !units.units.isEmpty { exact.append((units.sequenceKey(units.units.indices), UInt32(number))) }
    }
    let set = TrainingSet(messages, options: options)
    let solver = LinearSolver(cost: options.cost, ownCost: options.ownCost, epochs: options.epochs)
    let weights = solver.train(set, rows: Array(0..<set.count), classCount: intents.count)
    let nearest = NearestExamples(set)
    let calibration = Calibrator(options: options, classCount: intents.count).calibrate(set, nearest: nearest)
    var writer = IndexWriter()
    patterns.write(to: &writer, section: 0)
    let bytes = try writer.finish()
    return MatchSection(
      locale: locale, intents: intents, followUps: followUps, patterns: try PatternSet(IndexParts(bytes), section: 0),
      patternBytes: bytes,
      model: LinearModel(set, weights: weights, classCount: intents.count, extractor: options.extractor),
      nearest: nearest, exact: KeyTable(exact), calibration: calibration, splitter: splitter(), examples: examples)
  }
}

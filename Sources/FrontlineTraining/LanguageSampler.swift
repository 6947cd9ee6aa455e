import FrontlineLanguage
import FrontlineText

/// Draws training samples of one language: words of the frequency list, neighbouring words of a sentence, made-up words.
struct LanguageSampler {
  /// A word with and without its diacritics.
  private struct Entry {
    var unit: Int
    var plain: Int
  }

  private var words: [Entry] = []
  private var wordChoice = WeightedChoice([])
  private var sentences: [[Entry]] = []
  private var inventions: [Entry] = []
  private var inventionChoice = WeightedChoice([])
  private let shares: (sentences: Float, inventions: Float)
  /// How many samples of the language are drawn beside one with share 1.
  let share: Float

  /// Words that are made up for each language.
  static let inventionCount = 80_000

  init(
    _ corpus: Corpus, _ reader: WordReader, _ mixture: Mixture, store: inout UnitStore,
    generator: inout SplitMix64
  ) {
    share = mixture.share(of: corpus.tag)
    shares = mixture.shares(
      sentences: corpus.sentences.count, words: corpus.words.count, hasInventions: !corpus.ngrams.isEmpty)
    func entries(_ text: String, _ store: inout UnitStore) -> [Entry] {
      let units = reader.words(of: text).map { store.unit(of: $0) }
      let plain = reader.words(of: text, plain: true).map { store.unit(of: $0) }
      return zip(units, plain.count == units.count ? plain : units).map { Entry(unit: $0, plain: $1) }
    }
    var weights: [Int: Double] = [:]
    func add(_ entry: Entry, _ count: Double) {
      if weights[entry.unit] == nil { words.append(entry) }
      weights[entry.unit, default: 0] += count
    }
    let total = max(corpus.words.reduce(0) { $0 + $1.count }, 1)
    for word in corpus.words {
      for entry in entries(word.text, &store) { add(entry, word.count / total * 1_000_000) }
    }
    for sentence in corpus.sentences {
      let units = entries(sentence, &store)
      if !units.isEmpty { sentences.append(units) }
    }
    let sentenceWords = max(sentences.reduce(0) { $0 + $1.count }, 1)
    for sentence in sentences {
      for entry in sentence { add(entry, 1_000_000 / Double(max(sentenceWords, 20_000))) }
    }
    // By the square root of their frequency, so that rare words are seen too.
    wordChoice = WeightedChoice(words.map { Float((weights[$0.unit] ?? 0).squareRoot()) })
    let inventor = WordInventor(corpus.ngrams)
    guard !inventor.isEmpty else { return }
    var counts: [Int: Double] = [:]
    for _ in 0..<Self.inventionCount {
      guard let word = inventor.word(&generator) else { continue }
      for entry in entries(corpus.tag == "sr-Latn" ? SerbianLatin.spelling(of: word) : word, &store) {
        if counts[entry.unit] == nil { inventions.append(entry) }
        counts[entry.unit, default: 0] += 1
      }
    }
    inventionChoice = WeightedChoice(inventions.map { Float((counts[$0.unit] ?? 0).squareRoot()) })
  }

  /// The noise language.
  init(noise texts: [String], _ reader: WordReader, share: Float, store: inout UnitStore) {
    words = texts.flatMap { reader.words(of: $0) }.map {
      let unit = store.unit(of: $0)
      return Entry(unit: unit, plain: unit)
    }
    wordChoice = WeightedChoice([Float](repeating: 1, count: words.count))
    shares = (0, 0)
    self.share = share
  }

  /// Whether there is nothing to draw from.
  var isEmpty: Bool { words.isEmpty && sentences.isEmpty && inventions.isEmpty }

  /// Replaces `sample` by the units of a new sample; `isPlain` takes diacritics off.
  func draw(_ sample: inout [Int], isPlain: Bool, _ generator: inout SplitMix64) {
    sample.removeAll(keepingCapacity: true)
    func take(_ entry: Entry) { sample.append(isPlain ? entry.plain : entry.unit) }
    let kind = generator.unit()
    if kind < shares.sentences, !sentences.isEmpty {
      let sentence = sentences[generator.below(sentences.count)]
      let length = min(1 + generator.below(8), sentence.count)
      let start = generator.below(sentence.count - length + 1)
      for entry in sentence[start..<(start + length)] { take(entry) }
      return
    }
    let isInvented = kind < shares.sentences + shares.inventions && !inventions.isEmpty
    guard isInvented || !words.isEmpty else { return }
    let count = generator.unit()
    for _ in 0..<(count < 0.6 ? 1 : count < 0.85 ? 2 : 3) {
      take(isInvented ? inventions[inventionChoice.draw(&generator)] : words[wordChoice.draw(&generator)])
    }
  }
}

import FrontlineLanguage

/// Draws training samples of one language: words of the frequency list, pieces of sentences, pieces of words that are
/// generated from the n-gram table.
struct LanguageSampler {
  private var words: [Int] = []
  private var wordChoice = WeightedChoice([])
  private var sentences: [[Int]] = []
  private var pieces: [Int] = []

  /// Generated pieces for a language with a word list, and for one without.
  static let pieceCounts = (withList: 10_000, withoutList: 25_000)

  init(_ corpus: Corpus, group: ScriptGroup, store: inout UnitStore, generator: inout SeededGenerator) {
    var weights: [Int: Double] = [:]
    var order: [Int] = []
    func add(_ unit: Int, _ count: Double) {
      if weights[unit] == nil { order.append(unit) }
      weights[unit, default: 0] += count
    }
    let total = max(corpus.words.reduce(0) { $0 + $1.count }, 1)
    for word in corpus.words {
      for scalars in WordCollector.words(of: word.text, group: group) {
        add(store.unit(of: scalars), word.count / total * 1_000_000)
      }
    }
    for sentence in corpus.sentences {
      let units = WordCollector.words(of: sentence, group: group).map { store.unit(of: $0) }
      if !units.isEmpty { sentences.append(units) }
    }
    let sentenceWords = max(sentences.reduce(0) { $0 + $1.count }, 1)
    for sentence in sentences {
      for unit in sentence { add(unit, 1_000_000 / Double(max(sentenceWords, 20_000))) }
    }
    words = order
    // By the square root of their frequency, so that rare words are seen too.
    wordChoice = WeightedChoice(order.map { Float((weights[$0] ?? 0).squareRoot()) })
    let count = corpus.words.count > 5_000 ? Self.pieceCounts.withList : Self.pieceCounts.withoutList
    pieces = PieceGenerator(corpus.ngrams).pieces(count, &generator).map { store.piece($0) }
  }

  /// The noise language: keyboard noise.
  init(noise count: Int, store: inout UnitStore, generator: inout SeededGenerator) {
    let boundary = WordWalker.boundary
    words = (0..<count).map { _ in
      store.unit(of: [boundary] + NoiseGenerator.word(&generator).map { UInt32($0) } + [boundary])
    }
    wordChoice = WeightedChoice([Float](repeating: 1, count: count))
  }

  /// Whether there is nothing to draw from.
  var isEmpty: Bool { words.isEmpty && sentences.isEmpty && pieces.isEmpty }

  /// Replaces `sample` by the units of a new sample.
  func draw(_ sample: inout [Int], _ generator: inout SeededGenerator) {
    sample.removeAll(keepingCapacity: true)
    let kind = generator.unit()
    if kind < 0.35, !sentences.isEmpty {
      let sentence = sentences[generator.below(sentences.count)]
      let length = min(1 + generator.below(8), sentence.count)
      let start = generator.below(sentence.count - length + 1)
      sample.append(contentsOf: sentence[start..<(start + length)])
    } else if kind < 0.5, !pieces.isEmpty {
      sample.append(pieces[generator.below(pieces.count)])
    } else if !words.isEmpty {
      let count = generator.unit()
      for _ in 0..<(count < 0.6 ? 1 : count < 0.85 ? 2 : 3) { sample.append(words[wordChoice.draw(&generator)]) }
    } else if !pieces.isEmpty {
      sample.append(pieces[generator.below(pieces.count)])
    }
  }
}

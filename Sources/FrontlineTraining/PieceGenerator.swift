/// Makes up pieces of words from a table of n-grams, by a Markov chain of the highest order.
struct PieceGenerator {
  private var seeds: [[UInt32]] = []
  private var choice = WeightedChoice([])
  private var next: [[UInt32]: (letters: [UInt32], choice: WeightedChoice)] = [:]

  init(_ ngrams: [Corpus.NGram]) {
    var weights: [Float] = []
    var continuations: [[UInt32]: [(UInt32, Float)]] = [:]
    for ngram in ngrams {
      let scalars = ngram.text.unicodeScalars.map(\.value)
      guard scalars.count == 5, let last = scalars.last else { continue }
      seeds.append(scalars)
      weights.append(Float(ngram.frequency))
      continuations[Array(scalars.dropLast()), default: []].append((last, Float(ngram.frequency)))
    }
    choice = WeightedChoice(weights.map { $0.squareRoot() })
    next = continuations.mapValues { ($0.map(\.0), WeightedChoice($0.map(\.1))) }
  }

  /// `count` pieces of 5 to 9 letters; none where the table has no n-grams of order five.
  func pieces(_ count: Int, _ generator: inout SeededGenerator) -> [[UInt32]] {
    guard !seeds.isEmpty else { return [] }
    return (0..<count).map { _ in
      var piece = seeds[choice.draw(&generator)]
      let length = 5 + generator.below(5)
      while piece.count < length, let (letters, choice) = next[Array(piece.suffix(4))] {
        piece.append(letters[choice.draw(&generator)])
      }
      return piece
    }
  }
}

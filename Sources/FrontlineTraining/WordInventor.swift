import FrontlineLanguage
import FrontlineText

/// Makes up words of a language from the frequencies of its n-grams inside words.
///
/// All orders are counted on the same text, so what an n-gram has beyond its extensions is how often it stands at the edge of a
/// word: f("ing") less the sum of f("ing?") are the words that end in "ing". A Markov chain of order four with these beginnings
/// and ends gives words, most of which do not exist, with the letters where the language has them.
struct WordInventor {
  /// An n-gram of at most seven letters, eight bits each.
  private typealias Key = UInt64

  private var frequencies: [[Key: Double]] = Array(repeating: [:], count: 6)
  private var rightSums: [[Key: Double]] = Array(repeating: [:], count: 6)
  private var next: [Key: (letters: [UInt8], choice: WeightedChoice)] = [:]
  private var starts: [Key] = []
  private var startChoice = WeightedChoice([])
  private var alphabet: [Unicode.Scalar] = []

  /// N-grams below this frequency are cut off from the tables, so sums over rarer ones are too small to tell an edge.
  private static let floor = 3e-7
  /// The tables have two decimals of a logarithm, so that shares below this are rounding.
  private static let noise = 0.04
  private static let maximumLetters = 18

  init(_ ngrams: [Corpus.NGram]) {
    var index: [Unicode.Scalar: UInt8] = [:]
    for ngram in ngrams where ngram.text.unicodeScalars.count == 1 && index.count < 250 {
      for scalar in ngram.text.unicodeScalars where index[scalar] == nil {
        alphabet.append(scalar)
        index[scalar] = UInt8(alphabet.count)
      }
    }
    var order: [[Key]] = Array(repeating: [], count: 6)
    for ngram in ngrams {
      var key: Key = 0
      var count = 0
      for scalar in ngram.text.unicodeScalars {
        guard let code = index[scalar] else { break }
        key = key << 8 | Key(code)
        count += 1
      }
      guard 1...5 ~= count, count == ngram.text.unicodeScalars.count, frequencies[count][key] == nil else { continue }
      frequencies[count][key] = ngram.frequency
      order[count].append(key)
    }
    count(order)
  }

  /// Whether there is nothing to make words from.
  var isEmpty: Bool { starts.isEmpty }

  private mutating func count(_ order: [[Key]]) {
    var leftSums: [[Key: Double]] = Array(repeating: [:], count: 6)
    var bothSums: [Key: Double] = [:]
    for count in 2...5 {
      let mask: Key = 1 << (8 * Key(count - 1)) - 1
      for key in order[count] {
        let frequency = frequencies[count][key] ?? 0
        rightSums[count - 1][key >> 8, default: 0] += frequency
        leftSums[count - 1][key & mask, default: 0] += frequency
        if count == 5 { bothSums[key >> 8 & 0xFF_FFFF, default: 0] += frequency }
      }
    }
    var weights: [Double] = []
    for key in order[3] {
      let frequency = frequencies[3][key] ?? 0
      let start = frequency - (leftSums[3][key] ?? 0)
      guard frequency > 10 * Self.floor, start > Self.noise * frequency else { continue }
      starts.append(key)
      weights.append(start)
    }
    startChoice = WeightedChoice(weights.map { Float($0) })
    for count in 4...5 {
      var continuations: [Key: (letters: [UInt8], weights: [Float])] = [:]
      for key in order[count] {
        continuations[key >> 8, default: ([], [])].letters.append(UInt8(truncatingIfNeeded: key))
        continuations[key >> 8, default: ([], [])].weights.append(Float(frequencies[count][key] ?? 0))
      }
      for (key, value) in continuations { next[key] = (value.letters, WeightedChoice(value.weights)) }
    }
  }

  /// The probability that a word ends behind a context.
  private func endProbability(_ context: Key) -> Double {
    for count in [4, 3, 2] {
      let key = context & (1 << (8 * Key(count)) - 1)
      guard key >> (8 * Key(count - 1)) != 0, let frequency = frequencies[count][key], frequency > 60 * Self.floor
      else { continue }
      let probability = 1 - (rightSums[count][key] ?? 0) / frequency
      return probability > Self.noise ? probability : 0
    }
    return 0.1
  }

  /// A made-up word of three letters or more, or nil where the chain ran into nothing.
  func word(_ generator: inout SplitMix64) -> String? {
    guard !starts.isEmpty else { return nil }
    let start = starts[startChoice.draw(&generator)]
    var letters = (0..<3).map { UInt8(truncatingIfNeeded: start >> (8 * Key(2 - $0))) }
    var context = start
    while letters.count < Self.maximumLetters {
      if Double(generator.unit()) < endProbability(context) { return text(letters) }
      let four = context & 0xFFFF_FFFF
      guard let (choices, choice) = (four > 0xFF_FFFF ? next[four] : nil) ?? next[context & 0xFF_FFFF] else {
        return nil
      }
      let letter = choices[choice.draw(&generator)]
      letters.append(letter)
      context = (context << 8 | Key(letter)) & 0xFFFF_FFFF
    }
    return nil
  }

  private func text(_ letters: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    for letter in letters { text.append(alphabet[Int(letter) - 1]) }
    return String(text)
  }
}

import Frontline

/// Generated intents that overlap: all draw their words from one vocabulary of 50,000 made-up words with Zipf's distribution. Equal
/// for equal numbers of intents on every machine.
struct ScaleTexts {
  /// Different words.
  static let vocabulary = 50_000
  /// Examples of an intent.
  static let examplesAnIntent = 10
  private static let wordsAnExample = 8
  private static let topicWords = 6
  private static let topicWordsAnExample = 3

  /// How many intents.
  let intents: Int

  /// The examples of all intents.
  func examples() -> [LabelledMessage] {
    var random = PatternGenerator(state: 21)
    var examples: [LabelledMessage] = []
    examples.reserveCapacity(intents * Self.examplesAnIntent)
    for intent in 0..<intents {
      let topic = Self.topic(intent)
      let label = Self.label(intent)
      for _ in 0..<Self.examplesAnIntent {
        examples.append(LabelledMessage(text: Self.sentence(topic, &random), label: label))
      }
    }
    return examples
  }

  /// New sentences about intents drawn at random, with the intents' names.
  func messages(_ count: Int) -> [(bytes: [UInt8], label: String)] {
    var random = PatternGenerator(state: 22)
    return (0..<count).map { _ in
      let intent = random.below(intents)
      return (Array(Self.sentence(Self.topic(intent), &random).utf8), Self.label(intent))
    }
  }

  /// The name of an intent. It counts as an example, so it is one word that nobody says.
  private static func label(_ intent: Int) -> String { "intent\(intent)" }

  /// An intent's own words: no very common ones.
  private static func topic(_ intent: Int) -> [Int] {
    var random = PatternGenerator(state: 0x70_91c5 &+ UInt64(intent) &* 0x9e37_79b9)
    return (0..<topicWords).map { _ in
      var rank = zipf(&random)
      while rank < 100 { rank = zipf(&random) }
      return rank
    }
  }

  private static func sentence(_ topic: [Int], _ random: inout PatternGenerator) -> String {
    var words = (0..<wordsAnExample).map { $0 < topicWordsAnExample ? topic[random.below(topic.count)] : zipf(&random) }
    for place in words.indices.dropFirst() { words.swapAt(place, random.below(place + 1)) }
    return words.map(word).joined(separator: " ")
  }

  /// A rank from 0, its density the inverse of the rank: ranks between 2^k and 2^(k+1) are equally likely for every k.
  private static func zipf(_ random: inout PatternGenerator) -> Int {
    while true {
      let octave = random.below(16)
      let rank = (1 << octave) + random.below(1 << octave) - 1
      if rank < vocabulary { return rank }
    }
  }

  /// A word of one to three syllables, the shorter the more common.
  private static func word(_ rank: Int) -> String {
    let consonants: [Character] = Array("bdfghjklmnprstvwxyzc")
    let vowels: [Character] = Array("aeiou")
    // Neighbours in rank are no neighbours in spelling: 7,919 shares no factor with 100.
    var rest = rank < 100 ? rank : rank < 10_000 ? rank * 7_919 % 10_000 : rank * 7_919 % 1_000_000
    let syllables = rank < 100 ? 1 : rank < 10_000 ? 2 : 3
    var letters = ""
    for _ in 0..<syllables {
      letters.append(consonants[rest % 20])
      letters.append(vowels[rest / 20 % 5])
      rest /= 100
    }
    return letters
  }
}

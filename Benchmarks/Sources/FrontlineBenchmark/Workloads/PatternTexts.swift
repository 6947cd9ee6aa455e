/// Generated patterns and messages over one vocabulary of 50,000 words with Zipf's distribution, so that patterns share
/// their words as they do in packs. Equal on every machine.
enum PatternTexts {
  private static let vocabulary = 50_000

  /// So many patterns as authors write them: 2 to 4 words with alternatives, optional words and, in a quarter of them, a gap.
  /// One word that must occur is none of the hundred most common, as a pattern of common words alone would match anything.
  static func realistic(_ count: Int) -> [String] {
    var random = PatternGenerator(state: 13)
    return (0..<count).map { _ in
      let words = (0..<3).map { _ in random.word(vocabulary) }
      let topics = (0..<2).map { _ in random.word(vocabulary, above: 100) }
      switch random.below(8) {
      case 0: return "\(words[0]) \(topics[0])"
      case 1: return "\(words[0]) \(topics[0]) \(words[1])"
      case 2: return "(\(words[0]) | \(words[1])) \(topics[0])"
      case 3: return "\(topics[0]) [\(words[0])] \(words[1])"
      case 4: return "\(words[0]) (\(topics[0]) | \(topics[1])) \(words[1])"
      case 5: return "\(words[0]) [\(words[1])] (\(topics[0]) | \(topics[1]))"
      case 6: return "\(topics[0]) * \(words[0])"
      default: return "(\(words[0]) | \(words[1])) * (\(topics[0]) | \(topics[1])) [\(words[2])]"
      }
    }
  }

  /// So many patterns of the most common words as often as not, with all that the language has to make ways many: gaps, any order
  /// and negations.
  static func harsh(_ count: Int) -> [String] {
    var random = PatternGenerator(state: 11)
    return (0..<count).map { _ in
      let words = (0..<5).map { _ in random.word(vocabulary) }
      switch random.below(6) {
      case 0: return "\(words[0]) \(words[1]) \(words[2])"
      case 1: return "\(words[0]) * \(words[1])"
      case 2: return "(\(words[0]) | \(words[1])) [\(words[2])] \(words[3])"
      case 3: return "\(words[0]) * (\(words[1]) | \(words[2]) \(words[3])) !\(words[4])"
      case 4: return "[\(words[0])] \(words[1]) _ \(words[2])"
      default: return "<\(words[0]) \(words[1]) \(words[2])>"
      }
    }
  }

  /// Messages of 8 words.
  static func messages() -> [[UInt8]] {
    var random = PatternGenerator(state: 12)
    return (0..<2000).map { _ in
      Array((0..<8).map { _ in random.word(vocabulary) }.joined(separator: " ").utf8)
    }
  }
}

/// Equal numbers on every machine (SplitMix64).
struct PatternGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  /// A word, the first of the vocabulary the most often: its rank is the inverse of an even draw, as Zipf's law has it.
  mutating func word(_ vocabulary: Int, above most: Int = 0) -> String {
    var rank = 0
    // The density of a rank r is 1/r: ranks between 2^k and 2^(k+1) are equally likely for every k.
    repeat {
      let octave = below(16)
      rank = min((1 << octave) + below(1 << octave), vocabulary)
    } while rank <= most
    var letters = ""
    var rest = rank
    repeat {
      letters.append(
        ["ba", "ke", "li", "mo", "nu", "pa", "re", "si", "to", "vu", "wa", "xe", "zi", "do", "fu", "ge"][rest % 16])
      rest /= 16
    } while rest > 0
    return letters
  }
}

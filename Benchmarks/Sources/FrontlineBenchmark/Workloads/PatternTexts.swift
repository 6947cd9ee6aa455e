/// Generated patterns and messages over one vocabulary of 50,000 words with Zipf's distribution, so that patterns share
/// their words as they do in packs.
enum PatternTexts {
  private static let vocabulary = 50_000

  /// So many patterns: literals, gaps, alternatives, optional parts, prefixes and negations.
  static func patterns(_ count: Int) -> [String] {
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
  mutating func word(_ vocabulary: Int) -> String {
    // The density of a rank r is 1/r: ranks between 2^k and 2^(k+1) are equally likely for every k.
    let bits = 16
    let octave = below(bits)
    let rank = min((1 << octave) + below(1 << octave), vocabulary)
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

internal import FrontlineText

/// Puts one typo into a message: two letters swapped, one left out, one typed twice, or a key beside it on a QWERTY keyboard.
///
/// The message itself seeds the choice, so equal messages get equal typos wherever they stand. The first letter of a word
/// is never touched: people see it, and correct it.
enum TypoWriter {
  /// Words of fewer letters are left alone.
  private static let fewestLetters = 4

  private enum Slip: CaseIterable { case swap, drop, double, replace }

  /// The message with a typo; itself where no word is long enough.
  ///
  /// - Complexity: O(characters).
  static func typo(in message: String) -> String {
    var characters = Array(message)
    let words = longWords(in: characters)
    guard !words.isEmpty else { return message }
    var random = SplitMix64(seed: FNVHash.of(message))
    let word = words[pick(words.count, &random)]
    let slips = Slip.allCases.filter { !Self.places(for: $0, characters, word).isEmpty }
    guard !slips.isEmpty else { return message }
    let slip = slips[pick(slips.count, &random)]
    let places = Self.places(for: slip, characters, word)
    let place = places[pick(places.count, &random)]
    switch slip {
    case .swap: characters.swapAt(place, place + 1)
    case .drop: characters.remove(at: place)
    case .double: characters.insert(characters[place], at: place)
    case .replace:
      let neighbours = Self.neighbours(of: characters[place])
      characters[place] = neighbours[pick(neighbours.count, &random)]
    }
    return String(characters)
  }

  /// The runs of enough letters.
  private static func longWords(in characters: [Character]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = 0
    for position in 0...characters.count {
      if position < characters.count, isLetter(characters[position]) { continue }
      if position - start >= fewestLetters { words.append(start..<position) }
      start = position + 1
    }
    return words
  }

  private static func isLetter(_ character: Character) -> Bool {
    character.unicodeScalars.first?.properties.isAlphabetic ?? false
  }

  /// Where in a word a slip changes something.
  private static func places(for slip: Slip, _ characters: [Character], _ word: Range<Int>) -> [Int] {
    let behindFirst = word.dropFirst()
    switch slip {
    case .swap: return behindFirst.dropLast().filter { characters[$0] != characters[$0 + 1] }
    case .drop, .double: return Array(behindFirst)
    case .replace: return behindFirst.filter { !neighbours(of: characters[$0]).isEmpty }
    }
  }

  /// The keys beside that of a Latin letter, in its case; none for other letters.
  static func neighbours(of character: Character) -> [Character] {
    guard let ascii = character.asciiValue else { return [] }
    let isUpper = ascii & 0x20 == 0
    let index = Int(ascii | 0x20) - Int(UInt8(ascii: "a"))
    guard keysBeside.indices.contains(index) else { return [] }
    return keysBeside[index].utf8.map { Character(Unicode.Scalar(isUpper ? $0 & ~0x20 : $0)) }
  }

  /// For each letter from a to z, the letters whose keys touch its own.
  private static let keysBeside: [String] = [
    "qwsz", "vghn", "xdfv", "serfcx", "wsdr", "drtgvc", "ftyhbv", "gyujnb", "ujko", "huikmn", "jiolm", "kop", "njk",
    "bhjm", "iklp", "ol", "wa", "edft", "awedxz", "rfgy", "yhji", "cfgb", "qase", "zsdc", "tghu", "asx",
  ]

  private static func pick(_ count: Int, _ random: inout SplitMix64) -> Int { Int(random.next() % UInt64(count)) }
}

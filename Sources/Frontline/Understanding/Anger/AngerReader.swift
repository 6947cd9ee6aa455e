internal import FrontlineText

/// Tells by rules whether a message is angry: words, capitals, repeated marks, emoji. Pure.
struct AngerReader: Sendable {
  /// The share of capitals, in percent, from which on they count.
  static let capitalsPercent = 60
  /// How many words of at least ``capitalWordLength`` letters must be in capitals.
  static let capitalWords = 2
  /// From so many letters on a word in capitals is more than an abbreviation.
  static let capitalWordLength = 3

  /// The phrases, normalized, none of them empty.
  private let phrases: [[Unicode.Scalar]]

  /// Reads by these words and phrases.
  init(phrases: [String]) {
    self.phrases = phrases.map { Array(NormalizedText($0).text.unicodeScalars) }.filter { !$0.isEmpty }
  }

  /// What shows that a text is angry, in a fixed order; nothing where nothing does.
  ///
  /// - Complexity: O(text times phrases).
  func signs(in text: String) -> [AngerSign] {
    var signs: [AngerSign] = []
    let words = wordCount(in: text)
    if words > 0 { signs.append(.words(words)) }
    if let percent = Self.capitals(in: text) { signs.append(.capitals(percent: percent)) }
    if let marks = Self.marks(in: text) { signs.append(.marks(marks)) }
    let emoji = text.unicodeScalars.count { Self.emoji.contains($0) }
    if emoji > 0 { signs.append(.emoji(emoji)) }
    return signs
  }

  private func wordCount(in text: String) -> Int {
    let scalars = Array(NormalizedText(text).text.unicodeScalars)
    return phrases.reduce(0) { count, phrase in count + Self.count(of: phrase, in: scalars) }
  }

  /// How often a phrase stands in a text. Letters with case must end where the phrase does: "hell" is not in "hello". Scripts
  /// without case write no spaces, or put endings to words.
  private static func count(of phrase: [Unicode.Scalar], in text: [Unicode.Scalar]) -> Int {
    guard let first = phrase.first, let last = phrase.last, phrase.count <= text.count else { return 0 }
    var count = 0
    var place = 0
    while place + phrase.count <= text.count {
      defer { place += 1 }
      guard text[place] == first, text[place..<(place + phrase.count)].elementsEqual(phrase) else { continue }
      let end = place + phrase.count
      if first.properties.isCased, place > 0, text[place - 1].properties.isAlphabetic { continue }
      if last.properties.isCased, end < text.count, text[end].properties.isAlphabetic { continue }
      count += 1
      place = end - 1
    }
    return count
  }

  /// The share of capitals where whole words are written in them.
  private static func capitals(in text: String) -> Int? {
    var cased = 0
    var upper = 0
    var words = 0
    for word in text.split(whereSeparator: { !$0.isLetter }) {
      let letters = word.unicodeScalars.filter(\.properties.isCased)
      let capitals = letters.count(where: \.properties.isUppercase)
      cased += letters.count
      upper += capitals
      if capitals == letters.count, letters.count >= capitalWordLength { words += 1 }
    }
    guard words >= capitalWords, upper * 100 >= cased * capitalsPercent else { return nil }
    return upper * 100 / cased
  }

  /// The longest run of marks that counts: at least two, with an exclamation mark, or three question marks.
  private static func marks(in text: String) -> Int? {
    var longest = 0
    var run = 0
    var exclaims = false
    func end() {
      if run >= (exclaims ? 2 : 3) { longest = max(longest, run) }
      run = 0
      exclaims = false
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "!", "\u{FF01}", "\u{203C}", "\u{2757}", "\u{2755}", "\u{2049}", "\u{2048}":
        // Some of them are two marks in one.
        run += scalar == "\u{203C}" || scalar == "\u{2049}" || scalar == "\u{2048}" ? 2 : 1
        exclaims = true
      case "?", "\u{FF1F}", "\u{061F}", "\u{2753}", "\u{2754}", "\u{BF}", "\u{A1}": run += 1
      case "\u{FE0F}": break
      default: end()
      }
    }
    end()
    return longest > 0 ? longest : nil
  }

  /// Faces and hands of anger.
  private static let emoji: Set<Unicode.Scalar> = [
    "\u{1F620}", "\u{1F621}", "\u{1F92C}", "\u{1F47F}", "\u{1F624}", "\u{1F4A2}", "\u{1F595}", "\u{1F63E}",
  ]
}

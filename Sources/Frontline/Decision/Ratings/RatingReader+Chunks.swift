extension RatingReader {
  /// A stretch of a message.
  enum Chunk: Hashable {
    /// A number, in halves.
    case number(Int)
    /// A sign that rates.
    case sign(RatingSign)
    /// Letters.
    case word(String)
  }

  /// A message cut at white space, at punctuation, and where digits meet letters.
  static func chunks(_ text: String) -> [Chunk] {
    var chunks: [Chunk] = []
    var word = ""
    var digits: [Int] = []
    var isFraction = false

    func endWord() {
      if !word.isEmpty { chunks.append(.word(word.lowercased())) }
      word = ""
    }
    func endNumber() {
      defer { (digits, isFraction) = ([], false) }
      guard !digits.isEmpty else { return }
      // Three digits are more than any scale has; what is longer is a number of something else.
      guard digits.count <= 3 else {
        chunks.append(.number(.max))
        return
      }
      guard isFraction else {
        chunks.append(.number(2 * digits.reduce(0) { 10 * $0 + $1 }))
        return
      }
      guard digits.count == 2 else {
        chunks.append(.number(.max))
        return
      }
      chunks.append(.number(2 * digits[0] + (digits[1] >= 5 ? 1 : 0)))
    }
    for scalar in text.unicodeScalars {
      if let digit = ChoiceReader.digit(scalar) {
        endWord()
        digits.append(digit)
      } else if [0x2E, 0x2C, 0x66B].contains(scalar.value), digits.count == 1, !isFraction {
        // 4.5, 4,5: a fraction where a digit follows.
        isFraction = true
      } else {
        if isFraction, digits.count == 1 { isFraction = false }
        endNumber()
        if let sign = RatingSign(scalar) {
          endWord()
          chunks.append(.sign(sign))
        } else if isPartOfWord(scalar) {
          word.unicodeScalars.append(scalar)
        } else {
          endWord()
        }
      }
    }
    if isFraction, digits.count == 1 { isFraction = false }
    endNumber()
    endWord()
    return chunks
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    if properties.isVariationSelector || scalar.value == 0x20E3 || properties.isEmojiModifier { return false }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark: return true
    default:
      return properties.isAlphabetic || scalar.value == 0x27 || scalar.value == 0x2019 || properties.isEmojiPresentation
    }
  }

  /// What a word consists of; nil where it is none of the table. Scripts without spaces are cut into words of the table.
  static func words(_ word: String) -> [RatingWord]? {
    let word = word.replacing("\u{2019}", with: "'")
    if let known = RatingWord.table[word] { return [known] }
    let scalars = Array(word.unicodeScalars)
    guard scalars.allSatisfy(isWithoutSpaces) else { return nil }
    // The longest known ending of each beginning: best[n] cuts the first n scalars.
    var best: [[RatingWord]?] = [[]]
    for end in 1...scalars.count {
      var cut: [RatingWord]?
      for start in max(0, end - RatingWord.longest)..<end where cut == nil {
        guard let before = best[start] else { continue }
        var part = String.UnicodeScalarView()
        part.append(contentsOf: scalars[start..<end])
        if let known = RatingWord.table[String(part)] { cut = before + [known] }
      }
      best.append(cut)
    }
    return best[scalars.count]
  }

  /// Han, Kana, Hangul (whose endings are glued on) and Thai.
  private static func isWithoutSpaces(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E00...0x0E7F, 0x3005, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3: true
    default: false
    }
  }
}

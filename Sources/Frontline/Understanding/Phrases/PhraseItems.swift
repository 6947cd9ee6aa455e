internal import FrontlineText

/// A text as the phrase tables see it: clauses of items, each a folded word, or one character of a script that is written
/// without spaces or, as Korean, glues its endings to any word.
enum PhraseItems {
  /// The most bytes of a text that are looked at.
  static let byteLimit = 1024
  /// The most items of a text that are looked at.
  static let itemLimit = 128

  /// The clauses of a text, none of them empty.
  static func clauses(of text: String) -> [[String]] {
    let text = SlotReader.cut(text, to: byteLimit)
    // Plain English is its own folded form but for its capitals, and most of what follows is spared as well.
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return asciiClauses(of: text) }
    let folded = NormalizedText(text, form: .folded).text
    var clauses: [[String]] = []
    var clause: [String] = []
    var word = ""
    var count = 0
    // A space between characters of a script without spaces ends a clause, save in Korean, which has spaces.
    var isBehindCluster = false
    var hasSpace = false
    func endWord() {
      guard !word.isEmpty else { return }
      clause.append(word)
      count += 1
      word = ""
    }
    func endClause() {
      endWord()
      guard !clause.isEmpty else { return }
      clauses.append(clause)
      clause = []
    }
    for scalar in folded.unicodeScalars {
      if count >= itemLimit { break }
      let isCluster = isGlued(scalar) && !isHangul(scalar)
      if isCluster, hasSpace, isBehindCluster { endClause() }
      if scalar.properties.isWhitespace { hasSpace = true } else { (isBehindCluster, hasSpace) = (isCluster, false) }
      if isGlued(scalar) {
        endWord()
        word.unicodeScalars.append(scalar)
        endWord()
      } else if isWordPart(scalar) {
        word.unicodeScalars.append(scalar)
      } else if isClauseEnd(scalar) {
        endClause()
      } else {
        endWord()
      }
    }
    endClause()
    return clauses
  }

  /// The clauses of a text in ASCII.
  private static func asciiClauses(of text: String) -> [[String]] {
    var clauses: [[String]] = []
    var clause: [String] = []
    var word = ""
    var count = 0
    for byte in text.utf8 {
      if count >= itemLimit { break }
      let letter = byte &- 0x41 < 26 ? byte | 0x20 : byte
      if letter &- 0x61 < 26 || letter &- 0x30 < 10 {
        word.unicodeScalars.append(Unicode.Scalar(letter))
        continue
      }
      if !word.isEmpty {
        clause.append(word)
        count += 1
        word = ""
      }
      if !clause.isEmpty, isClauseEnd(Unicode.Scalar(byte)) {
        clauses.append(clause)
        clause = []
      }
    }
    if !word.isEmpty { clause.append(word) }
    if !clause.isEmpty { clauses.append(clause) }
    return clauses
  }

  /// The items of one phrase.
  static func items(of phrase: String) -> [String] { clauses(of: phrase).flatMap { $0 } }

  /// Whether a scalar belongs to a script whose words are not told apart by spaces: Thai, Lao, Burmese, Khmer, kana, Han,
  /// and Hangul for its endings.
  static func isGlued(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1100...0x11FF, 0x1780...0x17FF, 0x3005...0x3007, 0x3040...0x30FF,
      0x3130...0x318F, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0x20000...0x323AF:
      true
    default: false
    }
  }

  private static func isHangul(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7A3: true
    default: false
    }
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) }
    let properties = scalar.properties
    if properties.isAlphabetic || properties.numericType != nil { return true }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark: return true
    default: return false
    }
  }

  private static func isClauseEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "!", "?", ";", ":", ",", "\n", "\r", "(", ")", "/", "…", "،", "؛", "؟", "।", "。", "、", "，", "！", "？",
      "；", "：", "¿", "¡", "–", "—", "・", "｡", "､":
      true
    default: false
    }
  }
}

internal import FrontlineText

/// A folded word, or one character of a script that is written without spaces or, as Korean, glues its endings to any word.
struct PhraseItem: Hashable, Sendable {
  /// A hash of its scalars, which stands for them.
  private(set) var key: UInt64 = 0xCBF2_9CE4_8422_2325
  /// Whether it is such a character.
  var isGlued = false

  /// An item without scalars.
  static let empty = PhraseItem()

  @inline(__always)
  mutating func add(_ scalar: UInt32) {
    key = (key ^ UInt64(scalar)) &* 0x100_0000_01B3
    key ^= key >> 29
  }
}

/// A text as the phrase tables see it: clauses of items.
enum PhraseItems {
  /// The most bytes of a text that are looked at.
  static let byteLimit = 1024
  /// The most items of a text that are looked at.
  static let itemLimit = 128

  /// Clauses in the making.
  private struct Writer {
    var clauses: [[PhraseItem]] = []
    var clause: [PhraseItem] = []
    var word = PhraseItem.empty
    var hasWord = false
    var count = 0

    @inline(__always)
    mutating func add(_ scalar: UInt32) {
      word.add(scalar)
      hasWord = true
    }

    @inline(__always)
    mutating func endWord() {
      guard hasWord else { return }
      clause.append(word)
      count += 1
      word = .empty
      hasWord = false
    }

    mutating func endClause() {
      endWord()
      guard !clause.isEmpty else { return }
      clauses.append(clause)
      clause = []
    }
  }

  /// The clauses of a text, none of them empty.
  static func clauses(of text: String) -> [[PhraseItem]] {
    let text = SlotReader.cut(text, to: byteLimit)
    // Plain English is its own folded form but for its capitals, and most of what follows is spared as well.
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return asciiClauses(of: text) }
    let folded = NormalizedText(text, form: .folded).utf8
    var writer = Writer()
    // A space between characters of a script without spaces ends a clause, save in Korean, which has spaces.
    var isBehindCluster = false
    var hasSpace = false
    forEachScalar(folded) { scalar in
      if writer.count >= itemLimit { return }
      let isGlued = isGlued(scalar)
      let isCluster = isGlued && !isHangul(scalar)
      if isCluster, hasSpace, isBehindCluster { writer.endClause() }
      if !isGlued, isSpace(scalar) { hasSpace = true } else { (isBehindCluster, hasSpace) = (isCluster, false) }
      if isGlued {
        writer.endWord()
        writer.word.isGlued = true
        writer.add(scalar.value)
        writer.endWord()
      } else if isWordPart(scalar) {
        writer.add(scalar.value)
      } else if isClauseEnd(scalar) {
        writer.endClause()
      } else {
        writer.endWord()
      }
    }
    writer.endClause()
    return writer.clauses
  }

  /// The clauses of a text in ASCII.
  private static func asciiClauses(of text: String) -> [[PhraseItem]] {
    var writer = Writer()
    for byte in text.utf8 {
      if writer.count >= itemLimit { break }
      let letter = byte &- 0x41 < 26 ? byte | 0x20 : byte
      if letter &- 0x61 < 26 || letter &- 0x30 < 10 {
        writer.add(UInt32(letter))
        continue
      }
      writer.endWord()
      if isClauseEnd(Unicode.Scalar(byte)) { writer.endClause() }
    }
    writer.endClause()
    return writer.clauses
  }

  /// The scalars of valid UTF-8.
  @inline(__always)
  private static func forEachScalar(_ utf8: [UInt8], _ body: (Unicode.Scalar) -> Void) {
    var place = 0
    while place < utf8.count {
      let first = utf8[place]
      let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      var value = length == 1 ? UInt32(first) : UInt32(first) & (0x7F >> UInt32(length))
      for next in (place + 1)..<max(min(place + length, utf8.count), place + 1) {
        value = value << 6 | UInt32(utf8[next] & 0x3F)
      }
      body(Unicode.Scalar(value) ?? "\u{FFFD}")
      place += length
    }
  }

  @inline(__always)
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar == " " || ("\t"..."\r").contains(scalar) : scalar.properties.isWhitespace
  }

  /// The items of one phrase.
  static func items(of phrase: String) -> [PhraseItem] { clauses(of: phrase).flatMap { $0 } }

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
    switch scalar.value {
    case 0x61...0x7A, 0x30...0x39: return true
    case 0..<0x80: return false
    // Letters of Latin, Cyrillic, Hebrew and Arabic: most of what is written needs no look into the tables.
    case 0xDF...0xF6, 0xF8...0x24F, 0x400...0x481, 0x5D0...0x5EA, 0x620...0x64A: return true
    default: break
    }
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

internal import FrontlineText

/// What the words of a message can say about its language, before any detection.
struct MessageWords: Hashable, Sendable {
  /// Words that speak for a language; none where all are courtesies, borrowed words, numbers, codes and addresses. Beside
  /// words of its own a language's "no" is one of them too.
  var count: Int
  /// The languages of a message that is only a courtesy, "gracias": those to which all its courtesies belong.
  var homes: [LocaleTag]
  /// Whether the message looks like a name or a title: a few words, each with a capital.
  var isName: Bool

  /// Reads a text, of which the clauses may be known.
  init(_ text: String, clauses: [[PhraseItem]]? = nil, phrases: PhraseIndex) {
    let text = SlotReader.cut(text, to: PhraseItems.byteLimit)
    let rest = Self.mayHoldCode(text) ? Self.withoutCodes(text) : nil
    let own = rest ?? text
    let clauses = rest == nil ? clauses : nil
    var words = 0
    var isSilent = true
    var homes: [LocaleTag]?
    for clause in clauses ?? PhraseItems.clauses(of: own) {
      var glued = 0
      for item in clause {
        if item.isGlued { glued += 1 } else { words += 1 }
      }
      words += (glued + 1) / 2
      phrases.forEachPiece(of: clause, uses: .silent) { piece in
        guard let phrase = piece else {
          isSilent = false
          return
        }
        guard !phrase.homes.isEmpty, !phrase.uses.contains(.shared) else { return }
        homes = homes.map { known in known.filter(phrase.homes.contains) } ?? phrase.homes
      }
    }
    count = isSilent ? 0 : words
    self.homes = isSilent ? homes ?? [] : []
    isName = Self.isName(own)
  }

  /// The most words of a name.
  static let nameLimit = 4

  /// Whether a look at the characters alone leaves a code possible; spares most messages the closer one.
  private static func mayHoldCode(_ text: String) -> Bool {
    var before: UInt32 = 0
    for scalar in text.unicodeScalars {
      let value = scalar.value
      defer { before = value }
      switch value {
      case 0x23, 0x40, 0x30...0x39: return true
      case 0x2F where before == 0x2F: return true
      // Of `www.` and of a host, and not the end of a sentence.
      case 0x2E where before | 0x20 == 0x77: return true
      case 0x41...0x5A, 0x61...0x7A: if before == 0x2E { return true }
      case 0..<0x80: break
      // Letters up to Hebrew, none of them a number.
      case 0xC0..<0x600: break
      default: if !PhraseItems.isGlued(scalar), scalar.properties.numericType != nil { return true }
      }
    }
    return false
  }

  /// The text without addresses, mentions, tags, and words with digits; nil where it has none of them.
  private static func withoutCodes(_ text: String) -> String? {
    let parts = text.split(whereSeparator: \.isWhitespace)
    guard parts.contains(where: isCode) else { return nil }
    return parts.filter { !isCode($0) }.joined(separator: " ")
  }

  private static func isCode(_ part: Substring) -> Bool {
    if part.contains("@") || part.hasPrefix("#") || part.hasPrefix("www.") || part.hasPrefix("WWW.") { return true }
    if part.firstRange(of: "://") != nil { return true }
    let scalars = part.unicodeScalars
    guard !scalars.contains(where: PhraseItems.isGlued) else { return false }
    if scalars.contains(where: { $0.properties.numericType != nil }) { return true }
    return isHost(part)
  }

  /// Whether a word is a host name such as `example.com`: letters on both sides of a dot.
  private static func isHost(_ part: Substring) -> Bool {
    guard part.utf8.allSatisfy({ $0 < 0x80 }), let dot = part.lastIndex(of: "."), dot > part.startIndex else {
      return false
    }
    let end = part[part.index(after: dot)...].prefix { $0.isLetter }
    return end.count >= 2 && part[part.index(before: dot)].isLetter
  }

  /// Whether every word begins with a capital and goes on with small letters; particles as "de" and "van" may be small.
  private static func isName(_ text: String) -> Bool {
    guard mayBeginName(text) else { return false }
    let isEnd = { (character: Character) in
      !character.isLetter && character != "'" && character != "’" && character != "-"
    }
    var words = text.split(maxSplits: nameLimit, whereSeparator: isEnd)
    // What follows the last word of a name is not another.
    if words.count > nameLimit, let rest = words.last, rest.allSatisfy(isEnd) { words.removeLast() }
    guard (1...nameLimit).contains(words.count), !text.contains(where: { "?!？！¿¡".contains($0) }) else { return false }
    for (position, word) in words.enumerated() {
      if position > 0, position < words.count - 1, particles.contains(where: { $0 == word }) { continue }
      guard let first = word.first, first.isUppercase, word.dropFirst().contains(where: \.isLowercase) else {
        return false
      }
    }
    return true
  }

  /// Whether the first word begins with a letter that may be a capital: not in small Latin letters, nor in a script without
  /// capitals.
  private static func mayBeginName(_ text: String) -> Bool {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A: return true
      case 0x61...0x7A: return false
      case 0..<0x80: continue
      case 0x5D0...0x5EA, 0x620...0x64A, 0x671...0x6D3, 0x904...0x939, 0xE01...0xE30, 0x3041...0x3096, 0x30A1...0x30FA,
        0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3:
        return false
      default: if scalar.properties.isAlphabetic { return true }
      }
    }
    return false
  }

  private static let particles = [
    "de", "da", "do", "dos", "del", "della", "di", "la", "le", "van", "von", "der", "den", "al", "bin", "y", "e",
  ]
}

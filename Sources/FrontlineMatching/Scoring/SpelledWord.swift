/// A word letter by letter, for finding typos.
struct SpelledWord {
  private var letters: [24 of UInt32] = .init(repeating: 0)
  private var count = 0
  /// Whether it has the length of words that are corrected, and no digit or sign.
  private(set) var isCorrectable = true

  init(_ form: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < form.count {
      guard count < Spelling.longest else {
        isCorrectable = false
        return
      }
      let byte = form[index]
      var letter = UInt32(byte)
      if byte < 0x80 {
        if !(byte >= 0x61 && byte <= 0x7A || byte == 0x27) { isCorrectable = false }
        index += 1
      } else {
        repeat {
          letter = letter << 8 | UInt32(form[index])
          index += 1
        } while index < form.count && form[index] & 0xC0 == 0x80
      }
      letters[count] = letter
      count += 1
    }
    if count < Spelling.shortest { isCorrectable = false }
  }

  /// Calls the body with the keys under which the word is kept and looked for: its own, and those without each letter but
  /// the first.
  @inline(__always)
  func forEachKey(_ body: (UInt64) -> Void) {
    for left in 0..<count {
      var hash = KeyHash.seed
      for index in 0..<count where left == 0 || index != left {
        hash = (hash ^ UInt64(letters[index])) &* 0x9fb2_1c65_1e98_df25
      }
      body(KeyHash.finish(hash))
    }
  }

  /// How likely it was written where another word was meant, relative to a changed letter; 0: it is no typo of it.
  func likelihood(ofMeaning other: SpelledWord) -> UInt64 {
    guard count > 0, other.count > 0, letters[0] == other.letters[0] else { return 0 }
    var first = 0
    while first < min(count, other.count), letters[first] == other.letters[first] { first += 1 }
    switch count - other.count {
    case 1: return rest(first + 1, other, first) ? Spelling.plainFactor : 0
    case -1: return rest(first, other, first + 1) ? Spelling.plainFactor : 0
    case 0:
      guard first < count else { return Spelling.plainFactor }
      if first + 1 < count, letters[first] == other.letters[first + 1], letters[first + 1] == other.letters[first],
        rest(first + 2, other, first + 2)
      {
        return Spelling.plainFactor
      }
      return count >= Spelling.shortestChanged && rest(first + 1, other, first + 1) ? 1 : 0
    default: return 0
    }
  }

  /// Whether the letters from a place on are another word's from a place on.
  private func rest(_ own: Int, _ other: SpelledWord, _ theirs: Int) -> Bool {
    guard count - own == other.count - theirs else { return false }
    for step in 0..<max(count - own, 0) where letters[own + step] != other.letters[theirs + step] { return false }
    return true
  }
}

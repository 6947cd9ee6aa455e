internal import CICU

/// What the scalars of a segment have in common, and what one of them has: enough to tell what nearly every segment is.
struct SegmentTraits {
  /// Flags that some scalar has.
  private(set) var any: UInt16 = 0
  /// Flags that all scalars have.
  private(set) var all: UInt16 = .max

  /// Letters of ASCII.
  static let letters = UInt16(FRONTLINE_SCALAR_ALPHABETIC) | UInt16(FRONTLINE_SCALAR_HAS_SCRIPT)

  @inline(__always)
  mutating func add(_ flags: UInt16) {
    any |= flags
    all &= flags
  }

  /// What a segment is that ended in a state of the rules.
  @inline(__always)
  func kind(_ text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, state: UInt8) -> TokenKind {
    // A combining keycap at the end, or a segment that is no word: ask the scalars one by one where emoji may be among them.
    if state != UInt8(FRONTLINE_WORD_NONE) {
      if any & UInt16(FRONTLINE_SCALAR_EMOJI) != 0, text[end &- 1] == 0xA3 {
        return Self.exactKind(text, start, end, state)
      }
      if state == UInt8(FRONTLINE_WORD_LETTER) { return .word }
      // ICU calls "mp3" a number, since it ends in one. With a letter in it it is a word.
      return any & UInt16(FRONTLINE_SCALAR_ALPHABETIC) != 0 ? .word : .number
    }
    if any & Self.unusual != 0 { return Self.exactKind(text, start, end, state) }
    return all & UInt16(FRONTLINE_SCALAR_INVISIBLE) != 0 ? .space : .punctuation
  }

  /// Flags of a segment that is no word and yet more than a mark or space.
  private static let unusual =
    UInt16(FRONTLINE_SCALAR_EMOJI) | UInt16(FRONTLINE_SCALAR_PICTOGRAPH) | UInt16(FRONTLINE_SCALAR_REGIONAL_INDICATOR)
    | UInt16(FRONTLINE_SCALAR_ALPHABETIC) | UInt16(FRONTLINE_SCALAR_DIGIT)

  /// As `kindOf` of the shim has it.
  @inline(never)
  private static func exactKind(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ state: UInt8
  ) -> TokenKind {
    let table = ScalarTable()
    let (first, rest) = UTF8Decoder.next(text, start, end: end)
    let flags = table[first].flags
    func has(_ flag: some BinaryInteger) -> Bool { flags & UInt16(flag) != 0 }
    func isAt(_ place: Int, _ one: UInt8, _ two: UInt8, _ three: UInt8) -> Bool {
      place >= rest && place + 3 <= end && text[place] == one && text[place + 1] == two && text[place + 2] == three
    }
    if has(FRONTLINE_SCALAR_EMOJI), isAt(end - 3, 0xE2, 0x83, 0xA3) { return .emoji }  // keycap
    var any: UInt16 = 0
    var all: UInt16 = .max
    var position = start
    while position < end {
      let (scalar, next) = UTF8Decoder.next(text, position, end: end)
      any |= table[scalar].flags
      all &= table[scalar].flags
      position = next
    }
    if state == UInt8(FRONTLINE_WORD_LETTER) { return .word }
    if state == UInt8(FRONTLINE_WORD_NUMBER) { return any & UInt16(FRONTLINE_SCALAR_ALPHABETIC) != 0 ? .word : .number }
    if has(FRONTLINE_SCALAR_REGIONAL_INDICATOR) { return .emoji }
    if has(FRONTLINE_SCALAR_PICTOGRAPH) {
      // Text presentation is usual for some of them, such as the copyright sign, unless something follows that changes it.
      let asksForText = isAt(rest, 0xEF, 0xB8, 0x8E)
      let isEmoji =
        has(FRONTLINE_SCALAR_EMOJI_PRESENTATION) ? !(asksForText && rest + 3 == end) : rest < end && !asksForText
      return isEmoji ? .emoji : .punctuation
    }
    if has(FRONTLINE_SCALAR_ALPHABETIC) { return .word }
    if has(FRONTLINE_SCALAR_DIGIT) { return .number }
    return all & UInt16(FRONTLINE_SCALAR_INVISIBLE) != 0 ? .space : .punctuation
  }
}

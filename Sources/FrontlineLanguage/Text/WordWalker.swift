/// A word that may vote for a language: letters of one script group between two boundaries.
package struct LetterWord {
  /// The codes of the letters, a boundary before and behind them, then at least eight zeros. Valid until the next word.
  package let codes: UnsafePointer<UInt8>
  /// The first eight codes, the first in the lowest byte.
  package let head: UInt64
  /// The number of codes, boundaries included.
  package let count: Int
  /// The script group of the letters.
  package let group: ScriptGroup
  /// The offset of the first letter.
  package let start: Int
  /// The offset behind the last letter.
  package let end: Int

  /// The number of letters.
  package var letters: Int { count &- 2 }
}

/// Cuts untrusted UTF-8 into words that may vote for a language.
///
/// A word is a run of letters of one script group. What is not language casts no vote: URLs, e-mail addresses, mentions,
/// hashtags, and words with digits in them, but for single digits among Latin letters, which Arabic chat spelling uses as
/// letters ("3ayez"). A letter held down ("sooooo") counts once. Nothing is allocated on the heap.
package struct WordWalker {
  /// The code that stands before and after the letters of a word.
  package static let boundary: UInt8 = 0x20
  /// The most letters in one word; a longer run is cut. Scripts without spaces run to this length.
  package static let maximumLetters = 62
  /// The size of the buffer that a walker needs: boundaries, letters and zeros to read beyond them.
  static let bufferSize = 80

  private let bytes: UnsafeBufferPointer<UInt8>
  private let letters: LetterTable
  private let codes: UnsafeMutablePointer<UInt8>
  private var position = 0
  private var runEnd = 0

  /// Hands a walker over `bytes` to `body`.
  @inline(__always)
  package static func withWalker<Result>(
    _ bytes: UnsafeBufferPointer<UInt8>, _ letters: LetterTable, _ body: (inout WordWalker) -> Result
  ) -> Result {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bufferSize) { buffer in
      guard let codes = buffer.baseAddress else { preconditionFailure("a buffer of fixed size has a base address") }
      codes[0] = boundary
      var walker = WordWalker(bytes: bytes, letters: letters, codes: codes)
      return body(&walker)
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, letters: LetterTable, codes: UnsafeMutablePointer<UInt8>) {
    self.bytes = bytes
    self.letters = letters
    self.codes = codes
  }

  /// The next word, or nil at the end. The walk as a whole is linear in the bytes.
  @inline(__always)
  package mutating func next() -> LetterWord? {
    while position < bytes.count {
      let byte = bytes[position]
      guard byte < 0x80 else { break }
      if byte > 0x20, position >= runEnd, !beginASCIIRun(isInWord: false) { continue }
      if (byte | 0x20) &- 0x61 < 26 {
        if let word = takeASCIIWord() { return word }
        break
      }
      if byte &- 0x30 < 10 { break }
      position &+= 1
    }
    return position < bytes.count ? nextOfAnyKind() : nil
  }

  /// The next word, letter by letter.
  @inline(never)
  private mutating func nextOfAnyKind() -> LetterWord? {
    var word = PartialWord()
    while position < bytes.count {
      let byte = bytes[position]
      var entry: LetterEntry
      var scalar = UInt32(byte)
      var length = 1
      if byte < 0x80 {
        if byte > 0x20, position >= runEnd, !beginASCIIRun(isInWord: word.slots > 0) {
          if let finished = finish(word) { return finished }
          word = PartialWord()
          continue
        }
        let lower = byte | 0x20
        if lower &- 0x61 < 26 {
          entry = LetterEntry(kind: ScriptGroup.latin.rawValue, code: lower)
        } else {
          entry = LetterEntry(kind: byte &- 0x30 < 10 ? LetterEntry.digit : LetterEntry.other, code: 0)
        }
      } else {
        (scalar, length) = UTF8Decoding.scalar(bytes, at: position)
        entry = letters[scalar]
      }
      if entry.isLetter {
        if word.mustEnd(before: entry) {
          if let finished = finish(word) { return finished }
          word = PartialWord()
        }
        word.append(entry, scalar, at: position, codes)
      } else if entry.kind == LetterEntry.digit {
        if word.isWithoutSpaces, let finished = finish(word) { return finished }
        word.appendDigit(byte, at: position, codes)
      } else if entry.kind == LetterEntry.mark {
        word.takeMark(scalar, codes)
      } else if word.slots > 0 {
        if let finished = finish(word) {
          position &+= length
          return finished
        }
        word = PartialWord()
      }
      position &+= length
    }
    return finish(word)
  }

  /// The word that begins here, where it is of at most fifteen ASCII letters, holds no letter down and ends before a character
  /// that ends words: the common case of Latin script. Nil, with nothing read, where it is not.
  @inline(__always)
  private mutating func takeASCIIWord() -> LetterWord? {
    let target = UnsafeMutableRawPointer(codes)
    let first = ByteWord(bytes, at: position).lowered
    target.storeBytes(of: first.bits.littleEndian, toByteOffset: 1, as: UInt64.self)
    var length = first.leadingLetters
    guard !first.hasTriple(in: length) else { return nil }
    if length == 8 {
      let second = ByteWord(bytes, at: position &+ 8).lowered
      target.storeBytes(of: second.bits.littleEndian, toByteOffset: 9, as: UInt64.self)
      length &+= second.leadingLetters
      // Eight letters around the seam, and the second half.
      let seam = target.loadUnaligned(fromByteOffset: 5, as: UInt64.self)
      guard length < 16, !second.hasTriple(in: length &- 8),
        !ByteWord(bits: UInt64(littleEndian: seam)).hasTriple(in: min(8, length &- 4))
      else { return nil }
    }
    let end = position &+ length
    guard length > 0, end >= bytes.count || Self.endsWord(bytes[end]) else { return nil }
    codes[length &+ 1] = Self.boundary
    target.storeBytes(of: 0, toByteOffset: length &+ 2, as: UInt64.self)
    // Put together in registers: to read what was just written in parts would wait for the writes.
    let boundary = UInt64(Self.boundary)
    var head = first.bits << 8 | boundary
    if length < 7 {
      let bits = UInt64(truncatingIfNeeded: 8 &* (length &+ 1))
      head = head & (1 << bits &- 1) | boundary << bits
    }
    defer { position = end }
    return LetterWord(codes: codes, head: head, count: length &+ 2, group: .latin, start: position, end: end)
  }

  /// Whether a byte ends a word whatever comes after it: ASCII, and neither letter nor digit.
  @inline(__always)
  private static func endsWord(_ byte: UInt8) -> Bool {
    byte < 0x80 && (byte | 0x20) &- 0x61 >= 26 && byte &- 0x30 >= 10
  }

  /// Reads ahead over a run of printable ASCII characters that begins here; false when the run was no language and nothing
  /// is pending, so that it was skipped, or when a word is pending that ends here.
  @inline(__always)
  private mutating func beginASCIIRun(isInWord: Bool) -> Bool {
    let run = NonLanguage.asciiRun(bytes, from: position)
    if run.isSuspicious, NonLanguage.isNonLanguage(bytes, position, run.end) {
      if !isInWord { position = run.end }
      return false
    }
    runEnd = max(run.end, position &+ 1)
    return true
  }

  /// The word as it is handed out; nil where it casts no vote. It ends at the current position.
  @inline(__always)
  private func finish(_ word: PartialWord) -> LetterWord? {
    guard word.letters > 0, word.digits == 0 || word.isSpelledWithDigits, let group = ScriptGroup(rawValue: word.kind)
    else { return nil }
    codes[word.slots &+ 1] = Self.boundary
    UnsafeMutableRawPointer(codes).storeBytes(of: 0, toByteOffset: word.slots &+ 2, as: UInt64.self)
    return LetterWord(
      codes: codes, head: NGramFeatures.chunk(codes, 0), count: word.slots &+ 2, group: group, start: word.start,
      end: position)
  }
}

/// A word while it is read.
private struct PartialWord {
  /// The raw value of the group.
  var kind: UInt8 = 0
  /// Codes written: letters, digits, and marks that could not be composed.
  var slots = 0
  var letters = 0
  var digits = 0
  var start = 0
  private var repetitions = 1
  private var endsInDigit = false
  private var hasOddDigits = false
  private var lastScalar: UInt32 = 0

  /// Whether a word of this group ends where a digit comes, because its script writes no spaces.
  @inline(__always)
  var isWithoutSpaces: Bool {
    letters > 0 && (kind == ScriptGroup.han.rawValue || kind == ScriptGroup.thai.rawValue)
  }

  /// Whether the digits may be letters, as in Arabic chat spelling: up to three, each alone, among three letters or more.
  var isSpelledWithDigits: Bool {
    kind == ScriptGroup.latin.rawValue && digits <= 3 && letters >= 3 && !hasOddDigits
  }

  @inline(__always)
  func mustEnd(before entry: LetterEntry) -> Bool {
    letters > 0 && (entry.kind != kind || slots == WordWalker.maximumLetters)
  }

  @inline(__always)
  mutating func append(
    _ entry: LetterEntry, _ scalar: UInt32, at position: Int, _ codes: UnsafeMutablePointer<UInt8>
  ) {
    if letters == 0 {
      if entry.kind != ScriptGroup.latin.rawValue || slots == 0 {
        start = position
        slots = 0
        digits = 0
        hasOddDigits = false
      }
      kind = entry.kind
    }
    letters &+= 1
    lastScalar = scalar
    if slots > 0, codes[slots] == entry.code, kind != ScriptGroup.han.rawValue {
      repetitions &+= 1
      if repetitions == 3 {
        slots &-= 1
        letters &-= 1
      }
      if repetitions >= 3 {
        letters &-= 1
        return
      }
    } else {
      repetitions = 1
    }
    endsInDigit = false
    guard slots < WordWalker.maximumLetters else { return }
    slots &+= 1
    codes[slots] = entry.code
  }

  mutating func appendDigit(_ byte: UInt8, at position: Int, _ codes: UnsafeMutablePointer<UInt8>) {
    if slots == 0 { start = position }
    digits &+= 1
    // 0, 1 and 4 stand for no Arabic letter, and no two letters in a row are digits.
    if endsInDigit || byte == 0x30 || byte == 0x31 || byte == 0x34 { hasOddDigits = true }
    endsInDigit = true
    repetitions = 1
    guard letters == 0 || kind == ScriptGroup.latin.rawValue, slots < WordWalker.maximumLetters else { return }
    slots &+= 1
    codes[slots] = byte
  }

  mutating func takeMark(_ mark: UInt32, _ codes: UnsafeMutablePointer<UInt8>) {
    guard letters > 0, mark &- 0x300 < 0x70 else { return }
    guard let group = ScriptGroup(rawValue: kind) else { return }
    if let composed = LetterFolding.compose(LetterFolding.fold(lastScalar), mark) {
      lastScalar = composed
      codes[slots] = LetterEntry.code(of: composed, group)
    } else if group == .latin, slots < WordWalker.maximumLetters {
      slots &+= 1
      codes[slots] = LetterEntry.code(of: mark, group)
    }
  }
}

internal import CICU

/// The word rules of ICU, run without it: an automaton over classes of scalars, generated from ICU's own compiled rules.
///
/// One lookup a scalar tells its class, one tells what to do. Words of plain letters (those of ASCII eight bytes at a time, those
/// below U+0800 one by one) and single marks and spaces between them go by the automaton: what it would say of them stands in
/// tables. Where dictionaries are needed (Chinese, Japanese, Thai, Lao, Khmer, Burmese), the rules stop.
///
/// Tests compare them with ICU on all short texts over the classes of the rules, and on long random ones.
struct WordRules: @unchecked Sendable {
  /// A text in which each rule decides somewhere, to ask ICU whether a locale has these rules and no others.
  private static let probe: StaticString =
    "a.b a.1 1.a 1.2 a'b 1'2 a,b 1,2 1;2 a;b a\"b a_1_b __ _1 _a 1_ a_. a..b 1,,2 a.  @.@ @ a@b.c @1 b\t-\r\n\n\r.'a'. א\"א א' a·b é\u{301}.é 😀\u{200D}😀 🇯🇵🇯 한글a k\u{FF1A}a"

  private let table = ScalarTable()
  private let actions: UnsafePointer<UInt16>
  private let states: UnsafePointer<UInt8>
  private let ascii: UnsafePointer<UInt8>
  private let shortLetters: UnsafePointer<UInt16>

  private static let firstState = Int(FRONTLINE_WORD_CLASSES)

  /// The rules; a colon between two letters joins them in some locales. Nil where ICU has another version than they were
  /// generated from.
  init?(joinsAtColon: Bool) {
    guard frontline_word_rules_are_current() != 0 else { return nil }
    let rules = frontline_word_rules_where(joinsAtColon ? 1 : 0)
    actions = rules.actions
    states = rules.states
    ascii = rules.ascii
    shortLetters = rules.short_letters
  }

  /// Whether they cut the probe as ICU does: a locale that tailors them in a way not known here goes to ICU.
  func agree(with icu: ICUBreaker) -> Bool {
    let text = UnsafeBufferPointer(start: Self.probe.utf8Start, count: Self.probe.utf8CodeUnitCount)
    var writer = TokenWriter(.allocate(capacity: text.count), capacity: text.count)
    defer { writer.tokens.deallocate() }
    guard scan(text, &writer) == text.count else { return false }
    let tokens = UnsafeBufferPointer(start: writer.tokens, count: writer.count)
    return tokens.elementsEqual(icu.segments(of: text)) { token, segment in
      token.end == Int(segment.end) && token.kind == segment.tokenKind && token.script.rawValue == segment.script
    }
  }

  /// Gives the segments of a text to a sink, in order, up to the first that dictionaries cut. Returns where that one starts;
  /// the end of the text when there is none.
  @inline(__always)
  func scan(_ text: UnsafeBufferPointer<UInt8>, _ sink: inout some WordSink) -> Int {
    guard let bytes = text.baseAddress else { return 0 }
    let end = text.count
    var start = 0
    segments: while start < end {
      start = sink.plainWords(text, from: start, ascii: ascii)
      guard start < end else { break }
      let first = ascii[Int(bytes[start])]
      var position = start
      var state = Self.firstState
      sink.begin()
      if first & Self.letter != 0 || isShortLetter(bytes, start, end) {
        let isASCII: Bool
        (position, isASCII) = lettersEnd(bytes, start, end)
        if endsWord(bytes, position, end) {
          sink.word(text, from: start, to: position, isASCII: isASCII)
          start = position
          continue segments
        }
        sink.addLetters(text, from: start, to: position, isASCII: isASCII)
        state = Int(actions[Self.firstState &+ Int(table.record(0x61).pointee.word_class)])
      } else if first & Self.alone != 0 {
        position = start &+ 1
        if bytes[start] == 0x20 {
          while position < end, bytes[position] == 0x20 { position &+= 1 }
        }
        if position == end || bytes[position] < 0x80 || isShortLetter(bytes, position, end) {
          sink.separator(text, from: start, to: position, isSpace: first & Self.space != 0)
          start = position
          continue segments
        }
        position = start
      }
      var saved = start
      var savedState: UInt8 = 0
      while position < end {
        let (scalar, next) = UTF8Decoder.next(text, position, end: end)
        let record = table.record(scalar)
        let action = Int(actions[state &+ Int(record.pointee.word_class)])
        if action > Self.stateMask {
          if action & Self.boundary != 0 {
            sink.end(text, from: start, to: position, state: states[state / Self.firstState])
            start = position
            if action & Self.dictionary != 0 { return start }
            if bytes[start] < 0xE0 { continue segments }
            sink.begin()
          } else if action & Self.dictionary != 0 {
            return start
          } else if action & Self.rewind != 0 {
            sink.rewind()
            sink.end(text, from: start, to: saved, state: savedState)
            start = saved
            continue segments
          } else {
            saved = position
            savedState = states[state / Self.firstState]
            sink.save()
          }
        }
        state = action & Self.stateMask
        sink.add(scalar, record, text, from: position, to: next)
        position = next
      }
      let last = states[state / Self.firstState]
      if last == UInt8(FRONTLINE_WORD_NOT_ACCEPTING) {
        sink.rewind()
        sink.end(text, from: start, to: saved, state: savedState)
        start = saved
      } else {
        sink.end(text, from: start, to: end, state: last)
        start = end
      }
    }
    return end
  }

  /// The end of plain letters with single characters between them that join them, and whether all are ASCII.
  @inline(__always)
  private func lettersEnd(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> (end: Int, isASCII: Bool) {
    var position = start
    var isASCII = true
    while position < end {
      let byte = bytes[position]
      if byte >= 0x80 {
        guard isShortLetter(bytes, position, end) else { break }
        isASCII = false
        position &+= 2
      } else if ascii[Int(byte)] & Self.letter != 0 {
        position &+= ByteBlock.letters(ByteBlock.load(bytes, position, end: end))
      } else {
        guard ascii[Int(byte)] & Self.joinsLetters != 0, position &+ 1 < end,
          ascii[Int(bytes[position &+ 1])] & Self.letter != 0 || isShortLetter(bytes, position &+ 1, end)
        else { break }
        position &+= 1
      }
    }
    return (position, isASCII)
  }

  /// Whether a plain letter of two bytes stands at a position.
  @inline(__always)
  private func isShortLetter(_ bytes: UnsafePointer<UInt8>, _ position: Int, _ end: Int) -> Bool {
    let first = bytes[position]
    guard first &- 0xC2 < 0x1E, position &+ 1 < end else { return false }
    let second = bytes[position &+ 1]
    return second & 0xC0 == 0x80 && shortLetters[Int(first & 0x1F) &<< 6 | Int(second & 0x3F)] != 0
  }

  /// Whether a word of plain letters ends before a position, whatever follows it.
  @inline(__always)
  private func endsWord(_ bytes: UnsafePointer<UInt8>, _ position: Int, _ end: Int) -> Bool {
    guard position < end else { return true }
    let traits = ascii[Int(bytes[position])]
    if traits & Self.endsWord != 0 { return true }
    guard traits & Self.joinsLetters != 0 else { return false }
    return position &+ 1 == end || ascii[Int(bytes[position &+ 1])] & Self.neverJoined != 0
  }
}

extension WordRules {
  private static let stateMask = Int(FRONTLINE_WORD_STATE_MASK)
  private static let boundary = Int(FRONTLINE_WORD_BOUNDARY)
  private static let dictionary = Int(FRONTLINE_WORD_DICTIONARY)
  private static let rewind = Int(FRONTLINE_WORD_REWIND)

  private static let letter = UInt8(FRONTLINE_ASCII_LETTER)
  private static let endsWord = UInt8(FRONTLINE_ASCII_ENDS_WORD)
  private static let joinsLetters = UInt8(FRONTLINE_ASCII_JOINS_LETTERS)
  private static let neverJoined = UInt8(FRONTLINE_ASCII_NEVER_JOINED)
  private static let space = UInt8(FRONTLINE_ASCII_SPACE)
  private static let alone = UInt8(FRONTLINE_ASCII_SPACE) | UInt8(FRONTLINE_ASCII_MARK)
}

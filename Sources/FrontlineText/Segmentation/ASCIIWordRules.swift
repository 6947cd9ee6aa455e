internal import CICU

/// The rules of UAX 29 for texts of ASCII alone, as ICU 72 has them: the same segments without a call of ICU.
///
/// Tests compare them with ICU on all short texts over the classes of the rules, and on long random ones.
struct ASCIIWordRules {
  /// The longest text that is cut this way, in bytes; a segment needs eight bytes of memory for each.
  static let maximumLength = 1 << 16

  /// A text in which each rule decides somewhere; the colon, which locales treat differently, is not in it.
  static let probe: StaticString =
    "a.b a.1 1.a 1.2 a'b 1'2 a,b 1,2 1;2 a;b a\"b a_1_b __ _1 _a 1_ a_. a..b 1,,2 a.  @.@ @ a@b.c @1 1@ b\t\t-\r\n\n\r.'a'.1. x1y2.z"

  /// The class of each ASCII character.
  private let classes: [Class]

  private enum Class: UInt8 {
    case letter, digit, connector, letterOrNumberMiddle, letterMiddle, numberMiddle, space, carriageReturn, control,
      other
  }

  /// Creates the rules; a colon between two letters joins them in some locales.
  init(joinsAtColon: Bool) {
    classes = (0..<128).map { (byte: UInt8) -> Class in
      switch byte {
      // ICU 72 counts the at sign among the letters, so that a mail address is one word.
      case 0x40, 0x41...0x5A, 0x61...0x7A: .letter
      case 0x30...0x39: .digit
      case 0x5F: .connector
      case 0x2E, 0x27: .letterOrNumberMiddle
      case 0x3A: joinsAtColon ? .letterMiddle : .other
      case 0x2C, 0x3B: .numberMiddle
      case 0x20: .space
      case 0x0D: .carriageReturn
      case 0x00...0x1F, 0x7F: .control
      default: .other
      }
    }
  }

  /// Cuts a text into segments. Nil, and nothing of use in the buffer, where the text is not all ASCII or the buffer has not
  /// a place for each byte.
  func segment(_ text: UnsafeBufferPointer<UInt8>, into segments: UnsafeMutableBufferPointer<frontline_segment>) -> Int?
  {
    guard text.count <= segments.count, Self.isASCII(text) else { return nil }
    return classes.withUnsafeBufferPointer { classes in
      var count = 0
      var start = 0
      while start < text.count {
        let segment = Self.next(text, classes, from: start)
        segments[count] = segment
        count &+= 1
        start = Int(segment.end)
      }
      return count
    }
  }

  @inline(__always)
  private static func isASCII(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var all: UInt8 = 0
    for byte in text { all |= byte }
    return all < 0x80
  }

  @inline(__always)
  private static func next(
    _ text: UnsafeBufferPointer<UInt8>, _ classes: UnsafeBufferPointer<Class>, from start: Int
  ) -> frontline_segment {
    var end = start &+ 1
    let kind: TokenKind
    var script = Script.common
    let first = classes[Int(text[start])]
    switch first {
    case .letter, .digit, .connector:
      let (wordEnd, hasLetter, isNumber) = word(text, classes, from: start, first)
      end = wordEnd
      let isLoneConnector = first == .connector && end == start &+ 1
      kind = hasLetter ? .word : isNumber ? .number : isLoneConnector ? .punctuation : .word
      if hasLetter { script = .latin }
    case .space:
      while end < text.count, classes[Int(text[end])] == .space { end &+= 1 }
      kind = .space
    case .carriageReturn:
      if end < text.count, text[end] == 0x0A { end &+= 1 }
      kind = .space
    case .control: kind = .space
    case .letterOrNumberMiddle, .letterMiddle, .numberMiddle, .other: kind = .punctuation
    }
    return frontline_segment(end: Int32(end), kind: kind.rawValue, script: script.rawValue, reserved: 0)
  }

  /// The end of a run of letters, digits and connectors, with single marks between two letters or two digits (WB5 to WB13b);
  /// whether a letter is in it; and whether ICU calls it a number when none is.
  @inline(__always)
  private static func word(
    _ text: UnsafeBufferPointer<UInt8>, _ classes: UnsafeBufferPointer<Class>, from start: Int, _ first: Class
  ) -> (end: Int, hasLetter: Bool, isNumber: Bool) {
    var end = start &+ 1
    var last = first
    var hasLetter = first == .letter && text[start] != 0x40
    var isNumber = first == .digit
    while end < text.count {
      let next = classes[Int(text[end])]
      switch next {
      case .letter, .digit, .connector:
        // A number stays one at the first connector after it, and no longer at a second.
        isNumber = next == .digit || (next == .connector && last == .digit)
        hasLetter = hasLetter || (next == .letter && text[end] != 0x40)
        last = next
        end &+= 1
      case .letterOrNumberMiddle, .letterMiddle, .numberMiddle:
        guard end &+ 1 < text.count else { return (end, hasLetter, isNumber) }
        let after = classes[Int(text[end &+ 1])]
        let joins =
          last == after
          && ((last == .letter && next != .numberMiddle) || (last == .digit && next != .letterMiddle))
        guard joins else { return (end, hasLetter, isNumber) }
        isNumber = after == .digit
        hasLetter = hasLetter || (after == .letter && text[end &+ 1] != 0x40)
        end &+= 2
      default: return (end, hasLetter, isNumber)
      }
    }
    return (end, hasLetter, isNumber)
  }
}

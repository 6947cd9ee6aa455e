/// Tells the parts of a text that are written in no language: addresses, handles, tags and codes.
enum NonLanguage {
  /// The run of printable ASCII characters that starts at `start`: its end, and whether a character in it calls for a closer
  /// look.
  @inline(__always)
  static func asciiRun(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (end: Int, isSuspicious: Bool) {
    var end = start
    var isSuspicious = false
    while true {
      let word = ByteWord(bytes, at: end)
      // ! to ~, and DEL, which does no harm.
      let printable = word.atLeast(0x21)
      let count = ByteWord.leadingCount(printable)
      let inRun = count == 8 ? UInt64.max : (1 << UInt64(truncatingIfNeeded: 8 &* count)) &- 1
      // . / digits : ; < = > ? @ and #
      let suspects = word.atLeast(0x2E) & ~word.atLeast(0x41) | word.equal(to: 0x23)
      isSuspicious = isSuspicious || suspects & inRun != 0
      end &+= count
      if count < 8 { return (end, isSuspicious) }
    }
  }

  /// Whether the run of printable ASCII characters is a URL, a host name, an e-mail address, a mention, a hashtag or an
  /// upper-case code with digits.
  static func isNonLanguage(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    if bytes[start] == UInt8(ascii: "#") { return true }
    var digits = 0
    var upper = 0
    var lower = 0
    for position in start..<end {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "@"): return true
      case UInt8(ascii: ":"):
        if position &+ 2 < end, bytes[position &+ 1] == 0x2F, bytes[position &+ 2] == 0x2F { return true }
      case UInt8(ascii: "."):
        if isHostDot(bytes, position, start, end) { return true }
      case 0x30...0x39: digits &+= 1
      case 0x41...0x5A: upper &+= 1
      case 0x61...0x7A: lower &+= 1
      default: break
      }
    }
    return digits > 0 && upper > 0 && lower == 0
  }

  /// Whether the dot at `position` stands in a host name: letters before it, a top-level domain after it, and then the
  /// end or a path.
  private static func isHostDot(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int, _ start: Int, _ end: Int) -> Bool
  {
    if position &- start == 3, bytes[start] | 0x20 == 0x77, bytes[start &+ 1] | 0x20 == 0x77,
      bytes[start &+ 2] | 0x20 == 0x77
    {
      return position &+ 1 < end
    }
    guard position > start, isAlphanumeric(bytes[position &- 1]) else { return false }
    var stop = position &+ 1
    var key: UInt32 = 0
    while stop < end, (bytes[stop] | 0x20) &- 0x61 < 26, stop &- position <= 4 {
      key = key << 8 | UInt32(bytes[stop] | 0x20)
      stop &+= 1
    }
    if stop < end, isAlphanumeric(bytes[stop]) { return false }
    switch key {
    case 0x636F_6D, 0x6F72_67, 0x6E65_74, 0x696F, 0x636F, 0x636E, 0x6A70, 0x6B72, 0x6465, 0x7275, 0x696E_666F,
      0x6170_70,
      0x6C79, 0x6761, 0x6465_76, 0x7477, 0x686B, 0x6272, 0x6672, 0x756B:
      return true
    default: return false
    }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 }
}

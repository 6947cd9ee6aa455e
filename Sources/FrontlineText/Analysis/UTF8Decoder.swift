/// Decodes one scalar at a time from bytes that may be anything.
enum UTF8Decoder {
  /// The scalar at a position before `end`, and where the next one starts. For an invalid sequence U+FFFD, and the position
  /// after its maximal invalid subsequence (Unicode Standard 3.9, as ICU and the WHATWG do it).
  @inline(__always)
  static func next(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, end: Int
  ) -> (scalar: UInt32, next: Int) {
    let first = UInt32(bytes[start])
    if first < 0x80 { return (first, start &+ 1) }
    if first >= 0xC2, first < 0xE0, start &+ 1 < end {
      let second = UInt32(bytes[start &+ 1])
      if second & 0xC0 == 0x80 { return ((first & 0x1F) &<< 6 | second & 0x3F, start &+ 2) }
    }
    // E0 and ED need a narrower range of second bytes.
    if first > 0xE0, first < 0xF0, first != 0xED, start &+ 2 < end {
      let second = UInt32(bytes[start &+ 1])
      let third = UInt32(bytes[start &+ 2])
      if second & 0xC0 == 0x80, third & 0xC0 == 0x80 {
        return ((first & 0x0F) &<< 12 | (second & 0x3F) &<< 6 | third & 0x3F, start &+ 3)
      }
    }
    return multibyte(bytes, start, end, first)
  }

  @inline(never)
  private static func multibyte(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ first: UInt32
  ) -> (scalar: UInt32, next: Int) {
    var scalar: UInt32
    var rest: Int
    // The range of the second byte rules out overlong forms, surrogates and what lies beyond U+10FFFF.
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    switch first {
    case 0xC2...0xDF: (scalar, rest) = (first & 0x1F, 1)
    case 0xE0...0xEF:
      (scalar, rest) = (first & 0x0F, 2)
      if first == 0xE0 { low = 0xA0 }
      if first == 0xED { high = 0x9F }
    case 0xF0...0xF4:
      (scalar, rest) = (first & 0x07, 3)
      if first == 0xF0 { low = 0x90 }
      if first == 0xF4 { high = 0x8F }
    default: return (0xFFFD, start &+ 1)
    }
    var position = start &+ 1
    while rest > 0 {
      guard position < end else { return (0xFFFD, position) }
      let byte = bytes[position]
      guard byte >= low, byte <= high else { return (0xFFFD, position) }
      (low, high) = (0x80, 0xBF)
      scalar = scalar &<< 6 | UInt32(byte & 0x3F)
      position &+= 1
      rest &-= 1
    }
    return (scalar, position)
  }
}

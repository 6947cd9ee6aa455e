/// A message as slot types are looked for in it: lower case, without diacritics and width, the digits of every script and all
/// dashes and spaces in ASCII; and where each character stands in the message.
struct SlotText {
  private(set) var scalars: [UInt32] = []
  /// The byte at which each scalar begins; one more at the end.
  private(set) var starts: [Int32] = []
  /// What it holds, but for words.
  private(set) var signs: SlotSigns = []

  var count: Int { scalars.count }

  /// Reads bytes meant as UTF-8 in place of what it held; an invalid byte is read as U+FFFD.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    scalars.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    var signs: SlotSigns = []
    var place = 0
    while place < bytes.count {
      let (scalar, length) = Self.scalar(bytes, place)
      let folded = SlotFold.fold(scalar)
      if folded != 0 {
        scalars.append(folded)
        starts.append(Int32(truncatingIfNeeded: place))
        if Self.isDigit(folded) { signs.insert(.digit) }
        if folded == 0x40 { signs.insert(.at) }
        if folded == 0x2E { signs.insert(.dot) }
      }
      place += length
    }
    starts.append(Int32(truncatingIfNeeded: bytes.count))
    self.signs = signs
  }

  /// The bytes of a run of scalars, without marks that follow the last.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    guard range.lowerBound >= 0, range.upperBound < starts.count, !range.isEmpty else { return 0..<0 }
    return Int(starts[range.lowerBound])..<Int(starts[range.upperBound])
  }

  /// The scalar at a place; 0 outside.
  @inline(__always)
  subscript(place: Int) -> UInt32 { place >= 0 && place < scalars.count ? scalars[place] : 0 }

  @inline(__always)
  static func isDigit(_ scalar: UInt32) -> Bool { scalar >= 0x30 && scalar <= 0x39 }

  @inline(__always)
  static func isLatin(_ scalar: UInt32) -> Bool { scalar >= 0x61 && scalar <= 0x7A }

  @inline(__always)
  static func isAlphanumeric(_ scalar: UInt32) -> Bool { isDigit(scalar) || isLatin(scalar) }

  /// Whether a place stands within a word or a number.
  @inline(__always)
  func isInside(_ place: Int) -> Bool {
    let scalar = self[place]
    let before = self[place - 1]
    return Self.isDigit(scalar) && Self.isDigit(before) || Self.isLetter(scalar) && Self.isLetter(before)
  }

  /// Whether a word of a script with spaces goes on with it.
  static func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xD7, 0xF7, 0x37E, 0x387, 0x589, 0x5BE, 0x5C0, 0x5C3, 0x60C, 0x61B, 0x61F, 0x66A, 0x6D4, 0x964, 0x965: false
    case 0x61...0x7A, 0xC0...0x0DFF, 0x0F00...0x0FFF, 0x10A0...0x177F, 0x1E00...0x1FFF: true
    default: false
    }
  }

  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> (UInt32, Int) {
    let first = UInt32(bytes[place])
    if first < 0x80 { return (first, 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 0
    guard length > 0, place + length <= bytes.count else { return (0xFFFD, 1) }
    var scalar = first & (0x7F >> UInt32(length))
    for next in 1..<length {
      let byte = UInt32(bytes[place + next])
      guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      scalar = scalar << 6 | byte & 0x3F
    }
    return (scalar, length)
  }
}

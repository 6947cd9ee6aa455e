/// How strongly punctuation or space separates what stands around it.
package enum Separation: UInt8, BitwiseCopyable {
  /// Not at all, as a space.
  case none
  /// A comma, colon, dash or bracket.
  case phrase
  /// The end of a sentence or line.
  case sentence
}

extension Separation {
  /// The strongest separation between two bytes of a text.
  static func strongest(in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Separation {
    var strongest = Separation.none
    var index = start
    while index < end {
      switch text[index] {
      case 0x0A, 0x0D, 0x21, 0x3F: return .sentence  // line ends, ! ?
      case 0x2E:  // A full stop: a sentence's end unless a letter or digit follows, as in "3.5" or "example.com".
        let next = index + 1 < text.count ? text[index + 1] : 0x20
        if next <= 0x2F { return .sentence }
      case 0x2C, 0x3A, 0x3B, 0x28, 0x29: strongest = .phrase  // , : ; ( )
      case 0xE3 where index + 2 < end && text[index + 1] == 0x80:
        if text[index + 2] == 0x82 { return .sentence }  // ideographic full stop
        if text[index + 2] == 0x81 { strongest = .phrase }  // ideographic comma
      case 0xEF where index + 2 < end && text[index + 1] == 0xBC:
        if text[index + 2] == 0x81 || text[index + 2] == 0x9F { return .sentence }  // full-width ! ?
        if text[index + 2] == 0x8C { strongest = .phrase }  // full-width comma
      case 0xD8 where index + 1 < end:
        if text[index + 1] == 0x9F { return .sentence }  // Arabic question mark
        if text[index + 1] == 0x8C { strongest = .phrase }  // Arabic comma
      default: break
      }
      index += 1
    }
    return strongest
  }

  /// The stronger of the two.
  @inline(__always)
  func joined(_ other: Separation) -> Separation { other.rawValue > rawValue ? other : self }
}

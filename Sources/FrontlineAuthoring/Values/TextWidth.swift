/// How wide text is, in half-width characters.
package enum TextWidth {
  /// The width of a text: two for a character of Han, Kana, Hangul and the like (UAX 11), one for any other.
  package static func of(_ text: String) -> Int { text.reduce(0) { $0 + of($1) } }

  /// The width of a character.
  package static func of(_ character: Character) -> Int { isWide(character) ? 2 : 1 }

  private static func isWide(_ character: Character) -> Bool {
    guard let value = character.unicodeScalars.first?.value else { return false }
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF,
      0x20000...0x3FFFD:
      return true
    default: return false
    }
  }
}

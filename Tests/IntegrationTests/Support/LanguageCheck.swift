import Frontline

/// Tells whether a text is in a language without knowing its words: pack authors may word their texts anew.
enum LanguageCheck {
  private static let detector = LanguageDetector()

  /// Whether a text is in the locale's script and language.
  static func isWritten(_ text: String, in locale: LocaleTag) -> Bool {
    let letters = text.unicodeScalars.filter(\.properties.isAlphabetic)
    let own = letters.filter { letter in scripts(of: locale).contains { $0.contains(letter.value) } }
    // Brands and file names stand in Latin letters in any text.
    guard Double(own.count) > 0.4 * Double(letters.count) else { return false }
    return LanguageSet([locale]).contains(detector.detect(text).language)
  }

  private static func scripts(of locale: LocaleTag) -> [ClosedRange<UInt32>] {
    switch locale.language {
    case "zh": [0x3400...0x9FFF]
    case "ja": [0x3040...0x30FF, 0x3400...0x9FFF]
    case "ko": [0xAC00...0xD7A3]
    case "th": [0x0E00...0x0E7F]
    case "ar": [0x0600...0x06FF]
    default: [0x41...0x24F]
    }
  }

  /// The text with the digits of every script as ASCII digits.
  static func asciiDigits(_ text: String) -> String {
    String(
      text.map { character in
        character.isWholeNumber ? character.wholeNumberValue.map { Character("\($0 % 10)") } ?? character : character
      })
  }
}

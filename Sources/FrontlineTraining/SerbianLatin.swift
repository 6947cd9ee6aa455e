/// Serbian in Latin letters: each letter of Vuk Karadžić's Cyrillic alphabet has one spelling in Gaj's Latin alphabet.
enum SerbianLatin {
  private static let letters: [Character: String] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "ђ": "đ", "е": "e", "ж": "ž", "з": "z", "и": "i", "ј": "j",
    "к": "k", "л": "l", "љ": "lj", "м": "m", "н": "n", "њ": "nj", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
    "ћ": "ć", "у": "u", "ф": "f", "х": "h", "ц": "c", "ч": "č", "џ": "dž", "ш": "š",
  ]

  /// A word in lower case with its Cyrillic letters in Latin; other letters stay.
  static func spelling(of word: String) -> String { word.map { letters[$0] ?? String($0) }.joined() }
}

internal import CICU

/// How wide a text is on a terminal, which gives each character a whole number of columns.
package enum Columns {
  /// The columns of a text: those of its grapheme clusters. Tabs and line feeds count nothing.
  ///
  /// - Complexity: O(length); several calls of ICU a character that is not ASCII.
  package static func count(_ text: String) -> Int { text.reduce(0) { $0 + count($1) } }

  /// The columns of a grapheme cluster: the sum of its scalars', but two for an emoji of several (a flag, a family, a skin
  /// tone), which modern terminals draw as one.
  package static func count(_ character: Character) -> Int {
    if let ascii = character.asciiValue { return (0x20..<0x7F).contains(ascii) ? 1 : 0 }
    let scalars = character.unicodeScalars
    guard scalars.count > 1 else { return columns(scalars[scalars.startIndex]) }
    if scalars.contains(where: { $0 == emojiVariation || $0 == joiner && isEmoji(scalars) }) { return 2 }
    if isEmoji(scalars), scalars.allSatisfy({ columns($0) != 1 }) { return 2 }
    return scalars.reduce(0) { $0 + columns($1) }
  }

  private static let emojiVariation: Unicode.Scalar = "\u{FE0F}"
  private static let joiner: Unicode.Scalar = "\u{200D}"

  private static func isEmoji(_ scalars: Character.UnicodeScalarView) -> Bool {
    scalars.first?.properties.isEmoji ?? false
  }

  private static func columns(_ scalar: Unicode.Scalar) -> Int { Int(frontline_scalar_columns(scalar.value)) }
}

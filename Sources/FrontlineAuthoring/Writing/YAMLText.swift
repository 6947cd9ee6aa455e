/// Texts as YAML writes them, so that the readers here take them back as they were.
///
/// libyaml's emitter is not used: it writes every emoji as an escape, which nobody could edit, and a block with one in quotes,
/// which is no longer a block of patterns.
package enum YAMLText {
  /// A text for one line behind `key: ` or `- `: plain where that is safe, else in quotes.
  package static func scalar(_ text: String) -> String {
    if isPlain(text) { return text }
    let needsEscapes = text.unicodeScalars.contains { isControl($0) || $0 == "\n" }
    return needsEscapes ? doubleQuoted(text) : "'" + text.replacing("'", with: "''") + "'"
  }

  /// A text behind a key: a block where it has several lines, else a scalar.
  ///
  /// - Parameters:
  ///   - text: the text, without white space at its ends.
  ///   - depth: spaces before the key.
  package static func value(_ text: String, depth: Int) -> String {
    guard text.unicodeScalars.contains("\n"), isBlock(text) else { return scalar(text) }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return block(lines, depth: depth)
  }

  /// Lines as a block, each below the other, two spaces deeper than their key.
  package static func block(_ lines: [String], depth: Int) -> String {
    let margin = String(repeating: " ", count: depth + 2)
    return "|" + lines.map { $0.isEmpty ? "\n" : "\n\(margin)\($0)" }.joined()
  }

  /// Whether a text of several lines can stand in a block as it is.
  static func isBlock(_ text: String) -> Bool {
    guard !text.unicodeScalars.contains(where: isControl), let first = text.unicodeScalars.first, first != " " else {
      return false
    }
    return first != "\n" && text.unicodeScalars.last != "\n"
  }

  /// Whether YAML reads a text as it stands, and as a text: it begins with a letter or a digit and holds nothing that ends it.
  private static func isPlain(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last, first.properties.isAlphabetic || isDigit(first),
      !last.properties.isWhitespace, last != ":", !text.contains(": "), !text.contains(" #"),
      !scalars.contains(where: { isControl($0) || $0 == "\n" || ($0.properties.isWhitespace && $0 != " ") })
    else { return false }
    return true
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// What YAML forbids, or takes for the end of a line.
  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  private static func doubleQuoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case _ where isControl(scalar):
        let digits = String(scalar.value, radix: 16, uppercase: true)
        quoted += "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

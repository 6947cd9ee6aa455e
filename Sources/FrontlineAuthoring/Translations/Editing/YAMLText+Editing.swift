/// How texts are written into files that people wrote.
extension YAMLText {
  /// A text in braces or brackets, where commas and more brackets end it.
  static func inFlow(_ text: String) -> String {
    let scalar = scalar(text)
    guard scalar == text, text.contains(where: { ",[]{}:\"'".contains($0) }) else { return scalar }
    return "'" + text.replacing("'", with: "''") + "'"
  }

  /// The lines of a block, indented; blank lines stay blank.
  static func blockLines(_ text: String, depth: Int) -> [String] {
    let indentation = String(repeating: " ", count: depth)
    return text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.isEmpty ? "" : indentation + String($0)
    }
  }

  /// Whether a text is written as a block of lines.
  static func needsBlock(_ text: String) -> Bool { text.unicodeScalars.contains("\n") && isBlock(text) }
}

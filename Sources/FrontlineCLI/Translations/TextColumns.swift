import FrontlineAuthoring

/// Text as it stands in the columns of a terminal.
enum TextColumns {
  /// The beginning of a text on one line, in at most so many columns of which a wide character takes two.
  static func cut(_ text: String, to width: Int) -> String {
    let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    guard TextWidth.of(line) > width || line.count < text.count else { return line }
    var result = ""
    var used = 0
    for character in line {
      used += TextWidth.of(character)
      guard used < width else { break }
      result.append(character)
    }
    return result + "…"
  }
}

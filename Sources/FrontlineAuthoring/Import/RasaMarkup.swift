/// The marks of entities in Rasa's examples: `[Berlin](city)`, `[Berlin]{"entity": "city", "value": "BER"}`,
/// `[Berlin](city:BER)`.
struct RasaMarkup {
  /// The example without marks.
  private(set) var text = ""
  /// The entities that were marked, in order: their names and the words.
  private(set) var entities: [(name: String, words: String)] = []

  init(_ example: String) {
    var rest = example[...]
    while let open = rest.firstIndex(of: "[") {
      text += rest[..<open]
      guard let mark = Self.mark(in: rest[open...]) else {
        text += "["
        rest = rest[rest.index(after: open)...]
        continue
      }
      text += mark.words
      entities.append((mark.name, mark.words))
      rest = rest[mark.end...]
    }
    text += rest
  }

  /// The mark that begins at a bracket; nil where it is only a bracket.
  private static func mark(in text: Substring) -> (words: String, name: String, end: String.Index)? {
    guard let close = text.firstIndex(of: "]") else { return nil }
    let after = text.index(after: close)
    guard after < text.endIndex, text[after] == "(" || text[after] == "{" else { return nil }
    let closing: Character = text[after] == "(" ? ")" : "}"
    guard let end = text[after...].firstIndex(of: closing) else { return nil }
    let inside = text[text.index(after: after)..<end]
    let name = closing == ")" ? inside.prefix { $0 != ":" && $0 != "#" } : entity(inside)
    guard !name.isEmpty else { return nil }
    return (String(text[text.index(after: text.startIndex)..<close]), String(name), text.index(after: end))
  }

  /// The value of the key `entity` in `"entity": "city", "role": "from"`.
  private static func entity(_ fields: Substring) -> Substring {
    let pairs = fields.split(separator: ",").map { $0.split(separator: ":", maxSplits: 1).map(unquoted) }
    return pairs.first { $0.count == 2 && $0[0] == "entity" }?[1] ?? ""
  }

  private static func unquoted(_ text: Substring) -> Substring {
    let isMark = { (character: Character) in character.isWhitespace || character == "\"" || character == "'" }
    let start = text.drop(while: isMark)
    guard let last = start.lastIndex(where: { !isMark($0) }) else { return "" }
    return start[...last]
  }
}

/// A line that is being edited: characters as people see them, and a cursor between two of them.
struct LineBuffer: Equatable {
  /// The grapheme clusters.
  private(set) var characters: [Character]
  /// How many characters stand before the cursor.
  private(set) var cursor: Int

  /// A line with the cursor at its end.
  init(_ text: String = "") {
    characters = Array(text)
    cursor = characters.count
  }

  /// The line.
  var text: String { String(characters) }
  /// What stands before the cursor.
  var head: String { String(characters[..<cursor]) }
  var isEmpty: Bool { characters.isEmpty }

  /// Writes at the cursor. What combines joins the character before it, so clusters are cut anew.
  mutating func insert(_ text: String) { set(head: head + text, tail: tail) }

  /// Replaces characters before the cursor.
  mutating func replace(last count: Int, with text: String) {
    set(head: String(characters[..<max(0, cursor - count)]) + text, tail: tail)
  }

  mutating func moveLeft() { cursor = max(0, cursor - 1) }
  mutating func moveRight() { cursor = min(characters.count, cursor + 1) }
  mutating func moveToStart() { cursor = 0 }
  mutating func moveToEnd() { cursor = characters.count }
  mutating func moveWordLeft() { cursor = startOfWord }

  mutating func moveWordRight() {
    while cursor < characters.count, characters[cursor].isWhitespace { cursor += 1 }
    while cursor < characters.count, !characters[cursor].isWhitespace { cursor += 1 }
  }

  /// Removes what was typed last before the cursor: a vowel sign or tone mark by itself, as in Thai or Hindi; else a whole
  /// character, such as an emoji of several parts.
  mutating func backspace() {
    guard cursor > 0 else { return }
    var scalars = Array(characters[cursor - 1].unicodeScalars)
    let isMark = scalars.count > 1 && Self.isOwnStroke(scalars[scalars.count - 1])
    if isMark { scalars.removeLast() } else { scalars.removeAll() }
    var kept = String.UnicodeScalarView()
    kept.append(contentsOf: scalars)
    set(head: String(characters[..<(cursor - 1)]) + String(kept), tail: tail)
  }

  /// Removes the character behind the cursor.
  mutating func delete() {
    guard cursor < characters.count else { return }
    set(head: head, tail: String(characters[(cursor + 1)...]))
  }

  /// Removes everything behind the cursor and returns it.
  mutating func killToEnd() -> String {
    defer { set(head: head, tail: "") }
    return tail
  }

  /// Removes everything before the cursor and returns it.
  mutating func killToStart() -> String {
    defer { set(head: "", tail: tail) }
    return head
  }

  /// Removes the word before the cursor and returns it.
  mutating func killWord() -> String {
    let start = startOfWord
    defer { set(head: String(characters[..<start]), tail: tail) }
    return String(characters[start..<cursor])
  }

  private var tail: String { String(characters[cursor...]) }

  private var startOfWord: Int {
    var index = cursor
    while index > 0, characters[index - 1].isWhitespace { index -= 1 }
    while index > 0, !characters[index - 1].isWhitespace { index -= 1 }
    return index
  }

  private mutating func set(head: String, tail: String) {
    characters = Array(head + tail)
    cursor = min(head.count, characters.count)
  }

  /// Whether a scalar is a stroke of its own on a keyboard: a mark, but for those that only say how an emoji is drawn.
  private static func isOwnStroke(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: !(0xFE00...0xFE0F).contains(scalar.value)
    default: false
    }
  }
}

/// The lines of a YAML file as they are written, two spaces a level. Pure.
struct YAMLLines {
  private(set) var text = ""
  private var depth = 0

  /// A key with a text; nothing where there is none.
  mutating func add(_ key: String, _ value: String?) {
    guard let value else { return }
    line("\(YAMLText.scalar(key)): \(YAMLText.value(value, depth: depth))")
  }

  /// A key with what is written as it is: a number, `true`, a list in brackets.
  mutating func add(_ key: String, written value: String) { line("\(key): \(value)") }

  /// A key with short names in brackets; nothing where there are none.
  mutating func add(_ key: String, names: [String]) {
    guard !names.isEmpty else { return }
    line("\(key): [\(names.map(Self.inBrackets).joined(separator: ", "))]")
  }

  /// A key with a list, a text a line; nothing where there are none.
  mutating func add(_ key: String, list: [String]) {
    guard !list.isEmpty else { return }
    line("\(YAMLText.scalar(key)):")
    for item in list { line("  - \(YAMLText.value(item, depth: depth + 2))") }
  }

  /// A key with a block of lines; nothing where there are none.
  mutating func add(_ key: String, block lines: [String]) {
    guard !lines.isEmpty else { return }
    line("\(key): \(YAMLText.block(lines, depth: depth))")
  }

  /// A key with what is written below it; the key alone never stands there.
  mutating func add(_ key: String, below: (inout YAMLLines) -> Void) {
    var inner = YAMLLines()
    inner.depth = depth + 2
    below(&inner)
    guard !inner.text.isEmpty else { return }
    line("\(YAMLText.scalar(key)):")
    text += inner.text
  }

  /// A key with a list of mappings, each written by a call; nothing where there are none.
  mutating func add<Item>(_ key: String, items: [Item], _ write: (inout YAMLLines, Item) -> Void) {
    guard !items.isEmpty else { return }
    line("\(key):")
    for item in items {
      var inner = YAMLLines()
      inner.depth = depth + 4
      write(&inner, item)
      let dash = String(repeating: " ", count: depth + 2) + "- "
      text += dash + inner.text.dropFirst(depth + 4)
    }
  }

  private mutating func line(_ line: String) {
    text += String(repeating: " ", count: depth) + line + "\n"
  }

  /// A name where a comma or a bracket would end it.
  private static func inBrackets(_ name: String) -> String {
    let scalar = YAMLText.scalar(name)
    guard scalar == name, name.contains(where: { ",[]{}".contains($0) }) else { return scalar }
    return "'" + name.replacing("'", with: "''") + "'"
  }
}

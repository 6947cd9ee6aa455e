/// A value that is written into a YAML file.
indirect enum YAMLValue {
  case text(String)
  case mapping([(key: String, value: YAMLValue)])
  case sequence([YAMLValue])
  /// A list of words that need no quotes: `[SG, TH]`.
  case words([String])

  /// The value on one line, as it stands in braces.
  var flow: String {
    switch self {
    case .text(let text): YAMLText.inFlow(text)
    case .mapping(let pairs): "{" + pairs.map { "\($0.key): \($0.value.flow)" }.joined(separator: ", ") + "}"
    case .sequence(let values): "[" + values.map(\.flow).joined(separator: ", ") + "]"
    case .words(let words): "[" + words.joined(separator: ", ") + "]"
    }
  }

  /// The lines of `key: value`.
  static func lines(_ key: String, _ value: YAMLValue, depth: Int, step: Int) -> [String] {
    let start = String(repeating: " ", count: depth) + key + ":"
    switch value {
    case .words: return ["\(start) \(value.flow)"]
    case .text(let text):
      guard YAMLText.needsBlock(text) else { return ["\(start) \(YAMLText.scalar(text))"] }
      return ["\(start) |"] + YAMLText.blockLines(text, depth: depth + step)
    case .mapping(let pairs):
      return [start] + pairs.flatMap { lines($0.key, $0.value, depth: depth + step, step: step) }
    case .sequence(let values):
      return [start] + values.flatMap { item($0, depth: depth + step, step: step) }
    }
  }

  /// The lines of an item of a list.
  static func item(_ value: YAMLValue, depth: Int, step: Int) -> [String] {
    let dash = String(repeating: " ", count: depth) + "- "
    guard case .mapping(let pairs) = value else { return [dash + value.flow] }
    var lines = pairs.flatMap { Self.lines($0.key, $0.value, depth: depth + 2, step: step) }
    guard let first = lines.first else { return [dash + "{}"] }
    lines[0] = dash + first.dropFirst(depth + 2)
    return lines
  }
}

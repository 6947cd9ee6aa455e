package import FrontlinePacks
internal import FrontlineText
package import Yams

/// The entries of one YAML mapping, read by key.
package struct MappingReader {
  /// A key, where it stands, and its value.
  package struct Entry {
    package var key: String
    package var location: SourceLocation
    package var value: Node
  }

  package let reader: NodeReader
  /// What the mapping is, in words: `intent "payment-failed"`.
  package let what: String
  package let location: SourceLocation
  package let entries: [Entry]

  private var findings: FindingList { reader.findings }

  package func entry(_ key: String) -> Entry? { entries.first { $0.key == key } }

  package func node(_ key: String) -> Node? { entry(key)?.value }

  /// The place of a key's value; nil where the key is not given.
  func place(_ key: String) -> SourceLocation? { node(key).map(reader.location) }

  private func name(_ key: String) -> String { "\"\(key)\" of \(what)" }

  /// Reports a key that must be given.
  package func reportMissing(_ key: String, advice: String? = nil) {
    findings.error(
      .missingKey, at: location, "\(what) has no \"\(key)\"", advice: advice ?? "Add a line \"\(key): ...\"")
  }

  package func text(_ key: String) -> Located<String>? { node(key).flatMap { reader.text($0, name(key)) } }

  package func requiredText(_ key: String, advice: String? = nil) -> Located<String>? {
    guard let node = node(key) else {
      reportMissing(key, advice: advice)
      return nil
    }
    return reader.text(node, name(key))
  }

  package func texts(_ key: String, orOne: Bool = false) -> [Located<String>] {
    node(key).map { reader.texts($0, name(key), orOne: orOne) } ?? []
  }

  package func items(_ key: String) -> [Node] { node(key).map { reader.items($0, name(key)) } ?? [] }

  /// The mapping below a key; nil where it is not given or is none.
  package func mapping(_ key: String, keys: [String]? = nil) -> MappingReader? {
    node(key).flatMap { reader.mapping($0, name(key), keys: keys) }
  }

  /// Lower case letters, digits and dashes.
  func id(_ key: String) -> Located<String>? {
    text(key).flatMap { Identifiers.isID($0.value) ? $0 : reportBadID($0) }
  }

  func requiredID(_ key: String) -> Located<String>? {
    if node(key) == nil { reportMissing(key) }
    return id(key)
  }

  func ids(_ key: String) -> [Located<String>] {
    texts(key).compactMap { Identifiers.isID($0.value) ? $0 : reportBadID($0) }
  }

  private func reportBadID(_ text: Located<String>) -> Located<String>? {
    findings.error(
      .badID, at: text.location, "\"\(text.value)\" is not an id", advice: "Use lower case letters, digits and dashes")
    return nil
  }

  /// One of some words; nil with a finding for another word.
  package func choice<Value>(_ key: String, _ values: [(name: String, value: Value)]) -> Value? {
    guard let text = text(key) else { return nil }
    if let value = values.first(where: { $0.name == text.value })?.value { return value }
    reader.reportUnknownValue(text, name(key), known: values.map(\.name))
    return nil
  }

  /// Some of some words, each once; nil where the key is not given. Another word is a finding.
  package func choices<Value: Equatable>(_ key: String, _ values: [(name: String, value: Value)]) -> [Value]? {
    guard node(key) != nil else { return nil }
    var chosen: [Value] = []
    for text in texts(key, orOne: true) {
      guard let value = values.first(where: { $0.name == text.value })?.value else {
        reader.reportUnknownValue(text, name(key), known: values.map(\.name))
        continue
      }
      if !chosen.contains(value) { chosen.append(value) }
    }
    return chosen
  }

  /// `true` or `false`; `yes`, `no`, `on` and `off` are refused with advice, because YAML dialects disagree on them.
  package func bool(_ key: String) -> Bool? { choice(key, [("true", true), ("false", false)]) }

  /// A whole number within a range.
  package func integer(_ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let text = text(key) else { return nil }
    guard let number = Int(text.value) else {
      findings.error(
        .wrongType, at: text.location, "\(name(key)) must be a whole number, not \"\(text.value)\"",
        advice: "Write a number such as \(max(range.lowerBound, 3))")
      return nil
    }
    guard range.contains(number) else {
      findings.error(
        .outOfRange, at: text.location, "\(name(key)) is \(number)",
        advice: "Give a number from \(range.lowerBound) to \(range.upperBound)")
      return nil
    }
    return number
  }

  /// A number and a unit: `90s`, `2m`, `4h`, `3d`; `0s` where zero means something.
  package func duration(_ key: String, orZero allowsZero: Bool = false) -> Duration? {
    guard let text = text(key) else { return nil }
    guard let duration = DurationText.parse(text.value, orZero: allowsZero) else {
      findings.error(
        .badDuration, at: text.location, "\"\(text.value)\" is not a duration",
        advice: "Write a number and s, m, h or d, such as 90s, 2m, 4h or 3d")
      return nil
    }
    return duration
  }
  /// A duration, or `never` as a nil within; nil where the key is not given or its value was reported.
  package func durationOrNever(_ key: String) -> Duration?? {
    guard let text = text(key) else { return nil }
    return text.value == "never" ? .some(nil) : duration(key).map { .some($0) }
  }
}

package import FrontlinePacks
package import Yams

/// Reads typed values out of YAML nodes; what does not fit becomes a finding. Lives within one call.
///
/// Plain scalars are read as they are written: `No`, `24`, `2026-12-25` and `~` are texts here.
package struct NodeReader {
  package let source: SourceText
  package let findings: FindingList
  /// The places of keys that are reported already.
  let ignoredKeys: Set<SourceLocation>

  package init(source: SourceText, findings: FindingList, ignoredKeys: Set<SourceLocation> = []) {
    self.source = source
    self.findings = findings
    self.ignoredKeys = ignoredKeys
  }

  /// The place of a node: for a block of text its first line, for all others its first character.
  package func location(_ node: Node) -> SourceLocation {
    guard let mark = node.mark else { return start(node) }
    if case .scalar(let scalar) = node, scalar.style == .literal || scalar.style == .folded {
      for number in (mark.line + 1)..<(mark.line + 1 + Self.blankLinesSkipped) {
        let line = source.line(number)
        let indentation = line.prefix { $0 == " " }.count
        if line.utf8.count > indentation {
          return source.place(line: number, column: indentation + 1)
        }
      }
    }
    return start(node)
  }

  /// The place where YAML says that a node begins: for a block of text that of its `|`.
  func start(_ node: Node) -> SourceLocation {
    guard let mark = node.mark else { return SourceLocation(file: source.file) }
    return source.location(line: mark.line, scalarColumn: mark.column)
  }

  /// Blank lines at the start of a block that are skipped to find its first character.
  private static let blankLinesSkipped = 20

  /// Reports what YAML can say and packs cannot: anchors and tags.
  private func checkPlain(_ node: Node) -> Bool {
    let tag: String
    switch node {
    case .scalar(let scalar): tag = scalar.tag.description
    case .mapping(let mapping): tag = mapping.tag.description
    case .sequence(let sequence): tag = sequence.tag.description
    case .alias: return false
    }
    // Yams tells no anchor that no alias uses, so the source is asked.
    if source.hasAmpersand, let mark = node.mark,
      source.scalars(ofLine: mark.line).dropFirst(mark.column - 1).first == "&"
    {
      findings.error(
        .aliasNotSupported, at: start(node), "a value that begins with & is an anchor in YAML",
        advice: "Put the text in quotes")
      return false
    }
    guard tag.isEmpty || tag.hasPrefix("tag:yaml.org,2002:"), !Self.refusedTags.contains(tag) else {
      let shown = tag.hasPrefix("!") ? tag : "!!" + tag.split(separator: ":").suffix(1).joined()
      findings.error(
        .tagNotSupported, at: location(node), "a value that begins with ! is a tag in YAML (\(shown))",
        advice: "Put the text in quotes")
      return false
    }
    return true
  }

  /// Tags that stand in a file only when somebody wrote them.
  private static let refusedTags: Set<String> = [
    "tag:yaml.org,2002:binary", "tag:yaml.org,2002:set", "tag:yaml.org,2002:omap", "tag:yaml.org,2002:pairs",
  ]

  /// What a node is, in words.
  package static func kind(of node: Node) -> String {
    switch node {
    case .scalar: "a text"
    case .mapping: "a mapping"
    case .sequence: "a list"
    case .alias: "an alias"
    }
  }

  /// Whether nothing is written at the node's place.
  package static func isMissing(_ node: Node) -> Bool {
    guard case .scalar(let scalar) = node else { return false }
    return scalar.style == .plain && scalar.string.isEmpty
  }

  package func wrongType(_ node: Node, _ what: String, expected: String, advice: String) {
    if Self.isMissing(node) {
      findings.error(.missingValue, at: location(node), "\(what) has no value", advice: advice)
    } else {
      findings.error(
        .wrongType, at: location(node), "\(what) must be \(expected), not \(Self.kind(of: node))", advice: advice)
    }
  }

  /// A text that is not empty; surrounding white space is removed.
  package func text(_ node: Node, _ what: String) -> Located<String>? {
    guard checkPlain(node) else { return nil }
    guard case .scalar(let scalar) = node else {
      var advice = "Write one text"
      if case .mapping = node { advice = "Put a text that has a colon and a space in it in quotes" }
      if case .sequence = node { advice = "Put a text that begins with [ in quotes, or write one text" }
      wrongType(node, what, expected: "a text", advice: advice)
      return nil
    }
    let text = Self.trimmed(scalar.string)
    guard !text.isEmpty else {
      findings.error(
        .missingValue, at: location(node), "\(what) has no value", advice: "Write the text, or remove the line")
      return nil
    }
    warnOfComment(scalar)
    return Located(text, at: location(node))
  }

  /// A plain text that ends where ` #` begins a comment, although the comment looks like a part of the text.
  private func warnOfComment(_ scalar: Node.Scalar) {
    guard scalar.style == .plain, let mark = scalar.mark, source.hasHash(onLine: mark.line) else { return }
    let rest = source.scalars(ofLine: mark.line).dropFirst(mark.column - 1)
    let text = scalar.string.unicodeScalars
    guard rest.starts(with: text) else { return }
    let after = rest.dropFirst(text.count)
    guard after.starts(with: " #".unicodeScalars), let next = after.dropFirst(2).first, next != " ", next != "#" else {
      return
    }
    findings.warning(
      .textCutByComment, at: source.location(line: mark.line, scalarColumn: mark.column + text.count + 1),
      "the text ends here, because # begins a comment after a space", advice: "Put the text in quotes")
  }

  /// The text without white space around it.
  package static func trimmed(_ text: String) -> String {
    var scalars = text.unicodeScalars[...]
    // Most have none, and need no copy.
    guard let first = scalars.first, let last = scalars.last, isSpace(first) || isSpace(last) else { return text }
    while let first = scalars.first, isSpace(first) { scalars.removeFirst() }
    while let last = scalars.last, isSpace(last) { scalars.removeLast() }
    return String(scalars)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x20 && scalar.value < 0x7F ? false : scalar.properties.isWhitespace
  }

  /// The items of a list; a single text counts as a list of one where that is allowed.
  package func items(_ node: Node, _ what: String, orOne: Bool = false) -> [Node] {
    guard checkPlain(node) else { return [] }
    switch node {
    case .sequence(let sequence): return Array(sequence)
    case .scalar where orOne && !Self.isMissing(node): return [node]
    default:
      wrongType(node, what, expected: "a list", advice: "Write an item a line, each after a dash, or [a, b]")
      return []
    }
  }

  /// The texts of a list.
  package func texts(_ node: Node, _ what: String, orOne: Bool = false) -> [Located<String>] {
    items(node, what, orOne: orOne).compactMap { text($0, "an item of \(what)") }
  }

  /// A mapping, its keys compared with those that may stand there; nil for no check.
  package func mapping(_ node: Node, _ what: String, keys: [String]?) -> MappingReader? {
    guard checkPlain(node) else { return nil }
    guard case .mapping(let mapping) = node else {
      wrongType(node, what, expected: "a mapping", advice: "Write \"key: value\" lines below it")
      return nil
    }
    var entries: [MappingReader.Entry] = []
    for (keyNode, value) in mapping {
      let place = location(keyNode)
      if ignoredKeys.contains(place) { continue }
      guard case .scalar(let key) = keyNode, !key.string.isEmpty else {
        findings.error(.wrongType, at: place, "a key of \(what) must be a text", advice: "Write \"key: value\"")
        continue
      }
      if let keys, !keys.contains(key.string) {
        findings.error(
          .unknownKey, at: place, "\(what) has no key \"\(key.string)\"",
          advice: NameSuggestion.advice(for: key.string, known: keys, what: "key"))
        continue
      }
      entries.append(MappingReader.Entry(key: key.string, location: place, value: value))
    }
    return MappingReader(reader: self, what: what, location: location(node), entries: entries)
  }

  /// Reports a text that is not one of some words.
  package func reportUnknownValue(_ text: Located<String>, _ what: String, known: [String]) {
    findings.error(
      .unknownValue, at: text.location, "\(what) cannot be \"\(text.value)\"",
      advice: NameSuggestion.advice(for: text.value, known: known, what: "value"))
  }
}

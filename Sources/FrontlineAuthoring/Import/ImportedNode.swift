internal import FrontlinePacks
internal import Yams

/// A value of another system's YAML or JSON, with its place. What is not there, or of another kind, reads as nothing: the
/// formats of others have many versions, and a reader must not stop at what it does not need.
struct ImportedNode {
  let node: Node
  let reader: NodeReader

  /// The place of the value.
  var location: SourceLocation { reader.location(node) }

  /// The text of a scalar without white space around it; nil for nothing, `null`, a list or a mapping.
  var text: Located<String>? {
    guard case .scalar(let scalar) = node else { return nil }
    if scalar.style == .plain, scalar.string.isEmpty || scalar.string == "null" || scalar.string == "~" { return nil }
    let text = Self.clean(scalar.string)
    return text.isEmpty ? nil : Located(text, at: location)
  }

  /// The value of a scalar as it was written, white space included: where positions count.
  var rawText: String? {
    guard case .scalar(let scalar) = node else { return nil }
    return scalar.string
  }

  var integer: Int? { rawText.flatMap { Int($0) } }

  var isTrue: Bool { rawText == "true" }

  /// The value of a key; nil where this is no mapping or has no such key.
  subscript(_ key: String) -> ImportedNode? { entries.first { $0.key == key }?.value }

  /// The items of a list.
  var items: [ImportedNode] {
    guard case .sequence(let sequence) = node else { return [] }
    return sequence.map { ImportedNode(node: $0, reader: reader) }
  }

  /// A list's texts, or the one text that stands for a list.
  var texts: [Located<String>] { text.map { [$0] } ?? items.compactMap(\.text) }

  /// The entries of a mapping whose keys are texts, in the order of the file.
  var entries: [(key: String, value: ImportedNode)] {
    guard case .mapping(let mapping) = node else { return [] }
    return mapping.compactMap { key, value in
      guard case .scalar(let scalar) = key else { return nil }
      return (scalar.string, ImportedNode(node: value, reader: reader))
    }
  }

  /// The lines of a text of several lines, each with its place, empty ones left out.
  var lines: [Located<String>] {
    guard case .scalar(let scalar) = node else { return [] }
    let isBlock = scalar.style == .literal
    var number = scalar.mark?.line ?? 0
    var lines: [Located<String>] = []
    for line in scalar.string.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      let text = Self.clean(String(line))
      guard !text.isEmpty else { continue }
      lines.append(Located(text, at: isBlock ? reader.source.place(line: number, column: 1) : location))
    }
    return lines
  }

  /// A text as packs can hold it: without control characters, which no customer types, and without white space at its ends.
  static func clean(_ text: String) -> String {
    let isClean = !text.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" }
    guard !isClean else { return NodeReader.trimmed(text) }
    let line = text.replacing("\r\n", with: "\n").unicodeScalars
    let cleaned = line.compactMap { scalar -> Unicode.Scalar? in
      if scalar == "\n" { return scalar }
      if scalar == "\t" || scalar == "\r" { return " " }
      return scalar.properties.generalCategory == .control ? nil : scalar
    }
    return NodeReader.trimmed(String(String.UnicodeScalarView(cleaned)))
  }
}

extension ImportedFile {
  /// The file's root value; nil with a finding where it cannot be read.
  func root(_ findings: FindingList, limits: AuthoringLimits) -> ImportedNode? {
    let reader = FileReader(root: ".", limits: limits)
    guard var source = reader.text(of: bytes, file: path, findings) else { return nil }
    let isJSON = ending == "json"
    if isJSON {
      guard let prepared = JSONPreparation(source: source).prepared(findings) else { return nil }
      source = prepared
    }
    var composer = YAMLComposer(source: source, findings: findings, checksAliases: !isJSON)
    guard let node = composer.compose() else { return nil }
    return ImportedNode(
      node: node, reader: NodeReader(source: source, findings: findings, ignoredKeys: composer.duplicates))
  }
}

internal import Frontline
internal import FrontlineAuthoring
internal import Yams

/// Reads a pack that stands in a scenario: the keys of `pack.yaml`, and the locales below `locales`.
struct InlinePackReader {
  let pack: InlinePack

  func read(_ findings: FindingList) -> Pack? {
    guard case .mapping(let content)? = pack.content.node(findings) else { return nil }
    let source = SourceText(file: pack.content.file, text: pack.content.text)
    let reader = NodeReader(source: source, findings: findings)
    let (locales, rest) = Self.split(content)
    let body = Self.filled(
      rest, ["id": pack.id, "title": pack.id, "version": "1", "default_locale": "en"], at: content.mark)
    guard var read = PackFile(reader: reader, directory: pack.id).read(body) else { return nil }
    guard case .mapping(let texts)? = locales else {
      findings.error(
        .missingKey, at: pack.content.location, "the pack \(pack.id) has no locales",
        advice: "Write \"locales: {en: ...}\" with what stands in a pack's en.yaml")
      return nil
    }
    for (key, value) in texts {
      guard let tag = key.scalar?.string, case .mapping(let text) = value else { continue }
      let file = Self.filled(text.map { ($0.key, $0.value) }, ["locale": tag], at: text.mark)
      if let locale = LocaleFile(reader: reader, pack: read, name: tag).read(file) { read.locales.append(locale) }
    }
    read.locales.sort { $0.locale < $1.locale }
    return read
  }

  /// The locales and everything else.
  private static func split(_ content: Node.Mapping) -> (locales: Node?, rest: [(Node, Node)]) {
    let pairs = content.map { ($0.key, $0.value) }
    let locales = pairs.first { $0.0.scalar?.string == "locales" }?.1
    return (locales, pairs.filter { $0.0.scalar?.string != "locales" })
  }

  /// A mapping with keys that need not be written here.
  private static func filled(
    _ pairs: [(Node, Node)], _ values: KeyValuePairs<String, String>, at mark: Mark?
  ) -> Node {
    var pairs = pairs
    for (key, value) in values where !pairs.contains(where: { $0.0.scalar?.string == key }) {
      pairs.append(
        (.scalar(Node.Scalar(key, .implicit, .plain, mark)), .scalar(Node.Scalar(value, .implicit, .plain, mark))))
    }
    return .mapping(Node.Mapping(pairs, .implicit, .block, mark))
  }
}

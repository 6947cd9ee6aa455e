internal import Frontline
internal import FrontlineAuthoring
internal import Yams

/// The policy of packs with a scenario's part laid over it: mappings are joined key by key, everything else is replaced.
struct PolicyChange {
  /// The directory with `support.yaml`; nil: there is none, and the part has to be the whole policy.
  let directory: String?
  /// Whether the packs are a compiled file, whose policy has no source.
  let isCompiled: Bool

  static let file = "support.yaml"

  func policy(with part: DocumentPart?, _ findings: FindingList) throws(SimulationError) -> SupportPolicy? {
    guard !isCompiled else {
      throw SimulationError(
        at: part?.location, "a compiled file's policy cannot be changed",
        advice: "Run the scenario with the directory of packs")
    }
    guard let part else {
      throw SimulationError("the scenario has neither packs nor a policy", advice: "Give it one of them")
    }
    let own = SourceText(file: part.file, text: part.text)
    let files = FileReader(root: directory ?? ".", limits: AuthoringLimits())
    let included = IncludedFiles(files: files, findings: findings, changing: part.file)
    guard directory != nil else {
      guard let change = part.node(findings) else { return nil }
      return SupportFile(reader: NodeReader(source: own, findings: findings), files: included).read(change)
    }
    guard let bytes = files.bytes(of: Self.file, limit: AuthoringLimits().fileBytes, findings),
      let source = files.text(of: bytes, file: Self.file, findings)
    else { return nil }
    var composer = YAMLComposer(source: source, findings: findings)
    guard let node = composer.compose() else { return nil }
    let both = SourceText(source, followedBy: own)
    // Read again as far down as it stands in both texts, so that its places are right there.
    guard let moved = part.node(findings, linesBefore: source.lineCount) else { return nil }
    let reader = NodeReader(source: both, findings: findings, ignoredKeys: composer.duplicates)
    return SupportFile(reader: reader, files: included).read(Self.merged(node, moved))
  }

  /// A mapping with another one laid over it.
  static func merged(_ base: Node, _ change: Node) -> Node {
    guard case .mapping(let base) = base, case .mapping(let change) = change else { return change }
    var pairs = base.map { ($0.key, $0.value) }
    for (key, value) in change {
      if let place = pairs.firstIndex(where: { $0.0.scalar?.string == key.scalar?.string }) {
        pairs[place].1 = merged(pairs[place].1, value)
      } else {
        pairs.append((key, value))
      }
    }
    return .mapping(Node.Mapping(pairs, base.tag, base.style, base.mark))
  }
}

extension DocumentPart {
  /// The part's node.
  ///
  /// - Parameters:
  ///   - findings: where what is wrong goes.
  ///   - linesBefore: how many lines further down the node is to think that it stands. Default: 0.
  func node(_ findings: FindingList, linesBefore: Int = 0) -> Node? {
    let source = SourceText(file: file, text: String(repeating: "\n", count: linesBefore) + text)
    var composer = YAMLComposer(source: source, findings: findings)
    guard let root = composer.compose() else { return nil }
    var place = location
    place.line += linesBefore
    return Self.find(place, in: root, NodeReader(source: source, findings: findings))
  }

  private static func find(_ place: SourceLocation, in node: Node, _ reader: NodeReader) -> Node? {
    if case .mapping(let mapping) = node {
      if reader.location(node) == place { return node }
      for (_, value) in mapping { if let found = find(place, in: value, reader) { return found } }
    }
    if case .sequence(let sequence) = node {
      for value in sequence { if let found = find(place, in: value, reader) { return found } }
    }
    return nil
  }
}

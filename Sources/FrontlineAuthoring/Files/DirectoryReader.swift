internal import FrontlineMatching
internal import FrontlinePacks
internal import Yams

/// Reads a directory of packs. Lives within one call.
struct DirectoryReader {
  let files: FileReader
  let findings: FindingList

  static let policyFile = "support.yaml"
  static let packFile = "pack.yaml"
  static let testDirectory = "tests"

  init(directory: String, limits: AuthoringLimits) {
    files = FileReader(root: directory, limits: limits)
    findings = FindingList(limits: limits)
  }

  /// A YAML file: its bytes, and its root node with a reader for it.
  struct Document {
    var bytes: [UInt8]
    var content: (node: Node, reader: NodeReader)?
  }

  /// Reads one YAML file; nil with a finding where there are no bytes to read.
  func document(_ path: String) -> Document? {
    guard let bytes = files.bytes(of: path, limit: files.limits.fileBytes, findings) else { return nil }
    guard let source = files.text(of: bytes, file: path, findings) else { return Document(bytes: bytes) }
    var composer = YAMLComposer(source: source, findings: findings)
    guard let node = composer.compose() else { return Document(bytes: bytes) }
    let reader = NodeReader(source: source, findings: findings, ignoredKeys: composer.duplicates)
    return Document(bytes: bytes, content: (node, reader))
  }

  /// The collection as far as it could be read; nil where there is no policy.
  func collection() -> PackCollection? {
    guard let names = files.names(in: "", findings) else { return nil }
    var hash = ContentHash()
    var policy: SupportPolicy?
    if names.contains(Self.policyFile) {
      if let document = document(Self.policyFile) {
        hash.add(file: Self.policyFile, bytes: document.bytes)
        if let content = document.content { policy = SupportFile(reader: content.reader).read(content.node) }
      }
    } else {
      findings.error(
        .missingFile, at: SourceLocation(file: Self.policyFile), "there is no support.yaml",
        advice: "Write it as docs/packs.md shows, or point at the directory that has it")
    }
    reportUnread(names, in: "", known: [Self.policyFile])
    let packs = packDirectories(names).compactMap { pack($0, &hash) }
    if packs.isEmpty {
      findings.error(
        .missingFile, at: SourceLocation(file: files.root), "there is no pack",
        advice: "Make a directory with a pack.yaml in it")
    }
    guard let policy else { return nil }
    return PackCollection(policy: policy, packs: packs, contentHash: hash.value)
  }

  /// The directories that hold a pack, sorted; one with YAML files and no pack.yaml is reported.
  func packDirectories(_ names: [String]) -> [String] {
    names.filter { name in
      guard files.kind(of: name) == .directory else { return false }
      if files.kind(of: "\(name)/\(Self.packFile)") != .nothing { return true }
      let inside = files.names(in: name, findings) ?? []
      if inside.contains(where: { $0.hasSuffix(".yaml") }) {
        findings.error(
          .missingFile, at: SourceLocation(file: "\(name)/\(Self.packFile)"),
          "there is no pack.yaml beside the locales",
          advice: "Write it as docs/packs.md shows")
      }
      return false
    }
  }

  private func pack(_ directory: String, _ hash: inout ContentHash) -> Pack? {
    let path = "\(directory)/\(Self.packFile)"
    guard let document = document(path) else { return nil }
    hash.add(file: path, bytes: document.bytes)
    guard let content = document.content,
      var pack = PackFile(reader: content.reader, directory: directory).read(content.node)
    else { return nil }
    let names = files.names(in: directory, findings) ?? []
    reportUnread(names, in: directory, known: nil)
    let paths = names.filter { $0.hasSuffix(".yaml") && $0 != Self.packFile }.map { "\(directory)/\($0)" }
    for (path, reading) in zip(paths, localeFiles(paths, of: pack)) {
      findings.add(reading.findings)
      guard let bytes = reading.bytes else { continue }
      hash.add(file: path, bytes: bytes)
      guard let locale = reading.locale else { continue }
      if pack.localized(in: locale.locale) == nil { pack.locales.append(locale) }
    }
    pack.locales.sort { $0.locale < $1.locale }
    return pack
  }

  /// What a locale's file came to, and what was found in it.
  private struct LocaleReading: Sendable {
    var bytes: [UInt8]?
    var locale: LocalizedPack?
    var findings: [Finding]
  }

  /// Reads the locales of a pack on all processors: most of the time of a reading goes there.
  private func localeFiles(_ paths: [String], of pack: Pack) -> [LocaleReading] {
    let files = files
    return ParallelWork.map(paths.count, threads: ParallelWork.processors) { number in
      let own = DirectoryReader(directory: files.root, limits: files.limits)
      let document = own.document(paths[number])
      let locale = document?.content.flatMap { LocaleFile(reader: $0.reader, pack: pack).read($0.node) }
      return LocaleReading(bytes: document?.bytes, locale: locale, findings: own.findings.findings)
    }
  }

  /// Warns of files whose names look as if they should be read.
  private func reportUnread(_ names: [String], in directory: String, known: [String]?) {
    for name in names {
      let isUnread =
        name.hasSuffix(".yml") || (known.map { name.hasSuffix(".yaml") && !$0.contains(name) } ?? false)
      guard isUnread else { continue }
      let path = directory.isEmpty ? name : "\(directory)/\(name)"
      findings.warning(
        .unknownFile, at: SourceLocation(file: path), "this file is not read",
        advice: name.hasSuffix(".yml") ? "Name it .yaml" : "Move it into a pack's directory")
    }
  }
}

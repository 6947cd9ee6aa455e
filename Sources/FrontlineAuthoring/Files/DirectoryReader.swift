internal import FrontlineMatching
internal import FrontlinePacks
internal import Yams

/// Reads a directory of packs. Lives within one call.
struct DirectoryReader {
  let files: FileReader
  let findings: FindingList
  /// What an earlier reading made of the files, if there was one.
  let earlier: EarlierReading?

  static let policyFile = "support.yaml"
  static let packFile = "pack.yaml"
  static let testDirectory = "tests"

  init(directory: String, limits: AuthoringLimits, earlier: EarlierReading? = nil) {
    self.earlier = earlier
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
    bytes(path).map { document(path, $0) }
  }

  private func bytes(_ path: String) -> [UInt8]? {
    files.bytes(of: path, limit: files.limits.fileBytes, findings)
  }

  private func document(_ path: String, _ bytes: [UInt8]) -> Document {
    guard let source = files.text(of: bytes, file: path, findings) else { return Document(bytes: bytes) }
    var composer = YAMLComposer(source: source, findings: findings)
    guard let node = composer.compose() else { return Document(bytes: bytes) }
    let reader = NodeReader(source: source, findings: findings, ignoredKeys: composer.duplicates)
    return Document(bytes: bytes, content: (node, reader))
  }

  /// The collection as far as it could be read; nil where there is no policy.
  func collection() -> PackCollection? {
    guard let names = files.names(in: "", findings) else { return nil }
    var sources = SourceList()
    var policy: SupportPolicy?
    if names.contains(Self.policyFile) {
      let included = IncludedFiles(files: files, findings: findings)
      policy = read(Self.policyFile, &sources, as: { earlierPolicy(from: $0, including: included) }) { content in
        SupportFile(reader: content.reader, files: included).read(content.node)
      }
      for file in included.sources { sources.add(file, isFine: true) }
    } else {
      findings.error(
        .missingFile, at: SourceLocation(file: Self.policyFile), "there is no support.yaml",
        advice: "Write it as docs/packs.md shows, or point at the directory that has it")
    }
    reportUnread(names, in: "", known: [Self.policyFile])
    let packs = packDirectories(names).compactMap { pack($0, &sources) }
    if packs.isEmpty {
      findings.error(
        .missingFile, at: SourceLocation(file: files.root), "there is no pack",
        advice: "Make a directory with a pack.yaml in it")
    }
    guard let policy else { return nil }
    var collection = PackCollection(policy: policy, packs: packs, contentHash: sources.hash.value)
    collection.sources = sources.files.sorted { $0.path < $1.path }
    return collection
  }

  /// The policy of an earlier reading, where its file and all files that it names are the same.
  private func earlierPolicy(from file: SourceFile, including included: IncludedFiles) -> SupportPolicy? {
    guard let earlier, let policy = earlier.policy(from: file) else { return nil }
    return included.areUnchanged(earlier.included) ? policy : nil
  }

  /// The files that were read.
  private struct SourceList {
    var hash = ContentHash()
    /// Those in which nothing was found.
    var files: [SourceFile] = []

    mutating func add(_ file: SourceFile, isFine: Bool) {
      hash.add(file)
      if isFine { files.append(file) }
    }
  }

  /// What a file says: as an earlier reading knows it, or else read anew.
  private func read<Value>(
    _ path: String, _ sources: inout SourceList, as earlier: (SourceFile) -> Value?,
    _ read: ((node: Node, reader: NodeReader)) -> Value?
  ) -> Value? {
    guard let bytes = bytes(path) else { return nil }
    let file = ContentHash.file(path, bytes: bytes)
    let found = findings.findings.count
    let value = earlier(file) ?? document(path, bytes).content.flatMap(read)
    sources.add(file, isFine: findings.findings.count == found && !findings.isFull)
    return value
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

  private func pack(_ directory: String, _ sources: inout SourceList) -> Pack? {
    var known: Pack?
    let said = read("\(directory)/\(Self.packFile)", &sources) { file in
      known = earlier?.pack(from: file)
      return known
    } _: { content in
      PackFile(reader: content.reader, directory: directory).read(content.node)
    }
    guard var pack = said else { return nil }
    let names = files.names(in: directory, findings) ?? []
    reportUnread(names, in: directory, known: nil)
    let paths = names.filter { $0.hasSuffix(".yaml") && $0 != Self.packFile }.map { "\(directory)/\($0)" }
    // What a locale may say depends on its pack.
    for reading in localeFiles(paths, of: pack, known == nil ? nil : earlier) {
      findings.add(reading.findings)
      guard let file = reading.file else { continue }
      sources.add(file, isFine: reading.findings.isEmpty)
      guard let locale = reading.locale else { continue }
      if pack.localized(in: locale.locale) == nil { pack.locales.append(locale) }
    }
    pack.locales.sort { $0.locale < $1.locale }
    return pack
  }

  /// What a locale's file came to, and what was found in it.
  private struct LocaleReading: Sendable {
    var file: SourceFile?
    var locale: LocalizedPack?
    var findings: [Finding] = []
  }

  /// Reads the locales of a pack on all processors: most of the time of a reading goes there.
  private func localeFiles(_ paths: [String], of pack: Pack, _ earlier: EarlierReading?) -> [LocaleReading] {
    let files = files
    return ParallelWork.map(paths.count, threads: ParallelWork.processors) { number in
      let own = DirectoryReader(directory: files.root, limits: files.limits)
      var reading = LocaleReading()
      if let bytes = own.bytes(paths[number]) {
        let file = ContentHash.file(paths[number], bytes: bytes)
        reading.file = file
        reading.locale =
          earlier?.locale(from: file)
          ?? own.document(paths[number], bytes).content.flatMap {
            LocaleFile(reader: $0.reader, pack: pack).read($0.node)
          }
      }
      reading.findings = own.findings.findings
      return reading
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

internal import FrontlinePacks
internal import FrontlineText
internal import Yams

/// Reads `tests/<locale>.yaml`.
struct TestFile {
  let reader: NodeReader
  let pack: Pack
  let packs: PackCollection

  /// Each of these keys stands in docs/packs-reference.md; a test compares.
  static let keys = ["locale", "intents", "out_of_scope"]

  /// The suite; nil where the file is no mapping or has no locale.
  func read(_ node: Node) -> TestSuite? {
    guard let root = reader.mapping(node, "the file", keys: Self.keys) else { return nil }
    let locale = reader.fileLocale(name: stem(of: reader.source.file), root: root)
    var messages = (root.mapping("intents")?.entries ?? []).flatMap(messages)
    messages += root.texts("out_of_scope").map { TestMessage(text: $0, expected: nil) }
    guard let locale else { return nil }
    return TestSuite(
      pack: pack.id, locale: locale, messages: messages, location: SourceLocation(file: reader.source.file))
  }

  private func messages(_ entry: MappingReader.Entry) -> [TestMessage] {
    guard let id = reader.intentID(Located(entry.key, at: entry.location), pack: pack.id) else { return [] }
    guard packs.intent(id) != nil else {
      reader.findings.error(
        .unknownIntent, at: entry.location, "there is no intent \"\(entry.key)\"",
        advice: NameSuggestion.advice(for: entry.key, known: pack.intents.map(\.id.name), what: "intent"))
      return []
    }
    return reader.texts(entry.value, "the messages of \"\(entry.key)\"").map { TestMessage(text: $0, expected: id) }
  }
}

extension DirectoryReader {
  /// The test suites of one pack, ordered by locale.
  func testSuites(of pack: Pack, in packs: PackCollection) -> [TestSuite] {
    let directory = "\(pack.id)/\(Self.testDirectory)"
    guard files.kind(of: directory) == .directory else { return [] }
    let names = files.names(in: directory, findings) ?? []
    var suites: [TestSuite] = []
    for name in names {
      if name.hasSuffix(".yml") {
        findings.warning(
          .unknownFile, at: SourceLocation(file: "\(directory)/\(name)"), "this file is not read",
          advice: "Name it .yaml")
      }
      guard name.hasSuffix(".yaml"), let content = document("\(directory)/\(name)")?.content,
        let suite = TestFile(reader: content.reader, pack: pack, packs: packs).read(content.node)
      else { continue }
      suites.append(suite)
    }
    return suites.sorted { $0.locale < $1.locale }
  }
}

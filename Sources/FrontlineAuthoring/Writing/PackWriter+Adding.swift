public import FrontlinePacks

extension PackWriter {
  /// A `pack.yaml` with the intents that it lacks written at its end; the rest of the text stays as it is.
  ///
  /// - Parameters:
  ///   - intents: those to be there; those of an id that is there already are left as they are.
  ///   - text: the file's text.
  ///   - pack: the pack's id.
  /// - Returns: nil where the text is no `pack.yaml`, or something stands behind its intents, so that they cannot be added.
  public static func adding(_ intents: [IntentDefinition], to text: String, pack: String) -> String? {
    guard let before = read(text, pack: pack) else { return nil }
    let missing = intents.filter { intent in !before.intents.contains { $0.id == intent.id } }
    guard !missing.isEmpty else { return text }
    let extended = (text.hasSuffix("\n") ? text : text + "\n") + missing.map(definition).joined()
    guard let after = read(extended, pack: pack),
      after.intents.map(\.id) == before.intents.map(\.id) + missing.map(\.id)
    else { return nil }
    return extended
  }

  /// The pack that a text says; nil where there is a finding.
  private static func read(_ text: String, pack: String) -> Pack? {
    let findings = FindingList(limits: AuthoringLimits())
    let source = SourceText(file: "\(pack)/pack.yaml", text: text)
    var composer = YAMLComposer(source: source, findings: findings)
    guard let node = composer.compose() else { return nil }
    let read = PackFile(reader: NodeReader(source: source, findings: findings), directory: pack).read(node)
    return findings.findings.isEmpty ? read : nil
  }
}

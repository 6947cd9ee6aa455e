public import FrontlineAuthoring
internal import FrontlinePacks
public import FrontlineText

/// Reads scenario files, as docs/scenarios.md describes them.
public enum ScenarioLoader {
  /// Reads one file, which holds a scenario or a list of several.
  ///
  /// - Parameters:
  ///   - path: the file's path; places are told by it.
  ///   - zones: the time zones.
  ///   - limits: how much is read at most.
  /// - Throws: every finding with file, line and column: a key that is not known, a name that stands for nothing, and so on.
  public static func load(
    path: String, zones: TimeZoneDatabase = TimeZoneDatabase(), limits: AuthoringLimits = AuthoringLimits()
  ) throws(AuthoringError) -> [Scenario] {
    let findings = FindingList(limits: limits)
    let files = FileReader(root: path.hasPrefix("/") ? "" : ".", limits: limits)
    guard let bytes = files.bytes(of: path, limit: limits.fileBytes, findings),
      let source = files.text(of: bytes, file: path, findings)
    else { throw AuthoringError(findings: findings.findings) }
    return try scenarios(in: source, zones, findings)
  }

  /// Reads a text as if it stood in a file.
  ///
  /// - Parameters:
  ///   - text: the YAML.
  ///   - file: the name by which places are told.
  ///   - zones: the time zones.
  /// - Throws: every finding.
  public static func read(
    _ text: String, file: String, zones: TimeZoneDatabase = TimeZoneDatabase()
  ) throws(AuthoringError) -> [Scenario] {
    try scenarios(in: SourceText(file: file, text: text), zones, FindingList(limits: AuthoringLimits()))
  }

  private static func scenarios(
    in source: SourceText, _ zones: TimeZoneDatabase, _ findings: FindingList
  ) throws(AuthoringError) -> [Scenario] {
    var composer = YAMLComposer(source: source, findings: findings)
    var scenarios: [Scenario] = []
    if let node = composer.compose() {
      let reader = NodeReader(source: source, findings: findings, ignoredKeys: composer.duplicates)
      scenarios = ScenarioReader(reader: reader, zones: zones).scenarios(node)
    }
    if findings.findings.contains(where: { $0.severity == .error }) {
      throw AuthoringError(findings: findings.findings)
    }
    return scenarios
  }
}

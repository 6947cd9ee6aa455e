public import FrontlinePacks

/// Reads the test messages that stand beside packs.
public enum TestSuiteLoader {
  /// Reads all test messages of a directory, ordered by pack and locale.
  ///
  /// - Parameters:
  ///   - directory: the directory of packs.
  ///   - packs: the packs of the directory; a test of an intent that they do not have is an error.
  ///   - limits: what is refused for its size.
  /// - Throws: all findings where at least one is an error. A pack without tests is no error.
  public static func load(
    directory: String, packs: PackCollection, limits: AuthoringLimits = AuthoringLimits()
  ) throws(AuthoringError) -> [TestSuite] {
    let (suites, findings) = read(directory: directory, packs: packs, limits: limits)
    guard !findings.contains(where: { $0.severity == .error }) else { throw AuthoringError(findings: findings) }
    return suites
  }

  /// Reads the test messages as far as that goes, for tools that show findings.
  public static func read(
    directory: String, packs: PackCollection, limits: AuthoringLimits = AuthoringLimits()
  ) -> (suites: [TestSuite], findings: [Finding]) {
    let reader = DirectoryReader(directory: directory, limits: limits)
    let suites = packs.packs.flatMap { reader.testSuites(of: $0, in: packs) }
    return (suites, reader.findings.findings.sorted())
  }
}

public import FrontlinePacks

/// What came of reading a directory of packs: the packs as far as they could be read, and all findings.
public struct PackReading: Hashable, Sendable {
  /// The packs; nil where there is no readable policy. Where a finding is an error, parts may be missing.
  public var collection: PackCollection?
  /// Everything that was found, sorted by place.
  public var findings: [Finding]

  /// Creates a reading.
  public init(collection: PackCollection?, findings: [Finding]) {
    self.collection = collection
    self.findings = findings.sorted()
  }

  /// Whether any finding is an error.
  public var hasErrors: Bool { findings.contains { $0.severity == .error } }
}

/// Bounds for what is read from files, so that a broken or hostile file is reported and not waited for.
public struct AuthoringLimits: Hashable, Sendable {
  /// Bytes of one YAML file. Default: 4 MiB.
  public var fileBytes: Int
  /// Bytes of one CSV file. Default: 256 MiB.
  public var tableBytes: Int
  /// Entries of one directory. Default: 10,000.
  public var directoryEntries: Int
  /// Findings that are kept of one reading. Default: 1,000.
  public var findings: Int

  /// Creates limits; the defaults are far above what people write by hand.
  public init(
    fileBytes: Int = 4 << 20, tableBytes: Int = 256 << 20, directoryEntries: Int = 10_000, findings: Int = 1_000
  ) {
    self.fileBytes = fileBytes
    self.tableBytes = tableBytes
    self.directoryEntries = directoryEntries
    self.findings = findings
  }
}

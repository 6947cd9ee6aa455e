/// A file that packs were read from: enough to tell whether it is still the same.
public struct SourceFile: Hashable, Sendable {
  /// The path relative to the directory that was read.
  public var path: String
  /// A hash of its bytes and of how they are read.
  public var contentHash: UInt64
  /// How many bytes it has.
  public var byteCount: Int

  /// Creates a file.
  public init(path: String, contentHash: UInt64, byteCount: Int) {
    self.path = path
    self.contentHash = contentHash
    self.byteCount = byteCount
  }
}

internal import FrontlinePacks
internal import FrontlineText

/// A hash over the files of a collection.
///
/// It tells versions of a collection apart; it is no protection against forgery.
struct ContentHash {
  private var hash = FNVHash()

  var value: UInt64 { hash.value }

  /// Changes whenever files are read in another way, so that nothing is taken over from an earlier reading then.
  private static let readingVersion: UInt8 = 2

  /// A file with the hash of its bytes.
  static func file(_ path: String, bytes: [UInt8]) -> SourceFile {
    var hash = FNVHash()
    hash.add(readingVersion)
    hash.add(bytes)
    return SourceFile(path: path, contentHash: hash.value, byteCount: bytes.count)
  }

  /// Adds a file: its path, its length and its hash, so that no two lists of files run together.
  mutating func add(_ file: SourceFile) {
    hash.add(file.path.utf8)
    hash.add(UInt8(0))
    hash.add(UInt64(file.byteCount))
    hash.add(file.contentHash)
  }
}

internal import FrontlinePacks

/// FNV-1a with 64 bits over the files of a collection: <http://www.isthe.com/chongo/tech/comp/fnv/>.
///
/// It tells versions of a collection apart; it is no protection against forgery.
struct ContentHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Changes whenever files are read in another way, so that nothing is taken over from an earlier reading then.
  private static let readingVersion: UInt8 = 2

  /// A file with the hash of its bytes.
  static func file(_ path: String, bytes: [UInt8]) -> SourceFile {
    var hash = ContentHash()
    hash.add(readingVersion)
    for byte in bytes { hash.add(byte) }
    return SourceFile(path: path, contentHash: hash.value, byteCount: bytes.count)
  }

  /// Adds a file: its path, its length and its hash, so that no two lists of files run together.
  mutating func add(_ file: SourceFile) {
    for byte in file.path.utf8 { add(byte) }
    add(0)
    for number in [UInt64(file.byteCount), file.contentHash] {
      for shift in stride(from: UInt64(0), to: 64, by: 8) { add(UInt8(truncatingIfNeeded: number >> shift)) }
    }
  }

  private mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
}

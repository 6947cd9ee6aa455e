/// FNV-1a with 64 bits over the files of a collection: <http://www.isthe.com/chongo/tech/comp/fnv/>.
///
/// It tells versions of a collection apart; it is no protection against forgery.
struct ContentHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Adds a file: its path, its length and its bytes, so that no two lists of files run together.
  mutating func add(file: String, bytes: [UInt8]) {
    for byte in file.utf8 { add(byte) }
    add(0)
    var length = UInt64(bytes.count)
    for _ in 0..<8 {
      add(UInt8(truncatingIfNeeded: length))
      length >>= 8
    }
    for byte in bytes { add(byte) }
  }

  private mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
}

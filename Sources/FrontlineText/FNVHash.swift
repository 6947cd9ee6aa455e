/// FNV-1a with 64 bits: <http://www.isthe.com/chongo/tech/comp/fnv/>. Equal on every machine for equal bytes, and quick to write
/// down in another program; no protection against chosen collisions.
package struct FNVHash {
  /// The hash of what was added so far; of nothing at first.
  @usableFromInline package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  package init() {}

  /// The hash of a text's bytes in UTF-8.
  ///
  /// - Complexity: O(bytes).
  package static func of(_ text: String) -> UInt64 {
    var hash = FNVHash()
    hash.add(text.utf8)
    return hash.value
  }
}

extension FNVHash {
  @inlinable @inline(__always)
  package mutating func add(_ byte: UInt8) { value = Self.adding(byte, to: value) }

  /// Adds bytes, nothing before or after them: add a byte between two texts, so that they do not run together.
  package mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { add(byte) }
  }

  /// Adds the eight bytes of a number, the lowest first.
  package mutating func add(_ number: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) { add(UInt8(truncatingIfNeeded: number >> shift)) }
  }

  /// One step: what a running hash becomes with a byte more.
  @inlinable @inline(__always)
  package static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }
}

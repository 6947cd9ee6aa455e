/// Eight bytes of a text as one machine word, the first in the lowest byte, and tests of all of them at once.
///
/// A test gives a word with the highest bit of each byte that passes (Warren, Hacker's Delight, 2nd ed., chapter 6).
struct ByteWord {
  let bits: UInt64

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// The eight bytes at `position`; behind the end of the text stand zeros.
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) {
    if position &+ 8 <= bytes.count, let base = bytes.baseAddress {
      bits = UInt64(littleEndian: UnsafeRawPointer(base).loadUnaligned(fromByteOffset: position, as: UInt64.self))
      return
    }
    var bits: UInt64 = 0
    var index = position
    while index < bytes.count {
      bits |= UInt64(bytes[index]) << UInt64(truncatingIfNeeded: 8 &* (index &- position))
      index &+= 1
    }
    self.bits = bits
  }

  @inline(__always)
  init(bits: UInt64) { self.bits = bits }

  /// The bytes that are ASCII and at least `bound`, which is below 0x80.
  @inline(__always)
  func atLeast(_ bound: UInt64) -> UInt64 {
    ((bits | Self.highBits) &- Self.ones &* bound) & ~bits & Self.highBits
  }

  /// The bytes that are equal to `byte`.
  @inline(__always)
  func equal(to byte: UInt64) -> UInt64 {
    let difference = bits ^ Self.ones &* byte
    return ~(((difference & ~Self.highBits) &+ ~Self.highBits) | difference) & Self.highBits
  }

  /// The bytes with the bit that makes ASCII letters lower case.
  @inline(__always)
  var lowered: ByteWord { ByteWord(bits: bits | Self.ones &* 0x20) }

  /// How many lower-case ASCII letters in a row stand at the beginning.
  @inline(__always)
  var leadingLetters: Int { Self.leadingCount(atLeast(0x61) & ~atLeast(0x7B)) }

  /// Whether the first `count` bytes hold three of a kind in a row.
  @inline(__always)
  func hasTriple(in count: Int) -> Bool {
    let pairs = ByteWord(bits: bits ^ bits >> 8).equal(to: 0)
    let triples = pairs & pairs >> 8
    return count > 2 && triples & (1 << UInt64(truncatingIfNeeded: 8 &* (count &- 2)) &- 1) != 0
  }

  /// How many bytes in a row pass a test, from the first on.
  @inline(__always)
  static func leadingCount(_ passed: UInt64) -> Int { (~passed & highBits).trailingZeroBitCount &>> 3 }
}

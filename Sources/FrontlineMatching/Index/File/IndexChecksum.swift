/// The checksum of an index file's bytes: 64 bits, four running sums of eight bytes each, so that it keeps up with
/// memory.
///
/// Each step maps a sum one to one, whatever was read, so a single flipped bit always shows. It withstands accidents,
/// not an attacker.
enum IndexChecksum {
  /// The checksum of bytes whose number is a multiple of 64.
  static func checksum(_ bytes: UnsafeRawBufferPointer, seed: UInt64 = 0) -> UInt64 {
    // Four variables, not a vector: few processors multiply vectors of 64 bits.
    var (first, second, third, fourth) = (1 &+ seed, 2 &+ seed, 3 &+ seed, 4 &+ seed)
    var place = 0
    while place &+ 32 <= bytes.count {
      first = step(first, word(bytes, place))
      second = step(second, word(bytes, place &+ 8))
      third = step(third, word(bytes, place &+ 16))
      fourth = step(fourth, word(bytes, place &+ 24))
      place &+= 32
    }
    var hash = KeyHash.finish(UInt64(bytes.count) &+ first)
    for (lane, sum) in [second, third, fourth].enumerated() {
      let turn = UInt64(lane + 1)
      hash = KeyHash.finish(hash &+ (sum &<< turn | sum &>> (64 - turn)))
    }
    return hash
  }

  @inline(__always)
  private static func step(_ sum: UInt64, _ word: UInt64) -> UInt64 {
    let product = (sum ^ word) &* 0x9e37_79b9_7f4a_7c15
    return product ^ product &>> 29
  }

  @inline(__always)
  private static func word(_ bytes: UnsafeRawBufferPointer, _ place: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
  }
}

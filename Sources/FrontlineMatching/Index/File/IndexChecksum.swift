/// The checksum of an index file's bytes: 64 bits, four running sums of eight bytes each, so that it keeps up with
/// memory.
///
/// Each step maps a sum one to one, whatever was read, so a single flipped bit always shows. It withstands accidents,
/// not an attacker.
enum IndexChecksum {
  /// The checksum of bytes whose number is a multiple of 64.
  static func checksum(_ bytes: UnsafeRawBufferPointer, seed: UInt64 = 0) -> UInt64 {
    var sums = SIMD4<UInt64>(1, 2, 3, 4) &+ SIMD4(repeating: seed)
    var place = 0
    while place &+ 32 <= bytes.count {
      let block = SIMD4<UInt64>(
        word(bytes, place), word(bytes, place &+ 8), word(bytes, place &+ 16), word(bytes, place &+ 24))
      sums = (sums ^ block) &* SIMD4(repeating: 0x9e37_79b9_7f4a_7c15)
      sums ^= sums &>> 29
      place &+= 32
    }
    var hash = UInt64(bytes.count)
    for lane in 0..<4 {
      hash = KeyHash.finish(hash &+ (sums[lane] &<< UInt64(lane) | sums[lane] &>> UInt64(64 - lane)))
    }
    return hash
  }

  @inline(__always)
  private static func word(_ bytes: UnsafeRawBufferPointer, _ place: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
  }
}

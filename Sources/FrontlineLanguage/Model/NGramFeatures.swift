/// The features of a word: its character n-grams with boundary marks, and the word itself, each as a hash of 32 bits that chooses
/// a line of a table by its lowest bits.
///
/// An n-gram of letter codes is part of one machine word, so its hash is a mask, a multiplication and a shift (Fibonacci
/// hashing, Knuth, The Art of Computer Programming 3, 6.4).
package enum NGramFeatures {
  /// The longest n-gram, in letters and boundaries.
  package static let maximumOrder = 5

  /// The shortest n-gram: two where letters say much and languages are few, three in Latin script. Shorter ones add nothing.
  @inline(__always)
  package static func minimumOrder(of group: ScriptGroup) -> Int { group == .latin ? 3 : 2 }

  /// The room that the features of a word with `count` codes take while they are written.
  @inline(__always)
  package static func room(forCodes count: Int) -> Int { 4 &* count &- 3 }

  private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Writes the hash of each feature of a word to `hashes`, which has ``room(forCodes:)``; returns their number.
  ///
  /// N-grams up to five codes, then the whole word when five-grams do not cover it.
  ///
  /// - Parameters:
  ///   - codes: The letters between two boundaries, then at least eight zeros.
  ///   - count: The number of codes, boundaries included; three or more.
  ///   - head: The first eight of the codes, the first in the lowest byte.
  ///   - minimumOrder: Two or three.
  @inline(__always)
  package static func write(
    _ codes: UnsafePointer<UInt8>, count: Int, head: UInt64, minimumOrder: Int, to hashes: UnsafeMutablePointer<UInt32>
  ) -> Int {
    var written = 0
    var start = 0
    var chunk = head
    var left = count &- minimumOrder
    while left >= 0 {
      // All orders are written; those that reach behind the last code are written over by the next.
      var target = hashes + written
      if minimumOrder == 2 {
        target[0] = hash(chunk & 0xFFFF)
        target += 1
      }
      target[0] = hash(chunk & 0xFF_FFFF)
      target[1] = hash(chunk & 0xFFFF_FFFF)
      target[2] = hash(chunk & 0xFF_FFFF_FFFF)
      written &+= min(6 &- minimumOrder, left &+ 1)
      left &-= 1
      start &+= 1
      // Most words are in the first eight codes, which are in a register.
      chunk = count <= 8 ? chunk >> 8 : Self.chunk(codes, start)
    }
    guard count > maximumOrder else { return written }
    hashes[written] = hash(wordKey(codes, count, head))
    return written &+ 1
  }

  /// Eight codes as a machine word, the first in the lowest byte.
  @inline(__always)
  package static func chunk(_ codes: UnsafePointer<UInt8>, _ start: Int) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(codes).loadUnaligned(fromByteOffset: start, as: UInt64.self))
  }

  @inline(__always)
  private static func hash(_ key: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: (key &* multiplier) &>> 32) }

  /// A key of the whole word, which is the key of no n-gram but by chance.
  @inline(__always)
  private static func wordKey(_ codes: UnsafePointer<UInt8>, _ count: Int, _ head: UInt64) -> UInt64 {
    var key: UInt64 = (0xD6E8_FEB8_6659_FD93 ^ head) &* multiplier
    key ^= key >> 29
    var start = 8
    while start < count {
      key = (key ^ chunk(codes, start)) &* multiplier
      key ^= key >> 29
      start &+= 8
    }
    return key
  }
}

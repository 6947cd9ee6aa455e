import FrontlineText

/// 64-bit keys for words, pairs and character runs. The same on every machine; not made to withstand chosen collisions:
/// a message that collides with a pack's word is matched as if it held that word.
enum KeyHash {
  static let seed = FNVHash().value

  /// Adds a byte to a running hash, for runs that grow byte by byte. Not how ``key(_:)`` reads its bytes.
  @inline(__always)
  static func add(_ byte: UInt8, to hash: UInt64) -> UInt64 { FNVHash.adding(byte, to: hash) }

  /// Spreads the bits, so that the low ones can index a table.
  @inline(__always)
  static func finish(_ hash: UInt64) -> UInt64 {
    var mixed = hash
    mixed = (mixed ^ (mixed >> 33)) &* 0xff51_afd7_ed55_8ccd
    mixed = (mixed ^ (mixed >> 33)) &* 0xc4ce_b9fe_1a85_ec53
    mixed ^= mixed >> 33
    return mixed == 0 ? 1 : mixed
  }

  /// Joins two keys in order; the tag keeps kinds of pairs apart. Never 0.
  @inline(__always)
  static func join(_ left: UInt64, _ right: UInt64, tag: UInt64) -> UInt64 {
    let tagged = left ^ (tag &* 0xd6e8_feb8_6659_fd93 &+ 0x2d35_8dcc_aa6c_78a5)
    let product = tagged.multipliedFullWidth(by: right ^ 0x8bb8_4b93_962e_acc9)
    return FormKey.finish(product.high ^ product.low)
  }

  /// The key of a run of bytes: of a word's folded form, or of its beginning.
  @inline(__always)
  static func key(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    guard let base = bytes.baseAddress else { return FormKey.finish(FormKey.start(count: 0)) }
    return FormKey.key(base, count: bytes.count)
  }

  /// The key of a run of bytes: of a word's folded form, or of its beginning.
  static func key(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.withContiguousStorageIfAvailable { key($0) } ?? Array(bytes).withUnsafeBufferPointer { key($0) }
  }
}

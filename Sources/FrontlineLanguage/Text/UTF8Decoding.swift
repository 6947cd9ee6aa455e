/// Decoding of untrusted UTF-8, one scalar at a time.
enum UTF8Decoding {
  /// What an invalid byte decodes to.
  static let replacement: UInt32 = 0xFFFD

  /// The scalar that starts at `position`, which is inside `bytes`, and its length in bytes.
  ///
  /// An invalid byte is U+FFFD of length 1, so that a walk always ends.
  @inline(__always)
  static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> (scalar: UInt32, length: Int) {
    let lead = UInt32(bytes[position])
    if lead < 0x80 { return (lead, 1) }
    let left = bytes.count &- position
    if lead &- 0xC2 < 0x1E {
      guard left >= 2, let second = continuation(bytes, position &+ 1) else { return (replacement, 1) }
      return ((lead & 0x1F) << 6 | second, 2)
    }
    if lead & 0xF0 == 0xE0 {
      guard left >= 3, let second = continuation(bytes, position &+ 1), let third = continuation(bytes, position &+ 2)
      else { return (replacement, 1) }
      let scalar = (lead & 0x0F) << 12 | second << 6 | third
      return scalar < 0x800 || scalar &- 0xD800 < 0x800 ? (replacement, 1) : (scalar, 3)
    }
    guard lead & 0xF8 == 0xF0, left >= 4, let second = continuation(bytes, position &+ 1),
      let third = continuation(bytes, position &+ 2), let fourth = continuation(bytes, position &+ 3)
    else { return (replacement, 1) }
    let scalar = (lead & 0x07) << 18 | second << 12 | third << 6 | fourth
    return scalar < 0x10000 || scalar > 0x10FFFF ? (replacement, 1) : (scalar, 4)
  }

  @inline(__always)
  private static func continuation(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> UInt32? {
    let byte = UInt32(bytes[position])
    return byte & 0xC0 == 0x80 ? byte & 0x3F : nil
  }
}

import FrontlinePacks

/// What a message holds that values of slots need: a look that spares most messages the closer one.
struct SlotSigns: OptionSet, BitwiseCopyable {
  let rawValue: UInt8

  static let digit = SlotSigns(rawValue: 1)
  static let at = SlotSigns(rawValue: 2)
  static let dot = SlotSigns(rawValue: 4)
  /// A word that stands for a date or a time without any digit.
  static let word = SlotSigns(rawValue: 8)
  /// Characters beyond ASCII, which may be any of the others.
  static let wide = SlotSigns(rawValue: 16)

  /// The signs of bytes, but for words.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> SlotSigns {
    var seen: UInt8 = 0
    // Without branches, so that many bytes are looked at at once.
    for byte in bytes {
      seen |= byte &- 0x30 < 10 ? 1 : 0
      seen |= byte == 0x40 ? 2 : 0
      seen |= byte == 0x2E ? 4 : 0
      seen |= byte >= 0x80 ? 16 : 0
    }
    return SlotSigns(rawValue: seen)
  }

  /// Those of the types of which a text with these signs may hold values.
  func possible(_ types: UInt32) -> UInt32 {
    let free = SlotKey.bit(.email) | SlotKey.bit(.url) | SlotKey.bit(.date) | SlotKey.bit(.time)
    var kept = types
    if !contains(.digit) {
      kept &= free
      if !contains(.word) { kept &= ~(SlotKey.bit(.date) | SlotKey.bit(.time)) }
    }
    if !contains(.at) || !contains(.dot) { kept &= ~SlotKey.bit(.email) }
    if !contains(.dot) { kept &= ~SlotKey.bit(.url) }
    return kept
  }
}

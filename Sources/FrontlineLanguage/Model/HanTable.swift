/// How much each Han character speaks for each language of the Han group, four bytes a character: a score plus 128.
///
/// A character that the languages share has equal scores; so only characters that exist in one of them tell.
package struct HanTable: Sendable {
  /// The characters that the table covers.
  package static let characters: Range<UInt32> = 0x4E00..<0xA000
  /// zh, zh-Hant, yue, ja.
  package static let lanes = 4
  /// The size in bytes.
  package static let byteCount = Int(characters.upperBound - characters.lowerBound) * lanes

  /// What one step of a score is worth in the logarithm of odds.
  package let scale: Float
  private nonisolated(unsafe) let base: UnsafeRawPointer

  init(base: UnsafeRawPointer, scale: Float) {
    self.base = base
    self.scale = scale
  }

  /// The scores of a character; zeros for one that the table does not cover.
  @inline(__always)
  func scores(of scalar: UInt32) -> SIMD4<Int32> {
    guard Self.characters.contains(scalar) else { return SIMD4() }
    let offset = Int(scalar &- Self.characters.lowerBound) &* Self.lanes
    let bytes = base.load(fromByteOffset: offset, as: SIMD4<UInt8>.self)
    return SIMD4<Int32>(truncatingIfNeeded: bytes) &- 128
  }
}

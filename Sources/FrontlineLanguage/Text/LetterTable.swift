/// The entries of the scalars below U+2000, two bytes a scalar, so that a letter costs one load.
///
/// A section of the model file: the trainer writes it, and nothing is computed when a process starts.
package struct LetterTable: Sendable {
  /// The number of scalars that the table covers.
  static let scalars = 0x2000
  /// The size in bytes.
  package static let byteCount = 2 * scalars

  private nonisolated(unsafe) let base: UnsafeRawPointer

  /// The table at `base`, which holds ``byteCount`` bytes that stay unchanged for the life of the process.
  package init(base: UnsafeRawPointer) { self.base = base }

  /// What a scalar is.
  @inline(__always)
  subscript(scalar: UInt32) -> LetterEntry {
    guard scalar < UInt32(Self.scalars) else { return LetterEntry(of: scalar) }
    let offset = 2 &* Int(scalar)
    return LetterEntry(
      kind: base.load(fromByteOffset: offset, as: UInt8.self),
      code: base.load(fromByteOffset: offset &+ 1, as: UInt8.self))
  }

  /// The bytes of the table.
  package static func bytes() -> [UInt8] {
    (0..<UInt32(scalars)).flatMap { scalar in
      let entry = LetterEntry(of: scalar)
      return [entry.kind, entry.code]
    }
  }
}

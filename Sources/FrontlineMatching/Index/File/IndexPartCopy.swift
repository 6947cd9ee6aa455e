/// A part of another index, to be written as it is.
struct IndexPartCopy: Sendable {
  let part: IndexPart
  /// Bytes of an element.
  let stride: Int
  let bytes: IndexBytes
  let offset: Int
  let byteCount: Int
  /// Of the bytes and what fills them up, compared with them before.
  let checksum: UInt64?
}

extension IndexPartCopy: IndexElements {
  func write(to output: IndexBytes, at place: Int) {
    output.write(UnsafeRawBufferPointer(rebasing: bytes.all[offset..<(offset + byteCount)]), at: place)
  }

  func isWritten(in other: IndexBytes, at place: Int) -> Bool { other === bytes && place == offset }
}

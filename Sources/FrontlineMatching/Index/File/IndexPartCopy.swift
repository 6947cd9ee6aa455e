/// A part of another index, to be written as it is.
struct IndexPartCopy: Sendable {
  let part: IndexPart
  /// Bytes of an element.
  let stride: Int
  let bytes: IndexBytes
  let offset: Int
  let byteCount: Int
}

extension IndexPartCopy: IndexElements {
  func write(to output: IndexBytes, at place: Int) {
    output.write(UnsafeRawBufferPointer(rebasing: bytes.all[offset..<(offset + byteCount)]), at: place)
  }
}

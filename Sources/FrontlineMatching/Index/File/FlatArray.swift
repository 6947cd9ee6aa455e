/// A run of elements inside an index's bytes. It owns nothing: whoever keeps it keeps the ``IndexBytes`` too.
///
/// A place outside of it reads as nothing, so a damaged file can give wrong answers, but never a trap.
struct FlatArray<Element: BitwiseCopyable>: @unchecked Sendable {
  let base: UnsafePointer<Element>
  let count: Int

  /// Nothing.
  static var empty: FlatArray {
    FlatArray(base: NoElements.place.assumingMemoryBound(to: Element.self), count: 0)
  }

  @inline(__always)
  subscript(index: Int) -> Element? {
    UInt(bitPattern: index) < UInt(bitPattern: count) ? base[index] : nil
  }

  /// The elements of a range, cut to those that there are.
  @inline(__always)
  func slice(_ start: Int, _ end: Int) -> UnsafeBufferPointer<Element> {
    let last = min(max(end, 0), count)
    let first = min(max(start, 0), last)
    return UnsafeBufferPointer(start: base + first, count: last &- first)
  }

  /// All elements.
  var all: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: base, count: count) }
}

/// What empty runs point to: a pointer that is never nil saves the hot path a test.
private enum NoElements {
  nonisolated(unsafe) static let place: UnsafeRawPointer = {
    let memory = UnsafeMutableRawPointer.allocate(
      byteCount: IndexFormat.alignment, alignment: IndexFormat.alignment)
    memory.initializeMemory(as: UInt8.self, repeating: 0, count: IndexFormat.alignment)
    return UnsafeRawPointer(memory)
  }()
}

/// Texts one after another, and where each ends.
struct FlatTexts: Sendable {
  let bytes: FlatArray<UInt8>
  let ends: FlatArray<UInt32>

  var count: Int { ends.count }

  /// A text; invalid UTF-8 is repaired, and a place outside reads as an empty text.
  subscript(index: Int) -> String {
    guard let end = ends[index] else { return "" }
    let start = index > 0 ? ends[index - 1] ?? 0 : 0
    return String(decoding: bytes.slice(Int(start), Int(end)), as: UTF8.self)
  }
}

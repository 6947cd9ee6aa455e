/// A run of elements inside an index's bytes. It owns nothing: whoever keeps it keeps the ``IndexBytes`` too.
///
/// A place outside of it reads as zero, so a damaged file can give wrong answers, but never a trap.
struct FlatArray<Element: BitwiseCopyable>: @unchecked Sendable {
  let base: UnsafePointer<Element>
  let count: Int

  /// Nothing.
  static var empty: FlatArray { FlatArray(base: UnsafePointer(bitPattern: 64).unsafelyUnwrapped, count: 0) }

  @inline(__always)
  subscript(index: Int) -> Element? {
    UInt(bitPattern: index) < UInt(bitPattern: count) ? base[index] : nil
  }

  /// The elements of a range, cut to those that there are.
  @inline(__always)
  func slice(_ start: Int, _ end: Int) -> UnsafeBufferPointer<Element> {
    let last = min(max(end, 0), count)
    let first = min(max(start, 0), last)
    return UnsafeBufferPointer(start: base + first, count: last - first)
  }

  /// All elements.
  var all: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: base, count: count) }
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

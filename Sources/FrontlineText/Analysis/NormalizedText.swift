internal import CICU

/// A text in one of its forms for matching, with the way back: each of its bytes knows the bytes of the source it came from.
///
/// For a single text at leisure; ``TextAnalyzer`` is the way to do it for every message, and gives the same forms for each
/// token.
public struct NormalizedText: Hashable, Sendable {
  /// Which form of a text.
  public enum Form: Hashable, Sendable, CaseIterable {
    /// NFKC_Casefold (UAX 31): as ``TextAnalysis/normalized``.
    case normalized
    /// The looser key: as ``TextAnalysis/folded``.
    case folded
  }

  /// The form, valid UTF-8.
  public private(set) var utf8: [UInt8] = []
  private var starts: [Int32] = []
  private var ends: [Int32] = []

  /// The form as a string.
  public var text: String { String(decoding: utf8, as: UTF8.self) }

  /// Normalizes a string; offsets count its UTF-8 bytes.
  public init(_ text: String, form: Form = .normalized) {
    var copy = text
    self = copy.withUTF8 { NormalizedText(utf8: $0, form: form) }
  }

  /// Normalizes bytes; invalid ones count as U+FFFD, one for each maximal invalid subsequence. What lies beyond
  /// ``WordSegmenter/maximumLength`` is left out.
  ///
  /// - Complexity: O(bytes).
  public init(utf8 text: UnsafeBufferPointer<UInt8>, form: Form = .normalized) {
    let table = ScalarTable()
    let end = min(text.count, WordSegmenter.maximumLength)
    utf8.reserveCapacity(end)
    var start = 0
    var lastBoundary = 0
    var position = 0
    while position < end {
      let (scalar, next) = UTF8Decoder.next(text, position, end: end)
      if table[scalar].startsPiece {
        if position - start >= Self.partLength {
          append(text, start, position, form, table)
          start = position
        }
        lastBoundary = position
      } else if next - lastBoundary > AnalysisWriter.pieceLimit {
        append(text, start, next, form, table)
        start = next
        lastBoundary = next
      }
      position = next
    }
    append(text, start, end, form, table)
  }

  /// The bytes of the source that a range of bytes of the form came from; empty for an empty range.
  ///
  /// Where several scalars became one, or one became several, the range is that of all of them. Bounds beyond the form are
  /// cut to it.
  public func sourceRange(of range: Range<Int>) -> Range<Int> {
    let inside = range.clamped(to: 0..<utf8.count)
    guard let first = inside.first, let last = inside.last else {
      let place = inside.lowerBound < starts.count ? Int(starts[inside.lowerBound]) : Int(ends.last ?? 0)
      return place..<place
    }
    return Int(starts[first])..<max(Int(starts[first]), Int(ends[last]))
  }

  /// Texts go to ICU in parts of about so many bytes, each cut before a scalar that nothing before it can change.
  private static let partLength = 1024

  private mutating func append(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ form: Form, _ table: ScalarTable
  ) {
    guard let base = text.baseAddress, start < end else { return }
    let capacity = (end - start) * AnalysisWriter.growth
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity) { out in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: 2 * capacity) { spans in
        let count = frontline_normalize(
          base + start, Int32(end - start), out.baseAddress, spans.baseAddress, Int32(capacity))
        let written = UnsafeBufferPointer(rebasing: UnsafeBufferPointer(out)[..<max(0, min(Int(count), capacity))])
        var position = 0
        while position < written.count {
          let (scalar, next) = UTF8Decoder.next(written, position, end: written.count)
          let entry = form == .folded ? table[scalar].folded : 0
          let bytes = entry == 0 ? UnsafeBufferPointer(rebasing: written[position..<next]) : table.form(entry)
          utf8.append(contentsOf: bytes)
          let offset = Int32(start)
          starts.append(contentsOf: repeatElement(offset + spans[position], count: bytes.count))
          ends.append(contentsOf: repeatElement(offset + spans[capacity + position], count: bytes.count))
          position = next
        }
      }
    }
  }
}

internal import CICU

/// The lean front end of matching: bytes become units with keys and folded forms in one pass, nothing else is kept.
///
/// The units are those of ``TextAnalyzer`` (a test compares them); what a proof or `tokenize` shows besides comes from there.
/// Not thread safe: make one a thread. Nothing is allocated once it has read the longest text, but by ICU for tokens of
/// decomposed marks and for scripts that need a dictionary.
package final class UnitReader {
  private let segmenter: WordSegmenter
  private let slow: UnsafeMutablePointer<AnalysisWriter>

  /// Creates a reader.
  ///
  /// - Throws: ``TextError`` with code ``TextError/Code/icu`` when ICU's data are missing.
  package init(locale: LocaleTag) throws(TextError) {
    segmenter = try WordSegmenter(locale: locale)
    slow = .allocate(capacity: 1)
    slow.initialize(to: AnalysisWriter())
  }

  deinit {
    slow.deinitialize(count: 1)
    slow.deallocate()
  }

  /// Reads a text of at most ``WordSegmenter/maximumLength`` bytes; what lies beyond is left out.
  ///
  /// - Complexity: O(bytes).
  package func read(_ text: UnsafeBufferPointer<UInt8>, into memory: UnitMemory) -> UnitMemory.Counts {
    let text = UnsafeBufferPointer(rebasing: text[..<min(text.count, WordSegmenter.maximumLength)])
    var writer = UnitWriter(memory, slow: slow)
    let end = segmenter.scan(text, &writer)
    if end < text.count { readByICU(text, from: end, &writer) }
    return writer.counts
  }

  /// The rest of a text from its first dictionary word on.
  private func readByICU(_ text: UnsafeBufferPointer<UInt8>, from start: Int, _ writer: inout UnitWriter) {
    let rest = UnsafeBufferPointer(rebasing: text[start...])
    var from = start
    for segment in segmenter.icuSegments(of: rest) {
      let to = start + Int(segment.end)
      switch segment.tokenKind {
      case .punctuation, .space: writer.separate(text, from: from, to: to)
      case let kind: writer.writeSlowly(text, from: from, to: to, kind: kind)
      }
      from = to
    }
  }
}

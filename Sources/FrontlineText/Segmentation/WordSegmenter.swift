internal import CICU

/// Cuts texts into tokens at the boundaries of ICU's word break iterator (UAX 29, with dictionaries for Chinese, Japanese,
/// Thai, Lao, Khmer and Burmese).
///
/// Boundaries depend on the locale: in ICU 72 the root locale breaks at a colon inside a word, Swedish and Finnish do not.
/// Invalid UTF-8 counts as U+FFFD, one for each maximal invalid subsequence; offsets are always those of the bytes as read.
///
/// What needs no dictionary is cut by ``WordRules`` without ICU, with the same result; from the first dictionary word on ICU goes
/// on. docs/text.md tells what that saves.
///
/// Not thread safe: make one a thread. Opening one clones a shared prototype (some microseconds after the first time);
/// segmenting allocates nothing once its buffers have grown to the longest text.
public final class WordSegmenter {
  /// The locale whose rules are in use.
  public let locale: LocaleTag

  private let breaker: OpaquePointer
  /// Nil where ICU is of another version than the rules, or the locale has rules of its own: then all texts go to ICU.
  private var rules: WordRules?
  private var buffer: UnsafeMutableBufferPointer<frontline_segment>

  /// The longest text that is cut, in bytes; what lies beyond is one token of kind punctuation.
  public static let maximumLength = 1 << 26

  /// Creates a segmenter for a locale; for a locale that ICU does not know, the root rules.
  ///
  /// - Throws: ``TextError`` with code ``TextError/Code/icu`` when ICU has no break iterator, so when its data are missing.
  public init(locale: LocaleTag = .undetermined) throws(TextError) {
    guard let breaker = frontline_word_breaker_open(locale.icuName) else {
      throw TextError(
        .icu, "no word break iterator for locale \(locale)",
        advice: "check that libicu and its data are installed completely")
    }
    self.locale = locale
    self.breaker = breaker
    buffer = .allocate(capacity: 256)
    let colon: [UInt8] = [0x61, 0x3A, 0x61]
    rules = WordRules(joinsAtColon: frontline_word_breaker_segments(breaker, colon, Int32(colon.count), nil, 0) == 1)
    if !agreesWithICU(on: WordRules.probe) { rules = nil }
  }

  /// Whether texts that need no dictionary are cut without ICU.
  var usesRules: Bool { rules != nil }

  /// Whether the rules cut a text as ICU does.
  private func agreesWithICU(on probe: StaticString) -> Bool {
    let text = UnsafeBufferPointer(start: probe.utf8Start, count: probe.utf8CodeUnitCount)
    func described(_ segments: UnsafeBufferPointer<frontline_segment>) -> [[Int32]] {
      segments.map { [$0.end, Int32($0.kind), Int32($0.script)] }
    }
    return withSegments(text, described) == withICUSegments(text, described)
  }

  deinit {
    frontline_word_breaker_close(breaker)
    buffer.deallocate()
  }

  /// Appends the tokens of a text, in order and without gaps, to an array.
  ///
  /// - Complexity: O(bytes); 0 tokens for an empty text.
  public func segment(_ text: UnsafeBufferPointer<UInt8>, into tokens: inout [Token]) {
    withSegments(text) { segments in
      tokens.reserveCapacity(tokens.count + segments.count + 1)
      var start = 0
      for segment in segments {
        let end = Int(segment.end)
        tokens.append(Token(kind: segment.tokenKind, script: Script(rawValue: segment.script), start: start, end: end))
        start = end
      }
      if start < text.count {
        tokens.append(Token(kind: .punctuation, script: .common, start: start, end: text.count))
      }
    }
  }

  /// The tokens of a text.
  public func tokens(of text: UnsafeBufferPointer<UInt8>) -> [Token] {
    var tokens: [Token] = []
    segment(text, into: &tokens)
    return tokens
  }

  /// The tokens of a string; offsets count its UTF-8 bytes.
  public func tokens(of text: String) -> [Token] {
    var copy = text
    return copy.withUTF8 { tokens(of: $0) }
  }

  /// The byte offsets of all word boundaries: 0, the ends of all tokens; nothing for an empty text.
  public func boundaries(of text: UnsafeBufferPointer<UInt8>) -> [Int] {
    guard !text.isEmpty else { return [] }
    var boundaries = [0]
    withSegments(text) { segments in
      boundaries.reserveCapacity(segments.count + 2)
      for segment in segments { boundaries.append(Int(segment.end)) }
    }
    if let last = boundaries.last, last < text.count { boundaries.append(text.count) }
    return boundaries
  }

  /// Calls the body with the segments of the text, valid inside the body only.
  func withSegments<Result>(
    _ text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<frontline_segment>) -> Result
  ) -> Result {
    let length = min(text.count, Self.maximumLength)
    let readable = UnsafeBufferPointer(rebasing: text[..<length])
    let (cut, count) = segmentByRules(readable)
    let more = segmentByICU(readable, from: cut, after: count)  // may move the buffer
    return body(UnsafeBufferPointer(start: buffer.baseAddress, count: count + more))
  }

  /// The same, always by ICU.
  func withICUSegments<Result>(
    _ text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<frontline_segment>) -> Result
  ) -> Result {
    let length = min(text.count, Self.maximumLength)
    let count = segmentByICU(UnsafeBufferPointer(rebasing: text[..<length]), from: 0, after: 0)
    return body(UnsafeBufferPointer(start: buffer.baseAddress, count: count))
  }

  /// Gives segments to a sink as long as no dictionary is needed. Returns where ICU has to go on, the end where it has not.
  @inline(__always)
  func scan(_ text: UnsafeBufferPointer<UInt8>, _ sink: inout some WordSink) -> Int {
    guard let rules else { return 0 }
    return rules.scan(text, &sink)
  }

  /// Writes segments into the buffer as long as no dictionary is needed. Returns where that ends, and how many there are.
  private func segmentByRules(_ text: UnsafeBufferPointer<UInt8>) -> (end: Int, count: Int) {
    guard let rules, let base = buffer.baseAddress else { return (0, 0) }
    var writer = SegmentWriter(base, capacity: buffer.count)
    let end = rules.scan(text, &writer)
    buffer = UnsafeMutableBufferPointer(start: writer.segments, count: writer.capacity)
    return (end, writer.count)
  }

  /// Writes the segments from a byte on behind those that are there. Returns how many.
  private func segmentByICU(_ text: UnsafeBufferPointer<UInt8>, from start: Int, after first: Int) -> Int {
    guard start < text.count, let bytes = text.baseAddress else { return 0 }
    let length = Int32(text.count - start)
    func write() -> Int {
      let room = buffer.count - first
      let place = buffer.baseAddress.map { $0 + first }
      return Int(frontline_word_breaker_segments(breaker, bytes + start, length, place, Int32(room)))
    }
    var count = write()
    if count > buffer.count - first {
      reserve(first + count, keeping: first)
      count = write()
    }
    // ICU fails here only when it is out of memory; the text is then one token.
    count = max(0, min(count, buffer.count - first))
    if start > 0 {
      for index in first..<first + count { buffer[index].end += Int32(start) }
    }
    return count
  }

  /// Makes room for so many segments, of which the first are kept.
  private func reserve(_ count: Int, keeping kept: Int) {
    let larger = UnsafeMutableBufferPointer<frontline_segment>.allocate(capacity: count + count / 2)
    if let old = buffer.baseAddress { larger.baseAddress?.update(from: old, count: kept) }
    buffer.deallocate()
    buffer = larger
  }
}

extension frontline_segment {
  var tokenKind: TokenKind { TokenKind(rawValue: kind) ?? .punctuation }
}

extension LocaleTag {
  /// The name to open ICU services with: the root for an undetermined language.
  var icuName: String { isUndetermined ? "root" : description }
}

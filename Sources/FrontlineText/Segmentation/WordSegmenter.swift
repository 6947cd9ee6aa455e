internal import CICU

/// Cuts texts into tokens at the boundaries of ICU's word break iterator (UAX 29, with dictionaries for Chinese, Japanese,
/// Thai, Lao, Khmer and Burmese).
///
/// Boundaries depend on the locale: in ICU 72 the root locale breaks at a colon inside a word, Swedish and Finnish do not.
/// Invalid UTF-8 counts as U+FFFD, one for each maximal invalid subsequence; offsets are always those of the bytes as read.
///
/// What needs no dictionary is cut by `WordRules` without ICU, with the same result; from the first dictionary word on ICU goes
/// on. docs/text.md tells what that saves.
///
/// Not thread safe: make one a thread. Opening one clones a shared prototype (some microseconds after the first time);
/// segmenting allocates nothing once its buffers have grown to the longest text.
public final class WordSegmenter {
  /// The locale whose rules are in use.
  public let locale: LocaleTag

  private let icu: ICUBreaker
  /// Nil where ICU is of another version than the rules, or the locale has rules of its own: then all texts go to ICU.
  private let rules: WordRules?
  private var buffer: UnsafeMutableBufferPointer<Token>

  /// The longest text that is cut, in bytes; what lies beyond is one token of kind punctuation.
  public static let maximumLength = 1 << 26

  /// Creates a segmenter for a locale; for a locale that ICU does not know, the root rules.
  ///
  /// - Throws: ``TextError`` with code ``TextError/Code/icu`` when ICU has no break iterator, so when its data are missing.
  public init(locale: LocaleTag = .undetermined) throws(TextError) {
    let icu = try ICUBreaker(locale: locale)
    let colon: [UInt8] = [0x61, 0x3A, 0x61]
    let rules = WordRules(joinsAtColon: colon.withUnsafeBufferPointer { icu.segments(of: $0).count == 1 })
    self.locale = locale
    self.icu = icu
    self.rules = rules?.agree(with: icu) == true ? rules : nil
    buffer = .allocate(capacity: 256)
  }

  /// Whether texts that need no dictionary are cut without ICU.
  var usesRules: Bool { rules != nil }

  deinit { buffer.deallocate() }

  /// Appends the tokens of a text, in order and without gaps, to an array.
  ///
  /// - Complexity: O(bytes); 0 tokens for an empty text.
  public func segment(_ text: UnsafeBufferPointer<UInt8>, into tokens: inout [Token]) {
    let end = withTokens(text) { cut in
      tokens.append(contentsOf: cut)
      return cut.last?.end ?? 0
    }
    if end < text.count { tokens.append(Token(kind: .punctuation, script: .common, start: end, end: text.count)) }
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
    withTokens(text) { tokens in
      boundaries.reserveCapacity(tokens.count + 2)
      for token in tokens { boundaries.append(token.end) }
    }
    if let last = boundaries.last, last < text.count { boundaries.append(text.count) }
    return boundaries
  }

  /// Calls the body with the tokens of the text, valid inside the body only; without the one beyond the longest text.
  func withTokens<Result>(
    _ text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<Token>) -> Result
  ) -> Result {
    let readable = UnsafeBufferPointer(rebasing: text[..<min(text.count, Self.maximumLength)])
    let (cut, count) = cutByRules(readable)
    let all = cut < readable.count ? cutByICU(readable, from: cut, after: count) : count
    return body(UnsafeBufferPointer(start: buffer.baseAddress, count: all))
  }

  /// The same, always by ICU.
  func withICUTokens<Result>(
    _ text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<Token>) -> Result
  ) -> Result {
    let count = cutByICU(UnsafeBufferPointer(rebasing: text[..<min(text.count, Self.maximumLength)]), from: 0, after: 0)
    return body(UnsafeBufferPointer(start: buffer.baseAddress, count: count))
  }

  /// Gives the text to a sink as long as no dictionary is needed. Returns where ICU has to go on, the end where it has not.
  @inline(__always)
  func scan(_ text: UnsafeBufferPointer<UInt8>, _ sink: inout some WordSink) -> Int {
    guard let rules else { return 0 }
    return rules.scan(text, &sink)
  }

  /// ICU's segments of a text, valid until the segmenter is used again.
  func icuSegments(of text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<frontline_segment> {
    icu.segments(of: text)
  }

  /// Writes tokens into the buffer as long as no dictionary is needed. Returns where that ends, and how many there are.
  private func cutByRules(_ text: UnsafeBufferPointer<UInt8>) -> (end: Int, count: Int) {
    guard let rules, let base = buffer.baseAddress else { return (0, 0) }
    var writer = TokenWriter(base, capacity: buffer.count)
    let end = rules.scan(text, &writer)
    buffer = UnsafeMutableBufferPointer(start: writer.tokens, count: writer.capacity)
    return (end, writer.count)
  }

  /// Writes the tokens from a byte on behind those that are there. Returns how many there are then.
  private func cutByICU(_ text: UnsafeBufferPointer<UInt8>, from start: Int, after first: Int) -> Int {
    let segments = icu.segments(of: UnsafeBufferPointer(rebasing: text[start...]))
    if first + segments.count > buffer.count {
      let larger = UnsafeMutableBufferPointer<Token>.allocate(capacity: (first + segments.count) * 2)
      _ = larger.update(from: buffer[..<first])
      buffer.deallocate()
      buffer = larger
    }
    var tokenStart = start
    for index in 0..<segments.count {
      let segment = segments[index]
      let end = start + Int(segment.end)
      buffer[first + index] = Token(
        kind: segment.tokenKind, script: Script(rawValue: segment.script), start: tokenStart, end: end)
      tokenStart = end
    }
    return first + segments.count
  }
}

extension frontline_segment {
  var tokenKind: TokenKind { TokenKind(rawValue: kind) ?? .punctuation }
}

extension LocaleTag {
  /// The name to open ICU services with: the root for an undetermined language.
  var icuName: String { isUndetermined ? "root" : description }
}

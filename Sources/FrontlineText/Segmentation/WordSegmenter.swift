internal import CICU

/// Cuts texts into tokens at the boundaries of ICU's word break iterator (UAX 29, with dictionaries for Chinese, Japanese,
/// Thai, Lao, Khmer and Burmese).
///
/// Boundaries depend on the locale: in ICU 72 the root locale breaks at a colon inside a word, Swedish and Finnish do not.
/// Invalid UTF-8 counts as U+FFFD, one for each maximal invalid subsequence; offsets are always those of the bytes as read.
///
/// Not thread safe: make one a thread. Opening one clones a shared prototype (some microseconds after the first time);
/// segmenting allocates nothing once its buffers have grown to the longest text.
public final class WordSegmenter {
  /// The locale whose rules are in use.
  public let locale: LocaleTag

  private let breaker: OpaquePointer
  private let ascii: ASCIIWordRules
  private var usesASCIIRules = false
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
    ascii = ASCIIWordRules(
      joinsAtColon: frontline_word_breaker_segments(breaker, colon, Int32(colon.count), nil, 0) == 1)
    usesASCIIRules = agreesWithICU(on: ASCIIWordRules.probe)
  }

  /// Whether the rules for ASCII cut a text as ICU does: a locale that tailors them in a way not known here goes to ICU.
  private func agreesWithICU(on probe: StaticString) -> Bool {
    let text = UnsafeBufferPointer(start: probe.utf8Start, count: probe.utf8CodeUnitCount)
    let byICU = withICUSegments(text) { $0.map { [$0.end, Int32($0.kind)] } }
    guard let count = ascii.segment(text, into: buffer) else { return false }
    return byICU == buffer.prefix(count).map { [$0.end, Int32($0.kind)] }
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
    if usesASCIIRules, text.count <= ASCIIWordRules.maximumLength {
      reserve(text.count)
      if let count = ascii.segment(text, into: buffer) {
        return body(UnsafeBufferPointer(rebasing: UnsafeBufferPointer(buffer)[..<count]))
      }
    }
    return withICUSegments(text, body)
  }

  /// The same, always by ICU.
  func withICUSegments<Result>(
    _ text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<frontline_segment>) -> Result
  ) -> Result {
    let length = Int32(min(text.count, Self.maximumLength))
    var count = Int(
      frontline_word_breaker_segments(breaker, text.baseAddress, length, buffer.baseAddress, Int32(buffer.count)))
    if count > buffer.count {
      reserve(count)
      count = Int(
        frontline_word_breaker_segments(breaker, text.baseAddress, length, buffer.baseAddress, Int32(buffer.count)))
    }
    // ICU fails here only when it is out of memory; the text is then one token.
    let valid = max(0, min(count, buffer.count))
    return body(UnsafeBufferPointer(rebasing: UnsafeBufferPointer(buffer)[..<valid]))
  }

  /// Makes room for so many segments; what is in the buffer is lost.
  private func reserve(_ count: Int) {
    guard count > buffer.count else { return }
    buffer.deallocate()
    buffer = .allocate(capacity: count + count / 2)
  }
}

extension frontline_segment {
  var tokenKind: TokenKind { TokenKind(rawValue: kind) ?? .punctuation }
}

extension LocaleTag {
  /// The name to open ICU services with: the root for an undetermined language.
  var icuName: String { isUndetermined ? "root" : description }
}

internal import CICU

/// The front end of matching: one call takes a text apart into tokens and units with their normalized and folded forms.
///
/// Not thread safe: make one a thread. It allocates nothing once its buffers have grown to the longest text; an analysis
/// that somebody still holds when the next text comes is copied instead, so drop it before.
public final class TextAnalyzer {
  /// The result of the last call of `analyze`.
  public private(set) var analysis = TextAnalysis()

  private let segmenter: WordSegmenter

  /// The locale whose word breaking rules are in use.
  public var locale: LocaleTag { segmenter.locale }

  /// Creates an analyzer.
  ///
  /// - Throws: ``TextError`` with code ``TextError/Code/icu`` when ICU's data are missing.
  public init(locale: LocaleTag = .undetermined) throws(TextError) {
    segmenter = try WordSegmenter(locale: locale)
  }

  /// Takes a text apart. Invalid UTF-8 counts as U+FFFD; nothing in a text can make this fail.
  ///
  /// - Complexity: O(bytes).
  @discardableResult
  public func analyze(_ text: UnsafeBufferPointer<UInt8>) -> TextAnalysis {
    var result = analysis
    analysis = TextAnalysis()
    result.removeAll()
    segmenter.withSegments(text) { segments in
      var start = 0
      for segment in segments {
        let end = Int(segment.end)
        append(
          UnsafeBufferPointer(rebasing: text[start..<end]), at: start, kind: segment.tokenKind,
          script: Script(rawValue: segment.script), to: &result)
        start = end
      }
    }
    analysis = result
    return result
  }

  /// Takes a string apart; offsets count its UTF-8 bytes.
  @discardableResult
  public func analyze(_ text: String) -> TextAnalysis {
    var copy = text
    return copy.withUTF8 { analyze($0) }
  }

  private func append(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, kind: TokenKind, script: Script, to result: inout TextAnalysis
  ) {
    let normalized = Normalizer.normalize(bytes)
    let token = AnalyzedToken(
      start: Int32(start), end: Int32(start + bytes.count), normalizedStart: Int32(result.normalized.count),
      normalizedEnd: Int32(result.normalized.count + normalized.count), foldedStart: Int32(result.folded.count),
      foldedEnd: Int32(result.folded.count + normalized.count), unitStart: Int32(result.units.count),
      unitEnd: Int32(result.units.count + 1), kind: kind, script: script)
    result.units.append(
      TextUnit(
        start: token.start, end: token.end, normalizedStart: token.normalizedStart, normalizedEnd: token.normalizedEnd,
        foldedStart: token.foldedStart, foldedEnd: token.foldedEnd, token: Int32(result.tokens.count), isCluster: false)
    )
    result.tokens.append(token)
    result.normalized.append(contentsOf: normalized)
    result.folded.append(contentsOf: normalized)
  }
}

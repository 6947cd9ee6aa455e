internal import CICU

/// The front end of matching: one call takes a text apart into tokens and units with their normalized and folded forms.
///
/// Not thread safe: make one a thread. It allocates nothing once its buffers have grown to the longest text; an analysis
/// that somebody still holds when the next text comes is copied instead, so drop it before.
public final class TextAnalyzer {
  /// The result of the last call of `analyze`.
  public private(set) var analysis = TextAnalysis()

  private let segmenter: WordSegmenter
  private var writer = AnalysisWriter()

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
  /// What lies beyond ``WordSegmenter/maximumLength`` is one token of kind punctuation without forms.
  ///
  /// - Complexity: O(bytes).
  @discardableResult
  public func analyze(_ text: UnsafeBufferPointer<UInt8>) -> TextAnalysis {
    var result = analysis
    analysis = TextAnalysis()
    result.removeAll()
    segmenter.withTokens(text) { tokens in writer.write(text, tokens) }
    result.tokens.append(contentsOf: writer.tokens.written)
    result.units.append(contentsOf: writer.units.written)
    result.normalized.append(contentsOf: writer.normalized.written)
    result.folded.append(contentsOf: writer.folded.written)
    analysis = result
    return result
  }

  /// Takes a string apart; offsets count its UTF-8 bytes.
  @discardableResult
  public func analyze(_ text: String) -> TextAnalysis {
    var copy = text
    return copy.withUTF8 { analyze($0) }
  }
}

/// What patterns run over: a word, number or emoji; in scripts without spaces (Han, Kana, Thai, Lao, Khmer, Burmese) one
/// grapheme cluster of a word.
///
/// So a pattern never fails because of how a dictionary cut a sentence. All offsets count bytes, as in ``AnalyzedToken``.
public struct TextUnit: Hashable, Sendable, BitwiseCopyable {
  /// Where the unit starts in the source.
  public var start: Int32
  /// Where it ends in the source, exclusive.
  public var end: Int32
  /// Where its normalized form starts.
  public var normalizedStart: Int32
  /// Where its normalized form ends, exclusive.
  public var normalizedEnd: Int32
  /// Where its folded form starts.
  public var foldedStart: Int32
  /// Where its folded form ends, exclusive.
  public var foldedEnd: Int32
  /// The index of the token that it belongs to.
  public var token: Int32
  /// Whether it is a grapheme cluster of a script without spaces.
  public var isCluster: Bool
  /// Whether that is a Han character, which means something by itself.
  public var isIdeograph: Bool

  /// The bytes of the source that it covers.
  public var sourceRange: Range<Int> { Int(start)..<Int(end) }
  /// The bytes of ``TextAnalysis/normalized`` that are its normalized form.
  public var normalizedRange: Range<Int> { Int(normalizedStart)..<Int(normalizedEnd) }
  /// The bytes of ``TextAnalysis/folded`` that are its folded form.
  public var foldedRange: Range<Int> { Int(foldedStart)..<Int(foldedEnd) }
}

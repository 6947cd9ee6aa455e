/// A token as matching sees it: where it stands in the source, and where its two forms stand in the analysis.
///
/// All offsets count bytes: of the text as read, of ``TextAnalysis/normalized``, of ``TextAnalysis/folded``.
public struct AnalyzedToken: Hashable, Sendable, BitwiseCopyable {
  /// Where the token starts in the source.
  public var start: Int32
  /// Where it ends in the source, exclusive.
  public var end: Int32
  /// Where its normalized form starts.
  public var normalizedStart: Int32
  /// Where its normalized form ends, exclusive. Empty for a token of invisible characters only.
  public var normalizedEnd: Int32
  /// Where its folded form starts.
  public var foldedStart: Int32
  /// Where its folded form ends, exclusive.
  public var foldedEnd: Int32
  /// The index of its first unit in ``TextAnalysis/units``.
  public var unitStart: Int32
  /// The index after its last unit. Punctuation and space have no units.
  public var unitEnd: Int32
  /// What it is.
  public var kind: TokenKind
  /// The script of its first scalar that has one of its own.
  public var script: Script

  /// The bytes of the source that it covers.
  public var sourceRange: Range<Int> { Int(start)..<Int(end) }
  /// The bytes of ``TextAnalysis/normalized`` that are its normalized form.
  public var normalizedRange: Range<Int> { Int(normalizedStart)..<Int(normalizedEnd) }
  /// The bytes of ``TextAnalysis/folded`` that are its folded form.
  public var foldedRange: Range<Int> { Int(foldedStart)..<Int(foldedEnd) }
  /// The indices of ``TextAnalysis/units`` that are its units.
  public var unitRange: Range<Int> { Int(unitStart)..<Int(unitEnd) }
}

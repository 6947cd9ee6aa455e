/// A unit of a text as matching needs it: a word, number or emoji, or one grapheme cluster of a script without spaces.
package struct UnitRecord: BitwiseCopyable {
  /// The key of the folded form.
  package var key: UInt64
  /// Where the unit starts in the text as read.
  package var start: Int32
  /// Where it ends, exclusive.
  package var end: Int32
  /// Where its folded form starts.
  package var formStart: Int32
  /// Where its folded form ends, exclusive.
  package var formEnd: Int32
  /// What it is made of.
  package var kind: TokenKind
  /// Whether it is a grapheme cluster of a script without spaces.
  package var isCluster: Bool
  /// Whether that is a Han character, which means something by itself.
  package var isIdeograph: Bool
  /// How strongly what stands before it separates it from the unit before.
  package var leading: Separation

  /// Creates a record.
  package init(
    key: UInt64, start: Int32, end: Int32, formStart: Int32, formEnd: Int32, kind: TokenKind, isCluster: Bool,
    isIdeograph: Bool = false, leading: Separation
  ) {
    self.key = key
    self.start = start
    self.end = end
    self.formStart = formStart
    self.formEnd = formEnd
    self.kind = kind
    self.isCluster = isCluster
    self.isIdeograph = isIdeograph
    self.leading = leading
  }
}

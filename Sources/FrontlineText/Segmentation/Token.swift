/// A piece of a text between two word boundaries. Tokens cover a text without gaps.
public struct Token: Hashable, Sendable, BitwiseCopyable {
  /// What it is.
  public var kind: TokenKind
  /// The script of its first scalar that has one of its own.
  public var script: Script
  /// Where it starts, in bytes of the text as read.
  public var start: Int
  /// Where it ends, exclusive, in bytes of the text as read.
  public var end: Int

  /// Creates a token.
  public init(kind: TokenKind, script: Script, start: Int, end: Int) {
    self.kind = kind
    self.script = script
    self.start = start
    self.end = end
  }

  /// The bytes that it covers.
  public var range: Range<Int> { start..<max(start, end) }
}

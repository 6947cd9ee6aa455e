public import FrontlineText

/// A part of a text in one language.
public struct LanguageSpan: Sendable, Hashable {
  /// The offset of the part's first byte in the text's UTF-8.
  public var start: Int
  /// The offset behind the part's last byte.
  public var end: Int
  /// The language; never `und`.
  public var language: LocaleTag

  /// Creates a span.
  public init(start: Int, end: Int, language: LocaleTag) {
    self.start = start
    self.end = end
    self.language = language
  }
}

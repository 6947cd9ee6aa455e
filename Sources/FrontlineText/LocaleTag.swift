/// A BCP 47 locale tag in canonical form.
public struct LocaleTag: Hashable, Sendable {
  /// The canonical tag.
  public let description: String

  /// Creates a tag, or nil where the text is not a well-formed tag.
  public init?(_ tag: String) {
    guard !tag.isEmpty else { return nil }
    description = tag
  }
}

extension LocaleTag: CustomStringConvertible {}

extension LocaleTag: Comparable {
  /// Orders by the canonical text.
  public static func < (left: LocaleTag, right: LocaleTag) -> Bool { left.description < right.description }
}

public import FrontlineText

/// A language that an agent serves customers in, ready to compare with a queue's.
public struct SpokenLanguage: Hashable, Sendable, Codable {
  /// The language.
  public var language: QueueLanguage
  /// Whether it is served in every script.
  public var inEveryScript: Bool

  /// What an agent's tag stands for: with neither script nor region, the language in every script.
  public init(_ tag: LocaleTag) {
    language = QueueLanguage(tag)
    inEveryScript = tag.script == nil && tag.region == nil
  }

  /// Whether tickets of this language can be served. A language that nobody knows can be served by anybody.
  public func covers(_ other: QueueLanguage) -> Bool {
    other.isUndetermined || language == other || inEveryScript && language.language == other.language
  }
}

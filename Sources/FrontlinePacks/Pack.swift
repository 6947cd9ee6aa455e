public import FrontlineText

/// Intents that belong together, in all the languages they are written in.
public struct Pack: Hashable, Sendable {
  /// The pack's id, the first half of its intents' ids and the name of its directory.
  public var id: String
  /// The pack's version, as its authors count.
  public var version: String
  /// A title for authors.
  public var title: String
  /// The locale that others fall back to, and the one that translations are made from.
  public var defaultLocale: LocaleTag
  /// What the intents are in every language, in the order of the file.
  public var intents: [IntentDefinition]
  /// The languages, ordered by tag.
  public var locales: [LocalizedPack]
  /// The file it was read from.
  public var location: SourceLocation

  /// Creates a pack.
  public init(
    id: String, version: String, title: String, defaultLocale: LocaleTag, intents: [IntentDefinition],
    locales: [LocalizedPack], location: SourceLocation
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.defaultLocale = defaultLocale
    self.intents = intents
    self.locales = locales.sorted { $0.locale < $1.locale }
    self.location = location
  }
}

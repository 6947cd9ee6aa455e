public import FrontlinePacks
public import FrontlineText

/// Packs compiled for matching: immutable, shared between threads without locks, a section a locale.
///
/// Made by ``PackCompiler``, read by ``Matcher``. Copying it copies a few references.
public struct MatchIndex: Sendable {
  /// The version of the index's layout and meaning. Indexes of different versions may decide differently.
  public static let formatVersion = 1

  /// Sections, ordered by locale.
  let sections: [MatchSection]
  /// The locale of last resort.
  let defaultLocale: LocaleTag

  /// Every intent of the packs, ordered by id.
  public let intents: [IntentID]
  /// 16 hexadecimal digits that differ when anything that can change a decision differs, equal on every machine.
  public let contentHash: String

  init(sections: [MatchSection], intents: [IntentID], defaultLocale: LocaleTag) {
    self.sections = sections.sorted { $0.locale < $1.locale }
    self.intents = intents.sorted()
    self.defaultLocale = defaultLocale
    var hasher = ContentHasher()
    hasher.add(Self.formatVersion)
    hasher.add(defaultLocale.description)
    for intent in self.intents { hasher.add(intent.description) }
    for section in self.sections { hasher.add(UInt64(section.contentHash)) }
    let digits = String(hasher.value, radix: 16)
    contentHash = String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The locales that messages can be matched in, ordered by tag.
  public var locales: [LocaleTag] { sections.map(\.locale) }

  /// Bytes of memory, about, without the texts of proofs.
  public var byteCount: Int { sections.reduce(0) { $0 + $1.byteCount } }

  /// The locale whose section serves a wanted one, and how it was found; nil for an empty index.
  public func localeMatch(for wanted: LocaleTag) -> LocaleMatch? {
    guard !sections.isEmpty else { return nil }
    let available = locales
    if let match = wanted.bestMatch(among: available) { return match }
    let fallback = defaultLocale.bestMatch(among: available)?.tag ?? available[0]
    return LocaleMatch(tag: fallback, kind: .default)
  }
}

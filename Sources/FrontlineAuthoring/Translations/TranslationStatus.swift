package import FrontlinePacks
package import FrontlineText

/// A text of a pack's default locale, its translation into one language, and how far that is.
package struct TranslationEntry: Hashable, Sendable {
  package var pack: String
  package var locale: LocaleTag
  package var key: TranslationKey
  /// The text in the pack's default locale.
  package var source: Located<String>
  /// The text in the locale; nil where there is none.
  package var target: Located<String>?
  package var state: TranslationState
  /// Whether the pack's lock has a line about it. A text without one counts as done, but that its source changes will not be
  /// noticed.
  package var isRecorded: Bool

  /// The place of the text, or of its source where there is none.
  package var location: SourceLocation { target?.location ?? source.location }
}

/// How far the translations of packs are.
package enum TranslationStatus {
  /// Every text of the default locale of every pack in every other locale: by locale, then pack, then the order of the pack's
  /// default locale.
  ///
  /// - Parameters:
  ///   - collection: the packs.
  ///   - locks: their locks by pack; where a pack has none, whatever is there counts as done.
  ///   - selection: what is asked for. Where it names no locale these are, for each pack, those that it is written in.
  package static func entries(
    of collection: PackCollection, locks: [String: TranslationLock], selection: TranslationSelection = .init()
  ) -> [TranslationEntry] {
    let locales = selection.locales.isEmpty ? collection.locales : Array(Set(selection.locales)).sorted()
    return locales.flatMap { locale in
      collection.packs.flatMap { pack -> [TranslationEntry] in
        guard selection.includes(pack: pack.id), locale != pack.defaultLocale,
          let source = pack.localized(in: pack.defaultLocale)
        else { return [] }
        let target = pack.localized(in: locale)
        if target == nil, selection.locales.isEmpty { return [] }
        return entries(of: pack.id, in: locale, from: source, to: target, locks[pack.id])
          .filter { selection.includes($0.key, pack: pack.id) }
      }
    }
  }

  /// The texts of the default locales that a selection names, as if nothing of them were translated to their own language.
  package static func sources(
    of collection: PackCollection, selection: TranslationSelection
  ) -> [TranslationEntry] {
    collection.packs.flatMap { pack -> [TranslationEntry] in
      guard selection.includes(pack: pack.id), let source = pack.localized(in: pack.defaultLocale) else { return [] }
      return entries(of: pack.id, in: pack.defaultLocale, from: source, to: nil, nil)
        .filter { selection.includes($0.key, pack: pack.id) }
    }
  }

  private static func entries(
    of pack: String, in locale: LocaleTag, from source: LocalizedPack, to target: LocalizedPack?,
    _ lock: TranslationLock?
  ) -> [TranslationEntry] {
    var targets: [TranslationKey: Located<String>] = [:]
    for text in target?.translationTexts ?? [] { targets[text.key] = text.text }
    return source.translationTexts.map { text in
      let known = lock?.entries[TranslationLock.Place(locale: locale, key: text.key.description)]
      let target = targets[text.key]
      let state: TranslationState
      switch (target, known) {
      case (nil, _): state = .missing
      case (_, nil): state = .done
      case (_, let known?):
        let isFresh = known.source == FNVHash.of(text.text.value)
        state = !isFresh ? .stale : known.isMachineMade ? .machine : .done
      }
      return TranslationEntry(
        pack: pack, locale: locale, key: text.key, source: text.text, target: target, state: state,
        isRecorded: known != nil)
    }
  }
}

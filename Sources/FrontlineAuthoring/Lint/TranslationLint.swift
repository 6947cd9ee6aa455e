internal import FrontlinePacks

/// Intents that are missing in a language, files with nothing in them, texts that were copied and not translated.
struct TranslationLint {
  private let context: LintContext

  /// A text of more units than this that equals the source is taken for untranslated.
  private static let longestEqual = 4

  init(_ context: LintContext) { self.context = context }

  func findings() -> [Finding] {
    var findings: [Finding] = []
    for pack in context.collection.packs {
      for locale in pack.locales { findings += missing(in: locale, of: pack) }
    }
    for (_, locale, source) in context.translations() { findings += copied(locale, from: source) }
    return findings
  }

  private func missing(in locale: LocalizedPack, of pack: Pack) -> [Finding] {
    guard !pack.intents.isEmpty else { return [] }
    let place = locale.location
    if locale.intents.isEmpty, locale.texts.isEmpty {
      return [
        Finding(
          .warning, .emptyLocale, at: place, "the file has no intents and no texts", advice: "Write some, or remove it")
      ]
    }
    let isDefault = locale.locale == pack.defaultLocale
    return pack.intents.filter { locale.intent($0.id) == nil }.map { intent in
      Finding(
        isDefault ? .error : .warning, .missingTranslation, at: place,
        "intent \"\(intent.id.name)\" of \(pack.id)/pack.yaml is not written in \(locale.locale)",
        advice: isDefault ? "Add it; other locales fall back to this file" : "Translate it from \(pack.defaultLocale)")
    }
  }

  private func copied(_ locale: LocalizedPack, from source: LocalizedPack) -> [Finding] {
    var pairs: [(Located<String>, Located<String>)] = []
    for intent in locale.intents {
      guard let other = source.intent(intent.id) else { continue }
      let sources = other.messages
      for text in intent.messages {
        if let match = sources.first(where: { $0.what == text.what }) { pairs.append((text.text, match.text)) }
      }
      let examples = Set(other.examples.map(\.value))
      pairs += intent.examples.filter { examples.contains($0.value) }.map { ($0, $0) }
    }
    for text in locale.texts {
      if let other = source.text(text.key) { pairs.append((text.text, other)) }
    }
    return pairs.compactMap { text, other in
      guard text.value == other.value, context.units(text.value, in: locale.locale).count > Self.longestEqual else {
        return nil
      }
      return Finding(
        .warning, .untranslated, at: text.location, "the text is the same as in \(source.locale)",
        advice: "Translate it to \(locale.locale)")
    }
  }
}

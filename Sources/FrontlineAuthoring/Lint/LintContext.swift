internal import FrontlinePacks
internal import FrontlineText

/// What all lint rules look at, with the forms of texts that are compared. Lives within one call.
final class LintContext {
  let collection: PackCollection
  private var analyzers: [LocaleTag: TextAnalyzer] = [:]

  init(_ collection: PackCollection) { self.collection = collection }

  /// The units of a text in normalized form, without case, width and punctuation.
  func units(_ text: String, in locale: LocaleTag) -> [String] {
    guard let analyzer = analyzer(locale) else { return [text] }
    let analysis = analyzer.analyze(text)
    return analysis.units.map { analysis.normalizedText(of: $0) }
  }

  private func analyzer(_ locale: LocaleTag) -> TextAnalyzer? {
    if let analyzer = analyzers[locale] { return analyzer }
    let analyzer = try? TextAnalyzer(locale: locale)
    analyzers[locale] = analyzer
    return analyzer
  }

  /// Every pack in every locale that is not the default one, together with the default one.
  func translations() -> [(pack: Pack, locale: LocalizedPack, source: LocalizedPack)] {
    collection.packs.flatMap { pack -> [(pack: Pack, locale: LocalizedPack, source: LocalizedPack)] in
      guard let source = pack.localized(in: pack.defaultLocale) else { return [] }
      return pack.locales.filter { $0.locale != pack.defaultLocale }.map { (pack, $0, source) }
    }
  }

  /// All intents in one locale, of all packs, since they compete.
  func intents(in locale: LocaleTag) -> [LocalizedIntent] {
    collection.packs.flatMap { $0.localized(in: locale)?.intents ?? [] }
  }
}

/// Names in a row: `a, b and c`.
func listed(_ names: [String]) -> String {
  guard let last = names.last, names.count > 1 else { return names.first ?? "" }
  return names.dropLast().joined(separator: ", ") + " and " + last
}

internal import CICU

extension LocaleTag {
  /// The tag itself and then the tags that may stand in for it, nearest first, never one in another script.
  ///
  /// CLDR's parentLocales come first (`es-MX` goes to `es-419`, `en-GB` to `en-001`), else the last subtag is cut off. For a
  /// language that is written in several scripts the chain says the script too, so that `zh-TW` goes to `zh-Hant` and never
  /// to `zh`, while `zh-CN` goes by `zh-Hans` to `zh`.
  ///
  /// - Complexity: some tens of microseconds; keep the result where it is needed often.
  public var fallbackChain: [LocaleTag] {
    var chain: [LocaleTag] = []
    func add(_ tag: LocaleTag) {
      if !chain.contains(tag) { chain.append(tag) }
    }
    add(self)
    guard !isUndetermined else { return chain }
    let full = maximized
    let usualScript = LocaleTag(canonical: language).maximized.script
    let namesScript = full.script != usualScript || Self.languagesOfSeveralScripts.contains(language)
    var current: LocaleTag? = self
    if namesScript, script == nil, let fullScript = full.script {
      current = LocaleTag(canonical: Self.joined(language, fullScript, region, variants))
    }
    while let tag = current {
      add(tag)
      current = tag.parent(usualScript: usualScript)
    }
    return chain
  }

  /// The next tag up: CLDR's explicit parent, else one subtag less; nil at the top.
  private func parent(usualScript: String?) -> LocaleTag? {
    if case .success(let named) = withShimString(capacity: 64, { frontline_locale_parent(description, $0, $1) }),
      !named.isEmpty
    {
      guard named != "root" else { return nil }
      let tag = LocaleTag(canonical: named)
      // CLDR sends a few tags to another language (hi-Latn to en-IN); an answer never changes its language that way.
      // Norwegian is one language under three tags.
      let sameLanguage = tag.language == language || (["nb", "nn"].contains(language) && tag.language == "no")
      return sameLanguage ? tag : nil
    }
    if !variants.isEmpty { return LocaleTag(canonical: Self.joined(language, script, region, variants.dropLast())) }
    if region != nil { return LocaleTag(canonical: Self.joined(language, script, nil, [])) }
    guard let script else { return nil }
    return script == usualScript ? LocaleTag(canonical: language) : nil
  }

  private static func joined(_ language: String, _ script: String?, _ region: String?, _ variants: [String]) -> String {
    ([language] + [script, region].compactMap(\.self) + variants).joined(separator: "-")
  }

  /// Languages of which CLDR has locales in more than one script: their chains name the script.
  private static let languagesOfSeveralScripts: [String] = [
    "az", "bs", "ff", "hi", "kk", "kok", "ks", "mn", "mni", "ms", "pa", "sat", "sd", "shi", "sr", "su", "tg", "ug",
    "uz",
    "vai", "yue", "zh",
  ]
}

internal import FrontlineText

/// Language codes of other systems as packs name them.
enum ImportedLocale {
  /// The locale of a code such as `en-us`, `zh-cn` or `de`; nil where it is none.
  ///
  /// A region that says no more than the language does is dropped (`de-de` is `de`), Chinese is told by its script, and a code of
  /// the same language and script as the import's own is that.
  static func tag(_ code: String, like own: LocaleTag) -> LocaleTag? {
    guard let tag = LocaleTag(code), !tag.isUndetermined else { return nil }
    let full = tag.maximized
    if tag.language == own.language, full.script == own.maximized.script, tag.region == own.region || own.region == nil
    {
      return own
    }
    if tag.language == "zh", let script = full.script { return LocaleTag("zh-\(script)") }
    guard let plain = LocaleTag(tag.language), plain.maximized == full else { return tag }
    return plain
  }
}

internal import CICU

/// CLDR's likely subtags, asked of ICU once a process for the tags that are met all the time.
enum LikelySubtags {
  /// What a tag stands for.
  struct Entry: Sendable {
    /// The tag with all subtags.
    var full: LocaleTag
    /// Language and script.
    var written: LocaleTag
  }

  /// The tags of usual languages, and what they stand for with all subtags, each with its own.
  static let known: [String: Entry] = {
    var known: [String: Entry] = [:]
    for name in usual.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let full = full(LocaleTag(canonical: String(name)))
      let entry = Entry(full: full, written: written(full))
      known[String(name)] = entry
      if Self.full(full) == full { known[full.description] = entry }
      if Self.full(entry.written) == full { known[entry.written.description] = entry }
    }
    return known
  }()

  private static let usual = """
    af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu ha he hi hr hu hy id is it ja jv ka kk km kn ko \
    ku ky lo lt lv mg mk ml mn mr ms mt my nb ne nl nn no pa pl ps pt ro ru sd si sk sl so sq sr su sv sw ta te tg th tk tr uk ur \
    uz vi xh yo yue zh zh-Hans zh-Hant zh-CN zh-TW zh-HK zh-SG sr-Latn sr-Cyrl hi-Latn ar-EG ar-SA ar-AE ar-MA de-AT de-CH en-GB \
    en-US en-AU en-CA en-IN en-IE en-NZ en-SG en-001 es-MX es-AR es-CO es-419 es-US fr-CA fr-BE fr-CH id-ID it-CH ja-JP ko-KR \
    nl-BE pt-BR pt-PT ru-RU th-TH tr-TR uk-UA vi-VN und
    """

  /// The tag with likely subtags; the tag itself where CLDR knows none.
  static func full(_ tag: LocaleTag) -> LocaleTag {
    let text = withShimString { frontline_locale_maximize(tag.description, $0, $1) }
    guard case .success(let full) = text, !full.isEmpty else { return tag }
    return LocaleTag(canonical: full)
  }

  /// Language and script of a tag with all subtags.
  static func written(_ full: LocaleTag) -> LocaleTag {
    LocaleTag(canonical: full.script.map { "\(full.language)-\($0)" } ?? full.language)
  }
}

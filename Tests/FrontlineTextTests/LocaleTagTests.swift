import FrontlineText
import Testing

@Suite struct LocaleTagTests {
  static func tag(_ text: String) throws -> LocaleTag { try #require(LocaleTag(text), "\(text)") }

  @Test(arguments: [
    ("en", "en"), ("EN-us", "en-US"), ("zh_hant_tw", "zh-Hant-TW"), ("zh-CN", "zh-CN"), ("zh-Hans-CN", "zh-Hans-CN"),
    ("iw", "he"), ("tl", "fil"), ("in-ID", "id-ID"), ("ji", "yi"), ("cmn-Hans", "zh-Hans"), ("sh", "sr-Latn"),
    ("en-UK", "en-GB"), ("es-419", "es-419"), ("ca-valencia", "ca-valencia"), ("zh-yue", "yue"), ("und", "und"),
    ("en-US-u-ca-buddhist", "en-US"), ("de-x-private", "de"), ("xx", "xx"), ("qq-ZZ", "qq-ZZ"), ("fil", "fil"),
  ])
  func aTagIsBroughtToItsCanonicalForm(_ text: String, _ canonical: String) throws {
    #expect(try Self.tag(text).description == canonical)
  }

  @Test(arguments: [
    "", "e", "en--GB", "-en", "en-", "zh_CN.UTF-8", "日本", "en US", "en-\u{0}", "12", "toolonglanguage", "en-x",
    "en-US-US-US-US-US-US-US-US-US-US-US-US-US-US-US-US-US-US-US-US-US-US", "abcd", "en-u",
  ])
  func aTextThatIsNoTagIsRefused(_ text: String) {
    #expect(LocaleTag(text) == nil)
  }

  @Test func aTagTellsItsParts() throws {
    let tag = try Self.tag("ca-latn-es-valencia")
    #expect(tag.language == "ca")
    #expect(tag.script == "Latn")
    #expect(tag.region == "ES")
    #expect(tag.variants == ["valencia"])
    let numeric = try Self.tag("es-419")
    #expect(numeric.region == "419")
    #expect(numeric.script == nil)
  }

  @Test(arguments: [
    ("zh", "zh-Hans-CN"), ("zh-TW", "zh-Hant-TW"), ("zh-HK", "zh-Hant-HK"), ("en", "en-Latn-US"), ("sr", "sr-Cyrl-RS"),
    ("xx", "xx"), ("th", "th-Thai-TH"),
  ])
  func likelySubtagsAreAdded(_ text: String, _ full: String) throws {
    #expect(try Self.tag(text).maximized.description == full)
  }

  @Test(arguments: [
    ("zh-TW", "zh-TW zh-Hant-TW zh-Hant"), ("zh-Hant", "zh-Hant"), ("zh-MO", "zh-MO zh-Hant-MO zh-Hant-HK zh-Hant"),
    ("zh-CN", "zh-CN zh-Hans-CN zh-Hans zh"), ("zh", "zh zh-Hans"), ("pt-BR", "pt-BR pt"), ("pt-AO", "pt-AO pt-PT pt"),
    ("es-MX", "es-MX es-419 es"), ("es-ES", "es-ES es"), ("en-GB", "en-GB en-001 en"), ("en-US", "en-US en"),
    ("sr-Latn", "sr-Latn"), ("sr-Latn-RS", "sr-Latn-RS sr-Latn"), ("sr-RS", "sr-RS sr-Cyrl-RS sr-Cyrl sr"),
    ("und", "und"), ("xx-YY", "xx-YY xx"), ("ca-ES-valencia", "ca-ES-valencia ca-ES ca"), ("hi-Latn", "hi-Latn"),
    ("th-TH", "th-TH th"), ("ar-EG", "ar-EG ar"), ("en-150", "en-150 en-001 en"),
  ])
  func theFallbackChainFollowsCLDRAndKeepsTheScript(_ text: String, _ chain: String) throws {
    #expect(try Self.tag(text).fallbackChain.map(\.description).joined(separator: " ") == chain)
  }

  @Test(arguments: [
    ("zh-TW", "en zh-Hans zh-Hant", "zh-Hant", LocaleMatch.Kind.likelySubtags),
    ("zh", "en zh-Hans", "zh-Hans", .likelySubtags),
    ("zh-CN", "en zh-Hans zh-Hant", "zh-Hans", .likelySubtags), ("zh-SG", "zh-Hans", "zh-Hans", .parent),
    ("zh-Hant", "en zh-Hans", "en", .default), ("zh-TW", "zh", "en", .default),
    ("zh-Hant-TW", "zh-Hant-HK zh", "zh-Hant-HK", .sameScript), ("en-GB", "en es", "en", .parent),
    ("en-GB", "en-GB en", "en-GB", .exact), ("pt-PT", "pt-BR en", "pt-BR", .parent),
    ("es-MX", "es-419 es en", "es-419", .parent), ("es-MX", "es-AR es-CO", "es-AR", .sameScript),
    ("sr-Latn", "sr en", "en", .default), ("sr", "sr-Latn en", "en", .default), ("fil", "tl en", "fil", .exact),
    ("und", "zh en", "en", .default), ("und", "zh und", "und", .exact), ("ja-JP", "ja", "ja", .likelySubtags),
    ("th", "", "en", .default), ("ar-EG", "ar", "ar", .likelySubtags), ("ar-SA", "ar", "ar", .parent),
  ])
  func theBestOfTheAvailableTagsIsFoundAndHowIsTold(
    _ wanted: String, _ available: String, _ chosen: String, _ kind: LocaleMatch.Kind
  ) throws {
    let tags = try available.split(separator: " ").map { try Self.tag(String($0)) }
    let english = try Self.tag("en")
    let match = try Self.tag(wanted).bestMatch(among: tags, default: english)
    #expect(match.tag.description == chosen)
    #expect(match.kind == kind)
    #expect(try Self.tag(wanted).bestMatch(among: tags.reversed(), default: english) == match)
  }
}

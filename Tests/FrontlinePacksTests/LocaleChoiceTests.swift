import FrontlinePacks
import FrontlineText
import Testing

@Suite struct LocaleChoiceTests {
  private func tag(_ text: String) throws -> LocaleTag { try #require(LocaleTag(text)) }

  private func pack(_ locales: [String], default fallback: String) throws -> Pack {
    let place = SourceLocation(file: "p/pack.yaml")
    return Pack(
      id: "p", version: "1", title: "P", defaultLocale: try tag(fallback), intents: [],
      locales: try locales.map { LocalizedPack(locale: try tag($0), intents: [], location: place) }, location: place)
  }

  static let shipped = ["en", "zh-Hans", "zh-Hant", "ja", "ko", "th", "es", "ar"]

  static let choices: [(String, [String], String, LocaleMatch.Kind)] = [
    ("en", shipped, "en", .exact),
    ("zh-CN", shipped, "zh-Hans", .likelySubtags),
    ("zh-TW", shipped, "zh-Hant", .likelySubtags),
    ("zh-HK", shipped, "zh-Hant", .parent),
    ("zh", shipped, "zh-Hans", .likelySubtags),
    ("en-GB", shipped, "en", .parent),
    ("es-MX", shipped, "es", .parent),
    ("ar-EG", shipped, "ar", .likelySubtags),
    ("pt-PT", ["en", "pt-BR"], "pt-BR", .parent),
    ("en-AU", ["ja", "en-GB"], "en-GB", .sameScript),
    ("zh-Hant", ["en", "zh-Hans"], "en", .default),
    ("tlh", shipped, "en", .default),
    ("fr", shipped, "en", .default),
    ("iw", ["en", "he"], "he", .exact),
    ("tl", ["en", "fil"], "fil", .exact),
  ]

  @Test(arguments: choices)
  func theNearestLocaleIsChosenAndSaysHow(
    _ wanted: String, _ available: [String], _ chosen: String, _ how: LocaleMatch.Kind
  ) throws {
    let pack = try pack(available, default: "en")
    let expected = LocaleChoice(wanted: try tag(wanted), chosen: try tag(chosen), how: how)
    #expect(pack.localeChoice(for: try tag(wanted)) == expected)
    let reversed = LocaleChoice(
      wanted: try tag(wanted), available: pack.locales.map(\.locale).reversed(), default: try tag("en"))
    #expect(reversed == expected)
    #expect(expected.isFallback == (how != .exact && how != .likelySubtags))
  }

  @Test func aPackWithoutItsDefaultFallsBackToItsFirstLocale() throws {
    #expect(try pack(["ko", "ja"], default: "en").localeChoice(for: tag("fr"))?.chosen.description == "ja")
    #expect(try pack([], default: "en").localeChoice(for: tag("en")) == nil)
  }
}

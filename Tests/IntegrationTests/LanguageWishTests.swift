import Testing

@testable import Frontline

/// Wishes for a language among what customers write to the shipped packs.
@Suite struct LanguageWishTests {
  /// The examples of all locales, by whether they belong to the intent that wishes for a language.
  static func examples(ofWishes: Bool) async throws -> [String] {
    let packs = try await ShippedPacks.engine.packs
    return packs.packs.flatMap(\.locales).flatMap(\.intents).flatMap { intent -> [String] in
      // "Do you speak Italian?" is both a wish and a question about the service.
      let isBoth = intent.id.name == "support-languages"
      let isWish = packs.intent(intent.id)?.role == .changeLanguage
      return isWish == ofWishes && !isBoth ? intent.examples.map(\.value) : []
    }
  }

  static func form(_ text: String) -> WishReader.Wish.Form? {
    WishReader(index: .standard).wish(in: PhraseItems.clauses(of: text))?.form
  }

  @Test func noExampleOfAnotherIntentIsAWish() async throws {
    let examples = try await Self.examples(ofWishes: false)
    #expect(examples.count > 1000)
    for example in examples {
      let form = Self.form(example)
      #expect(form != .whole && form != .clause, "\(example)")
    }
  }

  @Test func mostExamplesThatNameALanguageAreWishesByTheTablesAlone() async throws {
    let naming = try await Self.examples(ofWishes: true).compactMap(Self.form)
    let clear = naming.filter { $0 == .whole || $0 == .clause }
    #expect(naming.count > 100)
    #expect(Double(clear.count) > 0.7 * Double(naming.count), "\(clear.count) of \(naming.count)")
  }

  @Test(arguments: [
    ("do you speak French?", "fr"), ("can we switch to Korean", "ko"), ("can you reply in Chinese", "zh"),
    ("switch from English to Japanese", "ja"), ("日本語で", "ja"), ("講中文可以嗎", "zh-Hant"), ("我想用英文", "en"),
    ("한국어로 해주세요", "ko"), ("พูดไทยได้ไหม", "th"), ("en español por favor", "es"), ("بالعربية من فضلك", "ar"),
    ("Español", "es"),
    ("auf Deutsch bitte", "de"), ("po polsku", "pl"), ("bisa bahasa Indonesia?", "id"), ("русский, пожалуйста", "ru"),
    ("nói tiếng Việt được không", "vi"),
  ])
  func aWishWinsWhateverLanguageIsSpoken(_ text: String, _ tag: String) async throws {
    for opening in ["my card keeps getting declined", "決済できません"] {
      let talk = Talk(engine: try await ShippedPacks.engine)
      try await talk.say(opening)
      try await talk.say(text)
      let wanted = await talk.state.language.choice?.wanted
      #expect(
        wanted == LocaleTag(tag) || wanted == LocaleTag(tag + "-Hans"), "\(text) after \(opening): \(wanted as Any)")
      #expect(await talk.state.lastUnderstanding?.languageRule == .wish)
    }
  }
}

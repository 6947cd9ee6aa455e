import Testing

@testable import Frontline

/// Wishes for a language among what customers write to the shipped packs.
@Suite struct LanguageWishTests {
  struct Example {
    var text: String
    var locale: LocaleTag

    /// How clear a wish it is; nil: none. To who speaks Filipino "hindi" is "no".
    var form: WishReader.Wish.Form? {
      let wish = WishReader(index: .standard).wish(in: PhraseItems.clauses(of: text))
      return wish?.courtesies.contains(locale) == true ? nil : wish?.form
    }
  }

  /// The examples of all locales, by whether they belong to the intent that wishes for a language.
  static func examples(ofWishes: Bool) async throws -> [Example] {
    let packs = try await ShippedPacks.engine.packs
    return packs.packs.flatMap(\.locales).flatMap { localized in
      localized.intents.flatMap { intent -> [Example] in
        // "Do you speak Italian?" is both a wish and a question about the service.
        let isBoth = intent.id.name == "support-languages"
        let isWish = packs.intent(intent.id)?.role == .changeLanguage
        guard isWish == ofWishes, !isBoth else { return [] }
        return intent.examples.map { Example(text: $0.value, locale: localized.locale) }
      }
    }
  }

  @Test func noExampleOfAnotherIntentIsAWish() async throws {
    let examples = try await Self.examples(ofWishes: false)
    #expect(examples.count > 1000)
    for example in examples {
      #expect(example.form != .whole && example.form != .clause, "\(example)")
    }
  }

  @Test func mostExamplesThatNameALanguageAreWishesByTheTablesAlone() async throws {
    let naming = try await Self.examples(ofWishes: true).compactMap(\.form)
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

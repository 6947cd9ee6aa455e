import Testing

@testable import Frontline

@Suite struct LanguageJudgeTests {
  static let english = TestPacks.tag("en")
  static let spanish = TestPacks.tag("es")
  static let japanese = TestPacks.tag("ja")

  static func verdict(
    _ language: String, _ confidence: Double, words: Int, wish: LocaleTag? = nil, current: LocaleTag? = english,
    doubt: LocaleTag? = nil, profile: LocaleTag? = nil
  ) -> LanguageJudge.Verdict {
    LanguageJudge(profile: profile, policyDefault: english).verdict(
      LanguageJudge.Evidence(language: TestPacks.tag(language), confidence: confidence, wordCount: words), wish: wish,
      current: current, doubt: doubt)
  }

  @Test func oneStrongMessageSwitches() {
    #expect(Self.verdict("es", 0.9, words: 3) == .choose(Self.spanish, .strongEvidence))
    #expect(Self.verdict("ja", 0.9, words: 1) == .choose(Self.japanese, .strongEvidence))
    #expect(Self.verdict("es", 0.9, words: 2, current: Self.japanese) == .choose(Self.spanish, .strongEvidence))
    #expect(Self.verdict("es", 0.9, words: 1, current: Self.japanese) == .stay)
  }

  @Test func aBorrowedWordCountsBesideWordsOfTheLanguage() {
    #expect(LanguageJudge.wordCount(of: ["no", "puedo", "pagar"]) == 3)
    #expect(LanguageJudge.wordCount(of: [String]()) == 0)
  }

  @Test func weakEvidenceNeedsTwoMessages() {
    #expect(Self.verdict("es", 0.7, words: 3) == .doubt(Self.spanish))
    #expect(Self.verdict("es", 0.9, words: 2) == .doubt(Self.spanish))
    #expect(Self.verdict("es", 0.7, words: 3, doubt: Self.spanish) == .choose(Self.spanish, .repeatedEvidence))
    #expect(Self.verdict("fr", 0.7, words: 3, doubt: Self.spanish) == .doubt(TestPacks.tag("fr")))
  }

  @Test func wordsThatAllBorrowNumbersAndNothingNeverSwitch() {
    #expect(Self.verdict("es", 0.99, words: 0) == .stay)
    #expect(Self.verdict("es", 0.99, words: 1) == .stay)
    #expect(Self.verdict("und", 0, words: 5) == .stay)
    #expect(Self.verdict("es", 0.4, words: 9) == .stay)
    #expect(LanguageJudge.wordCount(of: ["ok", "thanks", "gracias"]) == 0)
  }

  @Test func theOwnLanguageEndsADoubt() {
    #expect(Self.verdict("en", 0.9, words: 3, doubt: Self.spanish) == .confirm)
    #expect(Self.verdict("en", 0.9, words: 3) == .stay)
  }

  @Test func aWishSwitchesAtOnce() {
    #expect(Self.verdict("en", 0.9, words: 3, wish: Self.japanese) == .choose(Self.japanese, .wish))
  }

  @Test func theFirstMessageDecidesThenTheProfileThenThePolicy() {
    #expect(Self.verdict("es", 0.6, words: 2, current: nil) == .choose(Self.spanish, .firstMessage))
    #expect(Self.verdict("es", 0.3, words: 2, current: nil, profile: Self.japanese) == .choose(Self.japanese, .profile))
    #expect(Self.verdict("und", 0, words: 0, current: nil) == .choose(Self.english, .policyDefault))
  }

  @Test func theProfileKnowsTheRegion() {
    let mexico = TestPacks.tag("es-MX")
    #expect(Self.verdict("es", 0.9, words: 3, current: nil, profile: mexico) == .choose(mexico, .firstMessage))
  }

  @Test func charactersThatBothScriptsShareDoNotChooseTheScript() {
    let traditional = TestPacks.tag("zh-Hant")
    #expect(
      Self.verdict("zh", 0.7, words: 1, current: nil, profile: traditional) == .choose(traditional, .firstMessage))
    #expect(Self.verdict("zh", 0.7, words: 1, current: traditional) == .stay)
    #expect(Self.verdict("zh", 0.9, words: 1, current: traditional) == .choose(TestPacks.tag("zh"), .strongEvidence))
  }

  @Test func scriptsOfChineseAreTwoLanguages() {
    #expect(!LanguageJudge.isSameLanguage(TestPacks.tag("zh-Hans"), TestPacks.tag("zh-Hant")))
    #expect(LanguageJudge.isSameLanguage(TestPacks.tag("zh"), TestPacks.tag("zh-Hans")))
    #expect(LanguageJudge.isSameLanguage(TestPacks.tag("zh-TW"), TestPacks.tag("zh-Hant")))
  }
}

@Suite struct LanguageNameTests {
  @Test(arguments: [
    ("English please", "en"), ("日本語で", "ja"), ("en español por favor", "es"), ("请用繁體中文", "zh-Hant"),
    ("用简体中文", "zh-Hans"),
    ("中文", "zh"), ("한국어로 해주세요", "ko"), ("ขอภาษาไทย", "th"), ("بالعربية من فضلك", "ar"),
    ("could you answer in Spanish", "es"),
    ("FRANÇAIS", "fr"), ("switch from English to Japanese", "en"),
  ])
  func theLanguageThatIsNamedIsFound(_ text: String, _ tag: String) {
    #expect(LanguageNameTable.languageNamed(in: text)?.description == tag)
  }

  @Test(arguments: ["", "thailand", "my Englishman", "no", "12345", "🙂"])
  func wordsThatOnlyContainANameNameNothing(_ text: String) {
    #expect(LanguageNameTable.languageNamed(in: text) == nil)
  }
}

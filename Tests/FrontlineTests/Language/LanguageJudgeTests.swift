import Testing

@testable import Frontline

@Suite struct LanguageJudgeTests {
  static let english = TestPacks.tag("en")
  static let spanish = TestPacks.tag("es")
  static let japanese = TestPacks.tag("ja")

  static func verdict(
    _ language: String, _ confidence: Double, words: Int, wish: LocaleTag? = nil, current: LocaleTag? = english,
    doubt: LocaleTag? = nil, profile: LocaleTag? = nil, channel: LocaleTag? = nil, courtesy: LocaleTag? = nil,
    isName: Bool = false, isValue: Bool = false
  ) -> LanguageJudge.Verdict {
    LanguageJudge(profile: profile, channel: channel, policyDefault: english).verdict(
      LanguageJudge.Evidence(
        language: TestPacks.tag(language), confidence: confidence, wordCount: words, courtesy: courtesy, isName: isName,
        isValue: isValue),
      wish: wish, current: current, doubt: doubt)
  }

  @Test func oneStrongMessageSwitches() {
    #expect(Self.verdict("es", 0.9, words: 3) == .choose(Self.spanish, .strongEvidence))
    #expect(Self.verdict("ja", 0.9, words: 1) == .choose(Self.japanese, .strongEvidence))
    #expect(Self.verdict("es", 0.9, words: 3, current: Self.japanese) == .choose(Self.spanish, .strongEvidence))
    #expect(Self.verdict("es", 0.9, words: 2, current: Self.japanese) == .doubt(Self.spanish))
    #expect(Self.verdict("es", 0.9, words: 1, current: Self.japanese) == .stay(.fewWords))
  }

  @Test func weakEvidenceNeedsTwoMessages() {
    #expect(Self.verdict("es", 0.7, words: 3) == .doubt(Self.spanish))
    #expect(Self.verdict("es", 0.9, words: 2) == .doubt(Self.spanish))
    #expect(Self.verdict("es", 0.7, words: 3, doubt: Self.spanish) == .choose(Self.spanish, .repeatedEvidence))
    #expect(Self.verdict("fr", 0.7, words: 3, doubt: Self.spanish) == .doubt(TestPacks.tag("fr")))
  }

  @Test func wordsThatAllBorrowNumbersAndNothingNeverSwitch() {
    #expect(Self.verdict("es", 0.99, words: 0) == .stay(.noWords))
    #expect(Self.verdict("es", 0.99, words: 1) == .stay(.fewWords))
    #expect(Self.verdict("und", 0, words: 5) == .stay(.unclear))
    #expect(Self.verdict("es", 0.4, words: 9) == .stay(.unclear))
  }

  @Test func theOwnLanguageEndsADoubt() {
    #expect(Self.verdict("en", 0.9, words: 3, doubt: Self.spanish) == .confirm)
    #expect(Self.verdict("en", 0.9, words: 3) == .stay(.sameLanguage))
  }

  @Test func aWishSwitchesAtOnce() {
    #expect(Self.verdict("en", 0.9, words: 3, wish: Self.japanese) == .choose(Self.japanese, .wish))
  }

  @Test func theFirstMessageDecidesThenTheProfileThenThePolicy() {
    #expect(Self.verdict("es", 0.6, words: 2, current: nil) == .choose(Self.spanish, .firstMessage))
    #expect(Self.verdict("es", 0.3, words: 2, current: nil, profile: Self.japanese) == .choose(Self.japanese, .profile))
    #expect(Self.verdict("und", 0, words: 0, current: nil) == .choose(Self.english, .policyDefault))
  }

  @Test func theProfileIsBelievedBeforeACourtesyAndACourtesyBeforeTheChannel() {
    let german = TestPacks.tag("de")
    func first(profile: LocaleTag? = nil, courtesy: LocaleTag? = nil) -> LanguageJudge.Verdict {
      Self.verdict("es", 0.9, words: 0, current: nil, profile: profile, channel: german, courtesy: courtesy)
    }
    #expect(first(profile: Self.japanese, courtesy: Self.spanish) == .choose(Self.japanese, .profile))
    #expect(first(courtesy: Self.spanish) == .choose(Self.spanish, .courtesy))
    #expect(first() == .choose(german, .channel))
  }

  @Test func aNameAndAValueNeverSwitch() {
    #expect(Self.verdict("es", 0.99, words: 4, isName: true) == .stay(.name))
    #expect(Self.verdict("ja", 0.99, words: 2, isValue: true) == .stay(.value))
    #expect(
      Self.verdict("es", 0.99, words: 4, current: nil, channel: Self.japanese, isName: true)
        == .choose(Self.japanese, .channel))
    #expect(Self.verdict("es", 0.99, words: 4, current: nil, isName: true) == .choose(Self.spanish, .firstMessage))
  }

  @Test func theProfileAndTheChannelKnowTheRegion() {
    let mexico = TestPacks.tag("es-MX")
    let peru = TestPacks.tag("es-PE")
    #expect(Self.verdict("es", 0.9, words: 3, channel: peru) == .choose(peru, .strongEvidence))
    #expect(Self.verdict("es", 0.9, words: 3, profile: mexico, channel: peru) == .choose(mexico, .strongEvidence))
    #expect(Self.verdict("es", 0.9, words: 3, current: nil, profile: mexico) == .choose(mexico, .firstMessage))
  }

  @Test func charactersThatBothScriptsShareDoNotChooseTheScript() {
    let traditional = TestPacks.tag("zh-Hant")
    #expect(
      Self.verdict("zh", 0.7, words: 1, current: nil, profile: traditional) == .choose(traditional, .firstMessage))
    #expect(Self.verdict("zh", 0.7, words: 1, current: traditional) == .stay(.sharedCharacters))
    #expect(Self.verdict("zh", 0.9, words: 1, current: traditional) == .choose(TestPacks.tag("zh"), .strongEvidence))
  }

  @Test func scriptsOfChineseAreTwoLanguages() {
    #expect(!LanguageJudge.isSameLanguage(TestPacks.tag("zh-Hans"), TestPacks.tag("zh-Hant")))
    #expect(LanguageJudge.isSameLanguage(TestPacks.tag("zh"), TestPacks.tag("zh-Hans")))
    #expect(LanguageJudge.isSameLanguage(TestPacks.tag("zh-TW"), TestPacks.tag("zh-Hant")))
  }
}

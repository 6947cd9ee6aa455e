import Testing

@testable import Frontline

/// What follows from a wish for a language.
@Suite struct LanguageWishTests {
  @Test func aWishSwitchesAtOnceInAnyState() throws {
    var talk = try LanguageTalk(in: "en", profile: "de-DE", channel: "fr")
    #expect(talk.say("日本語で") == "ja")
    #expect(talk.say("switch from Japanese to Korean") == "ko")
    #expect(talk.say("auf Deutsch bitte") == "de-DE")
    #expect(talk.say("auf Deutsch bitte") == "de-DE")
    #expect(talk.rules == Array(repeating: .wish, count: 4))
    var first = try LanguageTalk()
    #expect(first.say("po polsku") == "pl" && first.rules == [.wish])
  }

  @Test func ofSeveralLanguagesTheFirstWithAPackIsTaken() throws {
    var talk = try LanguageTalk(in: "en")
    #expect(talk.say("Danish or Swedish please") == "sv")
    #expect(talk.say("Danish please") == "da")
  }

  @Test(arguments: [
    ("講中文可以嗎", nil, "en", "zh-Hant"), ("说中文可以吗", nil, "en", "zh-Hans"), ("用中文", nil, "en", "zh-Hans"),
    ("用中文", "zh-TW", "en", "zh-TW"), ("can you reply in Chinese", nil, "en", "zh-Hans"),
    ("can you reply in Chinese", "zh-HK", "en", "zh-HK"), ("Chinese please", nil, "zh-Hant", "zh-Hant"),
    ("traditional Chinese please", nil, "zh-Hans", "zh-Hant"), ("中国語でお願いします", nil, "ja", "zh-Hans"),
  ])
  func chineseIsInTheScriptOfTheCustomer(_ text: String, _ profile: String?, _ home: String, _ tag: String) throws {
    var talk = try LanguageTalk(in: home, profile: profile)
    #expect(talk.say(text) == tag)
  }

  @Test func whereOnlyOneScriptHasAPackChineseIsThatOne() throws {
    var talk = try LanguageTalk(in: "en", locales: [TestPacks.tag("en"), TestPacks.tag("zh-Hant")])
    #expect(talk.say("Chinese please") == "zh-Hant")
  }

  @Test func aLanguageWithoutAPackIsWantedAndTheNearestServes() throws {
    var talk = try LanguageTalk(in: "es")
    #expect(talk.say("Greek please") == "el" && talk.served == "en")
    #expect(talk.say("no puedo pagar con mi tarjeta de crédito") == "es" && talk.served == "es")
  }

  @Test func theWishForALanguageWithoutAPackIsAnsweredEachTime() async throws {
    let talk = try Talk()
    try await talk.say("how much is premium")
    #expect(try await talk.say("Greek please") == ["[language-fallback] English"])
    #expect(await talk.decision?.kind == .changeLanguage)
    #expect(await talk.decision?.reason.contains("no pack") == true)
    #expect(try await talk.say("Greek please") == ["[language-fallback] English"])
    #expect(try await talk.say("日本語で") == ["〔language-changed〕"])
    #expect(try await talk.say("po polsku") == ["[language-fallback] English"])
  }

  @Test func aRuleHandsOverWhoWishesForALanguageWithoutAPack() async throws {
    let rule = EscalationRule(id: "no-pack", trigger: .noPackInLanguage, location: TestPacks.place)
    let talk = Talk(engine: try TestPacks.engine(rules: TestPacks.rules + [rule]))
    try await talk.say("how much is premium")
    try await talk.say("Greek please")
    #expect(await talk.decision?.rule?.id == "no-pack")
    #expect(await talk.host.desk.tickets.first?.request.language.description == "el")
  }

  @Test func aWishAndAQuestionAreBothAnswered() async throws {
    let talk = try Talk()
    try await talk.say("決済できません")
    let texts = try await talk.say("can we speak English? how much is premium")
    #expect(texts.prefix(2) == ["[language-changed]", "Premium is 10."])
    #expect(await talk.decision?.kind == .answer)
  }

  @Test(arguments: [
    "my book is in German", "the Japanese edition is damaged", "I ordered the English version", "English tea",
  ])
  func aMentionDoesNotSwitch(_ text: String) async throws {
    for opening in ["how much is premium", "no puedo pagar"] {
      let talk = try Talk()
      try await talk.say(opening)
      try await talk.say(text)
      #expect(await talk.state.lastUnderstanding?.wishedLanguage == nil)
      #expect(await talk.state.locale?.description != "ja")
    }
  }

  @Test func theLogTellsTheRuleOfEveryTurn() async throws {
    let talk = try Talk(customer: Customer(id: "c-1", locale: TestPacks.tag("es-MX")))
    var rules: [LanguageRule?] = []
    for text in ["12", "ok", "how much is premium", "日本語で"] {
      try await talk.say(text)
      rules.append(await talk.state.lastUnderstanding?.languageRule)
    }
    #expect(rules == [.profile, .noWords, .strongEvidence, .wish])
  }
}

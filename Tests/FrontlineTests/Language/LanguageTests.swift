import Frontline
import Testing

@Suite struct ConversationLanguageTests {
  @Test(arguments: ["ok", "thanks", "123", "🙂", "OK!!"])
  func whatEveryLanguageWritesDoesNotSwitch(_ text: String) async throws {
    let talk = try Talk()
    try await talk.say("決済できません")
    try await talk.say(text)
    try await talk.say(text)
    #expect(await talk.state.locale?.description == "ja")
  }

  @Test func aWholeMessageInAnotherLanguageSwitches() async throws {
    let talk = try Talk()
    try await talk.say("how much is premium")
    #expect(try await talk.say("決済できません").first == "カードをご確認ください。")
    #expect(await talk.state.locale?.description == "ja")
  }

  @Test func aWishSwitchesAtOnceAndIsConfirmedInTheNewLanguage() async throws {
    let talk = try Talk()
    try await talk.say("how much is premium")
    #expect(try await talk.say("日本語で") == ["〔language-changed〕"])
    #expect(try await talk.say("English please") == ["[language-changed]"])
  }

  @Test func aLanguageWithoutAPackIsToldOnceAndRecorded() async throws {
    let talk = try Talk()
    let texts = try await talk.say("Моя карта постоянно отклоняется, помогите пожалуйста")
    #expect(texts.first == "[language-fallback] English")
    #expect(await talk.state.language.choice?.wanted.description == "ru")
    #expect(await talk.state.language.choice?.how == .default)
    #expect(try await talk.say("Почему не проходит платёж").contains("[language-fallback] English") == false)
  }

  @Test(arguments: ["cancel", "hola", "merci", "hmm", "premium"])
  func oneWordNeverLeadsToALanguageWithoutAPack(_ text: String) async throws {
    let talk = try Talk()
    try await talk.say(text)
    #expect(await talk.state.language.choice?.how != .default)
  }

  @Test func aRuleMayHandLanguagesWithoutAPackToPeople() async throws {
    let rule = EscalationRule(id: "no-pack", trigger: .noPackInLanguage, location: TestPacks.place)
    let talk = Talk(engine: try TestPacks.engine(rules: TestPacks.rules + [rule]))
    let texts = try await talk.say("Моя карта постоянно отклоняется, помогите пожалуйста")
    #expect(texts.dropLast().last?.hasPrefix("[handoff]") == true)
    #expect(await talk.host.desk.tickets.first?.request.language.description == "ru")
  }

  @Test func theProfileSpeaksWhereTheMessageSaysNothing() async throws {
    let talk = try Talk(customer: Customer(id: "c-1", locale: TestPacks.tag("ja-JP")))
    #expect(try await talk.say("12") == ["〔rephrase〕"])
  }
}

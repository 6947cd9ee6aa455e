import Testing

@testable import Frontline

/// What is known before a message is read: profile, channel, packs, conversation.
@Suite struct LanguagePriorTests {
  static let detector = LanguageDetector()

  /// How much a prior favours a language over another one: by a text that both could be.
  static func confidence(_ tag: String, _ prior: LanguagePrior, of text: String = "no") -> Double {
    detector.candidates(text, prior: prior).first { $0.language == TestPacks.tag(tag) }?.confidence ?? 0
  }

  @Test func everySourceFavoursItsLanguage() {
    let packs = ["en", "es", "it"].map(TestPacks.tag)
    let spanish = TestPacks.tag("es")
    let none = Self.confidence("es", LanguagePrior(packLocales: packs))
    let channel = Self.confidence("es", LanguagePrior(packLocales: packs, channel: spanish))
    let profile = Self.confidence("es", LanguagePrior(packLocales: packs, profile: spanish))
    let talk = Self.confidence("es", LanguagePrior(packLocales: packs, conversation: spanish))
    let all = Self.confidence(
      "es", LanguagePrior(packLocales: packs, profile: spanish, channel: spanish, conversation: spanish))
    #expect(Self.confidence("es", LanguagePrior()) < none)
    #expect(none < channel && channel < profile && profile == talk && talk < all)
  }

  /// "算了啦" has no character that tells its script.
  @Test func chineseOfBothScriptsIsExpectedAlikeWherePacksAreWrittenInBoth() throws {
    func ratio(_ packs: [String]) throws -> Double {
      let prior = LanguagePrior(packLocales: packs.map(TestPacks.tag))
      let candidates = Self.detector.candidates("算了啦", prior: prior)
      let traditional = try #require(candidates.first { $0.language == TestPacks.tag("zh-Hant") })
      let simplified = try #require(candidates.first { $0.language == TestPacks.tag("zh") })
      return simplified.confidence / traditional.confidence
    }
    #expect((1.0...1.5).contains(try ratio(["zh-Hans", "zh-Hant", "en"])))
    #expect((1.0...1.5).contains(try ratio(["zh-TW", "zh"])))
    #expect(try ratio(["zh-Hans", "en"]) > 6)
  }

  @Test func malayIsWeighedUpBesideIndonesianWherePacksAreWrittenInBoth() {
    func ratio(_ prior: LanguagePrior) -> Double {
      Self.confidence("ms", prior, of: "terima kasih") / Self.confidence("id", prior, of: "terima kasih")
    }
    let both = ratio(LanguagePrior(packLocales: ["ms", "id"].map(TestPacks.tag)))
    #expect(abs(both / ratio(LanguagePrior()) - 2) < 0.01)
  }

  @Test func thePolicysDefaultCountsWhereNothingIsKnownOfTheCustomer() {
    let packs = ["en", "es", "it"].map(TestPacks.tag)
    let (spanish, italian) = (TestPacks.tag("es"), TestPacks.tag("it"))
    let none = LanguagePrior(packLocales: packs)
    let spanishByDefault = LanguagePrior(packLocales: packs, policyDefault: spanish)
    #expect(Self.confidence("es", none) < Self.confidence("es", spanishByDefault))
    for known in [
      LanguagePrior(packLocales: packs, profile: italian, policyDefault: spanish),
      LanguagePrior(packLocales: packs, channel: italian, policyDefault: spanish),
      LanguagePrior(packLocales: packs, conversation: italian, policyDefault: spanish),
    ] {
      #expect(Self.confidence("es", known) < Self.confidence("es", none))
    }
  }

  @Test func twoPacksOfOneLanguageCountOnce() {
    let one = LanguagePrior(packLocales: [TestPacks.tag("pt-BR"), TestPacks.tag("zh-Hans")])
    let two = LanguagePrior(packLocales: ["pt", "pt-BR", "pt-PT", "zh-Hans", "zh"].map(TestPacks.tag))
    #expect(one == two)
    #expect(one != LanguagePrior(packLocales: [TestPacks.tag("pt-BR")]))
  }

  @Test func noPriorOverrulesASentence() {
    let prior = LanguagePrior(
      packLocales: [TestPacks.tag("en")], profile: TestPacks.tag("de"), channel: TestPacks.tag("de"),
      conversation: TestPacks.tag("de"))
    #expect(Self.detector.detect("no puedo pagar con mi tarjeta", prior: prior).language == TestPacks.tag("es"))
  }

  @Test(arguments: ["12", "ok", "🙂", "4471-2290", ""])
  func withoutWordsTheProfileDecidesThenTheChannelThenThePolicy(_ text: String) throws {
    var known = try LanguageTalk(profile: "ko-KR", channel: "ja")
    #expect(known.say(text) == "ko-KR" && known.rules == [.profile])
    var channel = try LanguageTalk(channel: "ja")
    #expect(channel.say(text) == "ja" && channel.rules == [.channel])
    var nothing = try LanguageTalk()
    #expect(nothing.say(text) == "en" && nothing.rules == [.policyDefault])
  }

  @Test func aSentenceOverrulesProfileAndChannelAndTakesTheirRegion() throws {
    var talk = try LanguageTalk(profile: "ko-KR", channel: "ja")
    #expect(talk.say("no puedo pagar con mi tarjeta de crédito") == "es" && talk.rules == [.firstMessage])
    var mexican = try LanguageTalk(profile: "es-MX", channel: "ja")
    #expect(mexican.say("no puedo pagar con mi tarjeta de crédito") == "es-MX")
    var channel = try LanguageTalk(channel: "es-PE")
    #expect(channel.say("no puedo pagar con mi tarjeta de crédito") == "es-PE")
  }

  @Test(arguments: [
    ("gracias", "es"), ("merci beaucoup", "fr"), ("danke schön", "de"), ("grazie mille", "it"), ("dziękuję", "pl"),
    ("obrigado", "pt"), ("teşekkürler", "tr"), ("ありがとう", "ja"), ("감사합니다", "ko"), ("ขอบคุณค่ะ", "th"), ("שלום", "he"),
    ("hello", "en"),
  ])
  func aCourtesyMayChooseTheLanguageOfAFirstMessage(_ text: String, _ tag: String) throws {
    var talk = try LanguageTalk()
    #expect(talk.say(text) == tag && talk.rules == [.courtesy])
    var known = try LanguageTalk(profile: "sv-SE")
    #expect(known.say(text) == "sv-SE" && known.rules == [.profile])
    var without = try LanguageTalk(locales: [TestPacks.tag("en"), TestPacks.tag("vi")])
    if tag != "en" { #expect(without.say(text) == "en" && without.rules == [.policyDefault]) }
  }
}

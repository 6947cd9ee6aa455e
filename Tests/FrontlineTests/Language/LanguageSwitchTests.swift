import Testing

@testable import Frontline

/// What switches the language of a conversation and what does not, on clear texts.
@Suite struct LanguageSwitchTests {
  static let sentences: [(tag: String, text: String)] = [
    ("en", "my parcel has still not arrived and nobody answers me"), ("es", "no puedo pagar con mi tarjeta de crédito"),
    ("fr", "je n'arrive pas à payer avec ma carte bancaire"), ("de", "ich kann mit meiner Karte leider nicht bezahlen"),
    ("it", "non riesco a pagare con la mia carta di credito"), ("pl", "nie mogę zapłacić swoją kartą kredytową"),
    ("nl", "ik kan niet meer betalen met mijn creditcard"), ("sv", "jag kan tyvärr inte betala med mitt kort längre"),
    ("tr", "kredi kartımla ödeme yapamıyorum, yardım eder misiniz"),
    ("vi", "tôi không thể thanh toán bằng thẻ tín dụng"),
    ("id", "saya tidak bisa membayar pesanan saya dengan kartu kredit"),
    ("ru", "я не могу оплатить заказ своей картой"),
    ("uk", "я не можу оплатити замовлення своєю карткою"), ("ja", "クレジットカードで支払いができません"),
    ("ko", "신용카드로 결제가 안 됩니다"), ("th", "ฉันจ่ายเงินด้วยบัตรเครดิตไม่ได้"), ("ar", "لا أستطيع الدفع ببطاقتي الائتمانية"),
    ("he", "אני לא מצליח לשלם בכרטיס האשראי שלי"), ("hi", "मैं अपने कार्ड से भुगतान नहीं कर पा रहा हूँ"),
    ("zh-Hans", "我的信用卡付款失败了怎么办"), ("zh-Hant", "我的信用卡付款失敗了怎麼辦"),
  ]

  /// Whether two tags mean one language, as far as a detector tells.
  static func isSame(_ left: String, _ right: String) -> Bool {
    LanguageJudge.isSameLanguage(TestPacks.tag(left), TestPacks.tag(right))
  }

  @Test(arguments: sentences.indices)
  func aSentenceSwitchesAtOnceAndBack(_ index: Int) throws {
    let (tag, text) = Self.sentences[index]
    for (home, homeText) in [Self.sentences[0], Self.sentences[1], Self.sentences[13]] where home != tag {
      var talk = try LanguageTalk(in: home)
      #expect(Self.isSame(talk.say(text), tag), "\(home) to \(tag): \(talk.language)")
      #expect(talk.say(homeText) == home, "\(tag) back to \(home): \(talk.language)")
      #expect(talk.rules == [.strongEvidence, .strongEvidence])
    }
  }

  @Test(
    arguments: MessageWordsTests.silent.split(separator: "\n").flatMap { $0.split(separator: "|") }.map(String.init))
  func whatEverybodyWritesNeverSwitchesNorDoubts(_ text: String) throws {
    for home in ["en", "es", "ja", "ko", "zh-Hant", "ru", "ar"] {
      var talk = try LanguageTalk(in: home)
      talk.say(text, text, text)
      #expect(talk.language == home && talk.state.language.doubt == nil, "\(home): \(text) \(talk.rules)")
    }
  }

  @Test(arguments: [
    "Juan Carlos García", "Jean-Pierre Dupont", "Ludwig van Beethoven", "Иван Петров", "Maria Silva", "Giovanni Rossi",
  ])
  func aNameNeverSwitches(_ text: String) throws {
    for home in ["en", "ja", "ko"] {
      var talk = try LanguageTalk(in: home)
      #expect(talk.say(text, text) == home, "\(home): \(talk.rules)")
    }
  }

  @Test func aLanguageThatTheCustomerSetStaysWhateverIsWritten() throws {
    var talk = try LanguageTalk(setting: "ja")
    #expect(talk.say("my card keeps getting declined", "please answer me in English", "Deutsch bitte") == "ja")
    #expect(talk.rules == [.setting, .setting, .setting])
  }

  @Test func aLanguageThatIsSetLaterTakesTheConversationOver() throws {
    var talk = try LanguageTalk(in: "de", setting: "zh-Hant")
    #expect(talk.say("wo ist mein Paket geblieben") == "zh-Hant")
    #expect(talk.served == "zh-Hant")
  }

  @Test func twoWeakMessagesInARowSwitch() throws {
    var talk = try LanguageTalk(in: "en")
    #expect(talk.say("tarjeta rechazada") == "en")
    #expect(talk.say("contraseña olvidada") == "es")
    #expect(talk.rules == [.weakEvidence, .repeatedEvidence])
    #expect(talk.say("password forgotten") == "es")
    #expect(talk.say("wrong shipping address") == "en")
  }

  @Test func whatSaysNothingBetweenTwoWeakMessagesDoesNotMatter() throws {
    var talk = try LanguageTalk(in: "en")
    #expect(talk.say("tarjeta rechazada", "ok", "4471-2290", "🙂", "contraseña olvidada") == "es")
  }

  @Test func weakMessagesInDifferentLanguagesDoNotSwitch() throws {
    var talk = try LanguageTalk(in: "en")
    let texts = ["tarjeta rechazada", "passwort vergessen", "contraseña olvidada", "karte gesperrt"]
    for text in texts { #expect(talk.say(text) == "en") }
    #expect(talk.rules == Array(repeating: .weakEvidence, count: 4))
  }

  @Test func aMessageInTheOldLanguageBeginsTheCountAnew() throws {
    var talk = try LanguageTalk(in: "en")
    #expect(talk.say("tarjeta rechazada", "the card was declined", "contraseña olvidada") == "en")
    #expect(talk.rules == [.weakEvidence, .sameLanguage, .weakEvidence])
    #expect(talk.say("pedido perdido") == "es")
  }

  @Test func oneWordNeverSwitchesWithinAScript() throws {
    var talk = try LanguageTalk(in: "en")
    #expect(talk.say("tarjeta", "contraseña", "rechazada", "reembolso") == "en")
    #expect(Set(talk.rules).isSubset(of: [.fewWords, .unclear, .sameLanguage]))
  }

  @Test(arguments: ["我的 iPhone 15 Pro 还没到", "我的 order 还没到, please refund", "Spotify Premium 付款失败了"])
  func brandNamesDoNotFlipAChineseMessage(_ text: String) throws {
    var talk = try LanguageTalk(in: "zh-Hans")
    #expect(Self.isSame(talk.say(text), "zh-Hans"))
  }

  @Test(arguments: ["王小明", "北京", "김철수", "Kaputt, leider", "defekt"])
  func aShortAnswerToAQuestionIsNoEvidence(_ text: String) throws {
    var talk = try LanguageTalk(in: "en", asking: true)
    #expect(talk.say(text, text) == "en", "\(talk.rules)")
  }

  @Test func aSentenceSwitchesWhileAQuestionIsOpen() throws {
    var talk = try LanguageTalk(in: "en", asking: true)
    #expect(talk.say("no puedo pagar con mi tarjeta de crédito") == "es")
  }

  @Test func aNameOfALanguageMayBeWhatWasAskedFor() throws {
    var talk = try LanguageTalk(in: "en", asking: true)
    #expect(talk.say("German") == "en")
    #expect(talk.say("German please") == "de")
  }

  @Test func theFilipinoNoIsNoWishForHindi() throws {
    var talk = try LanguageTalk(in: "fil")
    #expect(talk.say("hindi", "hindi po") == "fil")
    var other = try LanguageTalk(in: "en")
    #expect(other.say("hindi") == "hi")
  }
}

import FrontlineLanguage
import FrontlineText
import Testing

private func set(_ tags: String...) -> LanguageSet { LanguageSet(tags.compactMap { LocaleTag($0) }) }

private func tag(_ text: String) throws -> LocaleTag { try #require(LocaleTag(text)) }

@Test func onlyLanguagesOfTheSetAreAnswered() {
  let detector = LanguageDetector()
  #expect(detector.detect("no puedo pagar", among: set("en", "pt")).language.description != "es")
  #expect(detector.detect("nao posso", among: set("es", "zh")).language.description == "es")
  #expect(detector.detect("不", among: set("en", "es")) == .undetermined)
  for candidate in detector.candidates("no puedo pagar", among: set("it", "pt", "fr")) {
    #expect(["it", "pt", "fr"].contains(candidate.language.description))
  }
}

@Test(arguments: [
  "where is my order", "где мой заказ", "أين طلبي", "मेरा ऑर्डर कहाँ है", "איפה ההזמנה שלי", "ትዕዛዜ የት ነው", "我的订单在哪里",
  "注文はどこですか",
  "Πού είναι η παραγγελία μου", "주문 어디 있어요", "ᚠᚢᚦᚨᚱᚲ",
])
func aTextInAScriptOfNoAllowedLanguageIsUndetermined(text: String) {
  let detector = LanguageDetector()
  for only in ["en", "ru", "ar", "hi", "he", "am", "zh", "el", "ko"] {
    let found = detector.detect(text, among: set(only))
    #expect(found.isUndetermined || set(only).contains(found.language), "\(text) among \(only): \(found.language)")
    #expect(detector.candidates(text, among: set(only)).allSatisfy { set(only).contains($0.language) })
  }
}

@Test func aPriorAgainstEveryLanguageOfAScriptLeavesTheScript() throws {
  let detector = LanguageDetector()
  for (text, tags) in [
    ("да", ["be", "bg", "kk", "ky", "mk", "mn", "os", "ru", "sr", "tg", "tt", "uk"]), ("है", ["hi", "mr", "ne", "sa"]),
  ] {
    var prior = LanguagePrior()
    for text in tags { prior.multiply(try tag(text), by: 1e-6) }
    #expect(tags.contains(detector.detect(text, prior: prior).language.description))
  }
}

@Test func anEmptySetAnswersNothing() {
  #expect(LanguageDetector().detect("hello there", among: set()) == .undetermined)
  #expect(LanguageDetector().detect("こんにちは", among: set("tlh")) == .undetermined)
}

@Test func tagsMeetTheDetectorsLanguages() throws {
  #expect(set("zh", "zh-Hans", "zh-CN", "zh-Hans-SG").count == 1)
  #expect(set("zh-Hant", "zh-TW", "zh-HK", "zh-MO").count == 1)
  #expect(set("zh-Hans").contains(try tag("zh-Hant")) == false)
  #expect(set("tl").contains(try tag("fil")))
  #expect(set("pt-BR").contains(try tag("pt")))
  #expect(set("no").contains(try tag("nb")))
  #expect(set("iw").contains(try tag("he")))
  #expect(set("sr").count == 2)
  #expect(set("sr-Latn").count == 1)
  let unknown = set("tlh", "en")
  #expect(unknown.unknownCount == 1)
  #expect(unknown.count == 1)
}

@Test func everyLanguageCanBeRestrictedTo() {
  #expect(LanguageSet.all.count == LanguageDetector.languages.count)
  #expect(LanguageSet.all.unknownCount == 0)
  #expect(LanguageDetector.languages.count >= 100)
  #expect(LanguageDetector.languages == LanguageDetector.languages.sorted())
  for language in LanguageDetector.languages { #expect(LanguageSet([language]).contains(language)) }
  let detector = LanguageDetector()
  let text = "wo ist mein paket"
  #expect(detector.detect(text, among: .all) == detector.detect(text))
}

@Test func simplifiedAndTraditionalFallTogetherWhereOnlyOneIsAllowed() {
  let detector = LanguageDetector()
  #expect(detector.detect("付款失敗怎麼辦", among: set("en", "zh-Hans")).language.description == "zh")
  #expect(detector.detect("支付失败了怎么办", among: set("en", "zh-Hant")).language.description == "zh-Hant")
}

@Test func aPriorDecidesATextThatSaysLittle() throws {
  let detector = LanguageDetector()
  #expect(detector.detect("返金", prior: LanguagePrior(favoring: try tag("ja"))).language.description == "ja")
  #expect(detector.detect("返金").language.description == "zh")
  #expect(detector.detect("退款", prior: LanguagePrior(favoring: try tag("zh-TW"))).language.description == "zh-Hant")
  for language in ["de", "es", "sv"] {
    #expect(detector.detect("ok", prior: LanguagePrior(favoring: try tag(language))).language.description == language)
  }
}

@Test func aSentenceOverrulesAPrior() throws {
  let detector = LanguageDetector()
  let german = LanguagePrior(favoring: try tag("de"))
  #expect(detector.detect("I want to talk to a human", prior: german).language.description == "en")
  #expect(detector.detect("支付失败了怎么办", prior: german).language.description == "zh")
}

@Test func aPriorRaisesConfidenceAndNothingElseWhenItAgrees() throws {
  let detector = LanguageDetector()
  let plain = detector.detect("no puedo pagar")
  let favored = detector.detect("no puedo pagar", prior: LanguagePrior(favoring: try tag("es")))
  #expect(favored.language == plain.language)
  #expect(favored.confidence >= plain.confidence)
}

@Test func weightsThatMakeNoSenseDoNoHarm() throws {
  let detector = LanguageDetector()
  for weight in [0, -1, .infinity, -.infinity, .nan, 1e300, .leastNonzeroMagnitude] as [Double] {
    var prior = LanguagePrior(favoring: try tag("es"), weight: weight)
    for _ in 0..<10 { prior.multiply(try tag("es"), by: weight) }
    prior.multiply(try tag("tlh"), by: 5)
    let detection = detector.detect("no puedo pagar", prior: prior)
    #expect(detection.confidence.isFinite && detection.confidence >= 0 && detection.confidence <= 1)
  }
  #expect(detector.detect("no puedo pagar", prior: LanguagePrior()) == detector.detect("no puedo pagar"))
}

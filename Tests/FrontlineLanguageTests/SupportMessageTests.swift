import FrontlineLanguage
import FrontlineText
import Testing

/// Messages as customers write them, each with its language and the least confidence that is expected.
private let messages: [(text: String, language: String, least: Double)] = [
  ("my card keeps getting declined", "en", 0.9),
  ("支付失败了怎么办", "zh", 0.8),
  ("決済できません", "ja", 0.9),
  ("결제가 안 돼요", "ko", 0.9),
  ("จ่ายเงินไม่ได้", "th", 0.9),
  ("no puedo pagar", "es", 0.7),
  ("لا أستطيع الدفع", "ar", 0.9),
  ("I want to talk to a human", "en", 0.9),
  ("quiero hablar con una persona", "es", 0.8),
  ("cuando llega mi pedido manana", "es", 0.7),
  ("¿Cuándo llega mi pedido mañana?", "es", 0.8),
  ("付款失敗怎麼辦", "zh-Hant", 0.8),
  ("wo ist mein paket", "de", 0.8),
  ("où est ma commande", "fr", 0.8),
  ("MY CARD WAS DECLINED AGAIN", "en", 0.8),
  ("ｍｙ ｃａｒｄ ｗａｓ ｄｅｃｌｉｎｅｄ", "en", 0.7),
  ("pleaaaaaase help meeeee", "en", 0.5),
  ("tôi muốn được hoàn tiền", "vi", 0.9),
  ("saya tidak bisa membayar", "id", 0.5),
  ("hindi ko mabayaran ang order ko", "fil", 0.7),
  ("मैं भुगतान नहीं कर पा रहा हूँ", "hi", 0.8),
  ("אני לא מצליח לשלם", "he", 0.9),
  ("ödeme yapamıyorum", "tr", 0.7),
  ("не могу оплатить заказ", "ru", 0.7),
  ("не можу сплатити замовлення", "uk", 0.8),
  ("não consigo pagar o pedido", "pt", 0.8),
  ("non riesco a pagare", "it", 0.7),
  ("ik kan niet betalen", "nl", 0.7),
  ("nie mogę zapłacić", "pl", 0.8),
  ("jag kan inte betala", "sv", 0.7),
  ("δεν μπορώ να πληρώσω", "el", 0.9),
  ("nu pot să plătesc", "ro", 0.7),
  ("nem tudok fizetni", "hu", 0.7),
]

@Test(arguments: messages.indices)
func aSupportMessageIsInItsLanguage(index: Int) {
  let (text, language, least) = messages[index]
  let detection = LanguageDetector().detect(text)
  #expect(detection.language.description == language, "\(text): \(detection)")
  #expect(detection.confidence >= least, "\(text): \(detection)")
}

@Test(arguments: messages.indices)
func aSupportMessageIsInItsLanguageAmongThePacksLanguages(index: Int) {
  let (text, language, _) = messages[index]
  let packs = LanguageSet(["en", "zh-Hans", "zh-Hant", "ja", "ko", "th", "es", "ar"].compactMap { LocaleTag($0) })
  guard ["en", "zh", "zh-Hant", "ja", "ko", "th", "es", "ar"].contains(language) else { return }
  let detection = LanguageDetector().detect(text, among: packs)
  #expect(detection.language.description == language, "\(text): \(detection)")
  #expect(detection.confidence >= 0.8, "\(text): \(detection)")
}

@Test(arguments: [
  ("我的 iPhone 收不到验证码", "zh"), ("Spotify Premium を解約したいです", "ja"), ("PayPal 결제가 안 돼요", "ko"),
  ("สมัคร Netflix Premium ไม่ได้", "th"), ("لا أستطيع الدفع عبر PayPal", "ar"), ("為什麼 Apple Pay 付款失敗", "zh-Hant"),
  ("не работает Spotify", "ru"), ("I bought it from 淘宝 and it has not arrived yet", "en"),
])
func aBrandNameDoesNotFlipAMessage(text: String, language: String) {
  #expect(LanguageDetector().detect(text).language.description == language)
}

@Test(arguments: [
  ("mera order kab tak aayega bhai", "hi-Latn"), ("paisa wapas kab milega", "hi-Latn"),
  ("app khul nahi raha hai", "hi-Latn"),
  ("ana 3ayez a3raf fein el order beta3i", "ar-Latn"), ("mesh 3aref adfa3", "ar-Latn"),
  ("fein floosi ya gama3a", "ar-Latn"),
])
func chatSpellingIsToldApart(text: String, language: String) {
  #expect(LanguageDetector().detect(text).language.description == language)
}

@Test(arguments: ["refund", "order", "password", "delivery", "payment", "account", "iphone", "problem with my order"])
func anEnglishWordThatOthersBorrowIsNotTakenForTheirs(text: String) {
  #expect(!["hi-Latn", "ar-Latn"].contains(LanguageDetector().detect(text).language.description))
}

@Test(arguments: ["refund", "order", "password", "delivery", "payment", "account"])
func anEnglishWordIsEnglishAmongThePacksLanguages(text: String) {
  let packs = LanguageSet(["en", "zh-Hans", "zh-Hant", "ja", "ko", "th", "es", "ar"].compactMap { LocaleTag($0) })
  #expect(LanguageDetector().detect(text, among: packs).language.description == "en")
}

@Test(arguments: ["ok", "okay", "hmm", "a", "no"])
func aTextThatSaysLittleHasLowConfidence(text: String) {
  #expect(LanguageDetector().detect(text).confidence < 0.6)
}

@Test func aLanguageWithoutDiacriticsIsStillTold() {
  let detector = LanguageDetector()
  for (text, language) in [
    ("nao consigo fazer o pagamento", "pt"), ("ou est ma commande s'il vous plait", "fr"),
    ("wann kommt meine bestellung fur morgen", "de"), ("nie moge zaplacic za zamowienie", "pl"),
    ("necesito que me devuelvan el dinero manana", "es"),
  ] {
    #expect(detector.detect(text).language.description == language, "\(text)")
  }
}

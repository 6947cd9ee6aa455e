import FrontlineLanguage
import FrontlineText
import Testing

@Test(arguments: [
  "", " ", "\n\t", "12345", "4471-2290", "😀😀🎉", "👍🏽", "https://example.com/track?id=ABC", "www.example.com",
  "example.com/help",
  "someone@example.com", "@frontline", "#refund", "!!!???", "$100.00", "3f2a9c41d0e8b7", "ORD-2231-XK", "A1B2C3",
  "٠١٢٣", "１２３",
  "---", "(*&^%$#@!)", "\u{301}\u{301}", "\u{202E}\u{2066}", "\0\0\0", "http://foo.bar/baz @you #tag 12 🎈",
])
func whatIsWrittenInNoLanguageIsUndetermined(text: String) {
  let detector = LanguageDetector()
  #expect(detector.detect(text) == .undetermined, "\(text)")
  #expect(detector.candidates(text).isEmpty)
  #expect(detector.spans(text).isEmpty)
}

@Test(arguments: ["asdfghjkl", "qwertyuiop", "sdfkjhsdkfjh", "asdasdasd", "xcvbnmxcvbnm", "hjklhjkl sdfsdf"])
func keyboardNoiseIsNoConfidentAnswer(text: String) {
  let detection = LanguageDetector().detect(text)
  #expect(detection.isUndetermined || detection.confidence < 0.5, "\(text): \(detection)")
}

@Test(arguments: [
  ("no puedo pagar", "no puedo pagar https://shop.example.com/order/thanks-for-the-purchase-of-this-item"),
  ("wo ist mein paket", "wo ist mein paket 4471-2290 someone.with.an.english.name@example.com"),
  ("支付失败了怎么办", "@customerservice #paymentfailed 支付失败了怎么办 😡😡😡"),
])
func addressesAndCodesCastNoVote(plain: String, mixed: String) {
  let detector = LanguageDetector()
  #expect(detector.detect(mixed) == detector.detect(plain))
}

@Test func aSentenceThatEndsWithoutASpaceIsNoHostName() {
  #expect(LanguageDetector().detect("I paid.Where is my order").language.description == "en")
}

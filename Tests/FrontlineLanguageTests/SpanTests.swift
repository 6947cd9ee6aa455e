import FrontlineLanguage
import FrontlineText
import Testing

private func parts(_ text: String) -> [String] {
  let bytes = Array(text.utf8)
  return LanguageDetector().spans(text).map {
    "\($0.language):\(String(decoding: bytes[$0.start..<$0.end], as: UTF8.self))"
  }
}

@Test func aMixedMessageIsCutByLanguage() {
  #expect(parts("我的 order 还没到, please refund") == ["zh:我的 order 还没到", "en:please refund"])
  #expect(parts("Hello, I need help. 支付失败了怎么办？") == ["en:Hello, I need help", "zh:支付失败了怎么办"])
  #expect(
    parts("Where is my order? It has not arrived. ¿Dónde está mi pedido? Todavía no ha llegado.") == [
      "en:Where is my order? It has not arrived", "es:Dónde está mi pedido? Todavía no ha llegado",
    ])
}

@Test func aMessageInOneLanguageIsOneSpan() {
  #expect(parts("  no puedo pagar!! ") == ["es:no puedo pagar"])
  #expect(parts("決済できません") == ["ja:決済できません"])
  #expect(parts("Spotify Premium を解約したいです").last?.hasPrefix("ja:") == true)
}

@Test func spansAreOrderedDisjointAndInsideTheText() {
  var generator = TestGenerator(seed: 7)
  let detector = LanguageDetector()
  let pieces = [
    "hello there ", "支付失败", "no puedo ", "😀", "4471-2290 ", "決済できません", "قال ", "не могу ", "\u{301}", "a@b.com ", "!",
  ]
  for _ in 0..<300 {
    let text = (0..<generator.below(12)).map { _ in pieces[generator.below(pieces.count)] }.joined()
    var last = 0
    for span in detector.spans(text) {
      #expect(span.start >= last && span.start < span.end && span.end <= text.utf8.count)
      #expect(span.language != .undetermined)
      let bytes = Array(text.utf8)
      #expect(bytes[span.start] & 0xC0 != 0x80 && (span.end == bytes.count || bytes[span.end] & 0xC0 != 0x80))
      last = span.end
    }
  }
}

@Test func spansRespectTheRestriction() {
  let set = LanguageSet(["zh", "en"].compactMap { LocaleTag($0) })
  for span in LanguageDetector().spans("我的订单 donde esta mi pedido", among: set) {
    #expect(["zh", "en"].contains(span.language.description))
  }
}

import FrontlineLanguage
import FrontlineMatching
import Testing

@testable import Frontline

@Suite struct PackLanguageDetectorTests {
  private static let indonesian = [
    "gimana cara bayar pakai kartu", "pesanan saya belum sampai", "kapan paket saya datang",
    "saya mau batalkan pesanan",
    "uang saya belum kembali", "bisa ganti alamat pengiriman", "kenapa kartu saya ditolak", "mau bicara sama orang",
    "udah retur tapi duitnya belum kembali",
  ]
  private static let malay = [
    "macam mana nak bayar guna kad", "pesanan saya belum sampai", "bila bungkusan saya sampai",
    "saya nak batalkan pesanan",
    "duit saya belum dapat balik", "boleh tukar alamat penghantaran", "kenapa kad saya ditolak",
    "nak cakap dengan orang",
  ]
  private static let hindi = ["मेरा ऑर्डर कहाँ है", "mera order kahan hai", "पैसे वापस चाहिए", "paise wapas chahiye"]

  private static func located(_ texts: [String]) -> [Located<String>] { texts.map { TestPacks.located($0) } }

  private static func matcher() throws -> Matcher {
    let locales = [("id", indonesian), ("ms", malay), ("hi", hindi), ("en", ["pay by card", "where is my order"])]
    let pack = Pack(
      id: "shop", version: "1", title: "Shop", defaultLocale: TestPacks.tag("en"),
      intents: [TestPacks.definition("pay"), TestPacks.definition("other")],
      locales: locales.map { tag, texts in
        LocalizedPack(
          locale: TestPacks.tag(tag),
          intents: [
            TestPacks.localized("pay", "a", examples: Array(texts.prefix(texts.count / 2))),
            TestPacks.localized("other", "b", examples: Array(texts.dropFirst(texts.count / 2))),
          ], location: TestPacks.place)
      }, location: TestPacks.place)
    let policy = SupportPolicy(defaultLocale: TestPacks.tag("en"), tiers: [], location: TestPacks.place)
    return try Matcher(index: try PackCompiler().compile(PackCollection(policy: policy, packs: [pack])))
  }

  private static func detect(_ text: String, _ locales: [String]) throws -> LanguageDetection {
    let tags = locales.map(TestPacks.tag)
    let matcher = try matcher()
    var copy = text
    return copy.withUTF8 {
      PackLanguageDetector(packLocales: tags).detect($0, prior: LanguagePrior(packLocales: tags), matcher: matcher)
    }
  }

  @Test(arguments: [
    ("gimana kartu", "id"), ("macam mana kad", "ms"), ("bila sampai", "ms"), ("kapan sampai", "id"),
    ("bisa ganti alamat", "id"),
    ("boleh tukar alamat", "ms"), ("where is my order", "en"), ("मेरा ऑर्डर", "hi"),
    ("der Zug hat heute wieder Verspätung", "de"),
    ("¿dónde está mi pedido?", "es"), ("1234", "und"), ("", "und"), ("👍", "und"),
  ])
  func wordsOfThePacksDecideBetweenTheirLanguages(_ text: String, _ language: String) throws {
    #expect(try Self.detect(text, ["id", "ms", "hi", "en"]).language.description == language)
  }

  @Test func lettersThatAreSureOfMalayDoNotDecideWherePacksAreWrittenInIndonesianToo() throws {
    let text = "barang udah saya retur tapi duitnya belum balik"
    #expect(try Self.detect(text, ["ms", "en"]).language.description == "ms")
    #expect(try Self.detect(text, ["id", "ms", "en"]).language.description == "id")
  }

  @Test func withOneLanguageOfTwoTheLettersDecideAlone() throws {
    let text = "boleh tukar alamat"
    let letters = LanguageDetector().detect(text, prior: LanguagePrior(packLocales: [TestPacks.tag("ms")]))
    #expect(try Self.detect(text, ["ms"]) == letters)
  }

  @Test(arguments: ["sampai", "order", "ok"])
  func oneWordIsLeftToTheLetters(_ text: String) throws {
    let locales = ["id", "ms", "hi", "en"].map(TestPacks.tag)
    let letters = LanguageDetector().detect(text, prior: LanguagePrior(packLocales: locales))
    #expect(try Self.detect(text, ["id", "ms", "hi", "en"]).language == letters.language)
  }

  @Test func confidenceIsAProbability() throws {
    for text in Self.indonesian + Self.malay + Self.hindi + ["ok", "a", "pay order sampai"] {
      let detection = try Self.detect(text, ["id", "ms", "hi", "en"])
      #expect((0...1.000_001).contains(detection.confidence), "\(text)")
    }
  }

  @Test func chatSpellingIsServedByTheLanguagesOwnPack() {
    let detector = PackLanguageDetector(packLocales: ["hi", "en", "sr"].map(TestPacks.tag))
    #expect(detector.locale(serving: TestPacks.tag("hi-Latn")) == TestPacks.tag("hi"))
    #expect(detector.locale(serving: TestPacks.tag("sr-Latn")) == TestPacks.tag("sr-Latn"))
    #expect(detector.locale(serving: TestPacks.tag("ar-Latn")) == TestPacks.tag("ar-Latn"))
    #expect(detector.locale(serving: TestPacks.tag("en")) == TestPacks.tag("en"))
  }
}

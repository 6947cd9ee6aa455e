import Testing

@testable import Frontline

/// What the tables make of single messages, before any pack is asked.
@Suite struct WishReaderTests {
  static let reader = WishReader(index: PhraseIndex.standard)

  static func wish(_ text: String) -> WishReader.Wish? { reader.wish(in: PhraseItems.clauses(of: text)) }

  /// The language that a message asks for as far as the tables tell: nothing but a wish, or a clause that is one.
  static func wished(_ text: String) -> String? {
    guard let wish = wish(text), wish.form == .whole || wish.form == .clause else { return nil }
    return wish.languages.first?.description
  }

  @Test(arguments: WishSentences.all)
  func aWishIsFound(_ sentence: WishSentence) {
    #expect(Self.wished(sentence.text) == sentence.tag, "\(sentence.text)")
  }

  @Test(arguments: WishSentences.mentions)
  func aMentionIsNoWish(_ text: String) {
    #expect(Self.wished(text) == nil, "\(text)")
  }

  @Test(arguments: [
    ("switch from English to Japanese", "ja"), ("change to Japanese from English", "ja"),
    ("Spanish instead of English please", "es"), ("not English but German please", "de"),
    ("I don't speak English, do you have Spanish", "es"), ("no hablo inglés, español por favor", "es"),
    ("von Englisch auf Deutsch umstellen bitte", "de"), ("bitte nicht auf Englisch sondern auf Deutsch", "de"),
    ("pasar de inglés a español por favor", "es"), ("cambiar del inglés al francés", "fr"),
    ("passer du français à l'anglais svp", "en"), ("mudar de inglês para português por favor", "pt"),
    ("passare dall'inglese all'italiano", "it"), ("van Engels naar Nederlands graag", "nl"),
    ("z angielskiego na polski proszę", "pl"), ("från engelska till svenska tack", "sv"),
    ("с английского на русский, пожалуйста", "ru"), ("не на английском, а на русском, пожалуйста", "ru"),
    ("з англійської на українську, будь ласка", "uk"), ("İngilizceden Türkçeye geçelim", "tr"),
    ("英語から日本語に切り替えてください", "ja"), ("英語は分からないので日本語でお願いします", "ja"),
    ("英語じゃなくて日本語でお願いします", "ja"), ("영어에서 한국어로 바꿔 주세요", "ko"), ("영어 말고 한국어로 해주세요", "ko"),
    ("从英文换成中文", "zh"), ("我不懂英文 用中文", "zh"), ("ไม่เข้าใจภาษาอังกฤษ ขอภาษาไทย", "th"), ("不要英文，用中文", "zh"),
    ("我不懂英文，可以说日语吗", "ja"),
    ("เปลี่ยนจากภาษาอังกฤษเป็นภาษาไทยได้ไหม", "th"), ("من الإنجليزية إلى العربية من فضلك", "ar"),
    ("לעבור מאנגלית לעברית בבקשה", "he"), ("अंग्रेज़ी से हिंदी में बदलें", "hi"),
    ("chuyển từ tiếng Anh sang tiếng Việt", "vi"), ("ganti dari bahasa Inggris ke bahasa Indonesia", "id"),
    ("tukar dari bahasa Inggeris ke bahasa Melayu", "ms"), ("mula sa Ingles, Tagalog po please", "fil"),
    ("nie po angielsku, po polsku proszę", "pl"), ("mon anglais est mauvais, en français svp", "fr"),
  ])
  func theLanguageThatIsLeftOrDeniedIsNotTheOneThatIsWanted(_ text: String, _ tag: String) {
    #expect(Self.wished(text) == tag)
  }

  @Test(arguments: [
    "I don't speak German", "no hablo inglés", "je ne parle pas anglais", "ich spreche kein Englisch", "我不会英文",
    "英語は分かりません", "영어 못해요", "не говорю по-английски", "nie mówię po angielsku", "לא מבין אנגלית", "لا أتكلم الإنجليزية",
    "İngilizce bilmiyorum", "no English",
    "saya tidak bisa bahasa Inggris", "tak faham bahasa Inggeris", "tôi không biết tiếng Anh", "ไม่เข้าใจภาษาอังกฤษ",
    "मुझे अंग्रेज़ी नहीं आती", "hindi ako marunong mag English", "ik spreek geen Engels", "jag talar inte engelska",
    "não falo inglês", "non parlo inglese", "не розмовляю англійською",
  ])
  func whoDeniesALanguageDoesNotWishForIt(_ text: String) {
    #expect(Self.wish(text) == nil)
  }

  @Test func aWishBesideSomethingElseIsAClause() {
    #expect(Self.wish("my card was declined. can we speak English?")?.form == .clause)
    #expect(Self.wish("can we speak English?")?.form == .whole)
    #expect(Self.wish("the manual of the drill, could you answer in English")?.form == .clause)
    #expect(Self.wish("could you answer in English about the drill")?.form == .request)
    #expect(Self.wish("the drill has a German manual")?.form == .mention)
    #expect(Self.wish("titles: German, French, Klingon")?.form == .mention)
  }

  @Test func onlyWordsAreCompared() {
    for text in [
      "", "thailand", "my Englishman", "no", "12345", "🙂", "please", "\u{0}", "\u{301}\u{302}", "englisher please",
    ] {
      #expect(Self.wish(text) == nil, "\(text)")
    }
  }

  @Test func caseWidthAndDiacriticsDoNotMatter() {
    for text in ["ESPANOL", "español", "ｅｓｐａñｏｌ", "Espan\u{303}ol", "  español!!! 🙏"] {
      #expect(Self.wished(text) == "es", "\(text)")
    }
  }

  @Test func aLongMessageCostsNoMoreThanItsBeginning() {
    let text = String(repeating: "English please ", count: 70_000)
    #expect(PhraseItems.clauses(of: text).reduce(0) { $0 + $1.count } <= PhraseItems.itemLimit)
    #expect(Self.wish(text)?.form != .whole)
  }
}

import Testing

@testable import Frontline

/// What counts as a word that speaks for a language.
@Suite struct MessageWordsTests {
  static let phrases = PhraseIndex.standard

  static func words(_ text: String) -> MessageWords { MessageWords(text, phrases: phrases) }

  static let silent = """
    ok|OK!!|okay|thanks|thank you so much|thx|merci|merci beaucoup|danke|vielen Dank|ciao|gracias|muchas gracias|sorry|hello
    hi|bye|lol|wow|email|login|app|premium|iPhone 15 Pro Max|Google Play|hahaha|no|si|oui|ja|nein|da|tak|yes please|ok gracias
    谢谢|謝謝你|好的|你好|ありがとうございます|はい|了解です|감사합니다|네|안녕하세요|ㅋㅋㅋ|ขอบคุณครับ|สวัสดีค่ะ|cảm ơn|vâng ạ|terima kasih|makasih kak
    salamat po|opo|धन्यवाद|ठीक है|shukriya|شكرا|السلام عليكم|תודה רבה|teşekkür ederim|tamam|спасибо|добрый день|дякую
    obrigada|bom dia|grazie mille|buongiorno|dank je wel|bedankt|dziękuję|dzień dobry|tack så mycket|hej
    123|4471-2290|#4471-2290|A12-B34|order-4471|１２３|٤٤٧١|🙂|👍🏽🙏|:-)|...|???|https://example.com/no-puedo-pagar|https://пример.рф/не-могу-оплатить|www.example.com|example.com
    juan.garcia@example.com|@soporte|#reembolso|+49 151 2345678|12:30|99,90 €|v2.3.1|1Z999AA10123456784| |
    """

  @Test(arguments: silent.split(separator: "\n").flatMap { $0.split(separator: "|") }.map(String.init))
  func whatEverybodyWritesSaysNothing(_ text: String) {
    #expect(Self.words(text).count == 0, "\(text)")
  }

  @Test(arguments: [
    ("no puedo pagar", 3), ("ok no puedo pagar", 4), ("where is my order 4471-2290", 4),
    ("danke funktioniert wieder", 3),
    ("refund", 1), ("退款", 1), ("我的订单还没到", 4), ("see https://example.com/a/b now", 2), ("환불해 주세요", 3),
  ])
  func everyWordCountsWhereOneIsOfTheLanguage(_ text: String, _ count: Int) {
    #expect(Self.words(text).count == count)
  }

  @Test(arguments: [
    ("gracias", "es"), ("muchas gracias 🙏", "es"), ("merci beaucoup", "fr"), ("vielen dank", "de"), ("谢谢", "zh"),
    ("謝謝", "zh"), ("ありがとう", "ja"), ("감사합니다", "ko"), ("ขอบคุณ", "th"), ("спасибо", "ru"), ("дякую", "uk"), ("תודה", "he"),
    ("شكرا", "ar"), ("teşekkürler", "tr"), ("obrigado", "pt"), ("grazie", "it"), ("bedankt", "nl"), ("dziękuję", "pl"),
    ("terima kasih kak", "id"), ("cảm ơn", "vi"), ("salamat po", "fil"), ("धन्यवाद", "hi"), ("thanks a lot", "en"),
  ])
  func aCourtesyKnowsItsLanguage(_ text: String, _ tag: String) {
    #expect(Self.words(text).homes.contains(TestPacks.tag(tag)), "\(Self.words(text).homes)")
  }

  @Test(arguments: ["ok", "lol", "iphone", "12", "", "gracias funciona"])
  func borrowedWordsAndMessagesWithMoreHaveNoHome(_ text: String) {
    #expect(Self.words(text).homes.isEmpty)
  }

  @Test func courtesiesOfTwoLanguagesHaveNoHome() {
    #expect(Self.words("gracias, danke schön").homes.isEmpty)
  }

  @Test(arguments: [
    "Juan Carlos García", "Müller", "Ludwig van Beethoven", "María de la Cruz", "Anne-Marie O'Neill", "Иван Петров",
  ])
  func aNameLooksLikeAName(_ text: String) {
    #expect(Self.words(text).isName)
  }

  @Test(arguments: [
    "no puedo pagar", "NO PUEDO PAGAR", "Meine Karte geht nicht", "Payment Failed?", "我的名字", "", "iPhone kaputt",
    "A B C",
  ])
  func aSentenceDoesNot(_ text: String) {
    #expect(!Self.words(text).isName)
  }

  @Test func hostileTextsAreRead() {
    for text in [
      "\u{0}", "\u{301}", "\u{202E}abc", String(repeating: "é", count: 100_000), String(repeating: "@", count: 5000),
    ] {
      #expect(Self.words(text).count >= 0)
    }
  }

  @Test func plainEnglishIsTakenApartAsAnyOtherText() {
    var texts = (0..<128).map { "a\(Character(Unicode.Scalar(UInt8($0))))b C" }
    texts += ["", "Don't STOP_it: e-mail me (now)!", "a,b;c", String(repeating: "word ", count: 100), "x\r\ny\tz"]
    for text in texts {
      // A character beyond ASCII in a clause of its own leads the same text the long way.
      #expect(PhraseItems.clauses(of: text) == Array(PhraseItems.clauses(of: "ß。" + text).dropFirst()), "\(text)")
    }
  }
}

import Testing

@testable import Frontline

/// Anger is told by rules, and every sign of it can be named.
@Suite struct AngerReaderTests {
  static let reader = AngerReader(phrases: [
    "ridiculous", "worst service", "hell", "太扯", "ふざけるな", "짜증", "غاضب", "โมโห", "estafa",
  ])

  @Test(arguments: [
    ("this is RIDICULOUS", "words (1)"), ("the worst service ever, ridiculous", "words (2)"),
    ("¡Esto es una ESTAFA!", "words (1)"), ("你們真的太扯了", "words (1)"), ("いいかげんふざけるなよ", "words (1)"),
    ("정말 짜증나네요", "words (1)"), ("أنا غاضب جدا", "words (1)"), ("ฉันโมโหมาก", "words (1)"),
    ("WHERE IS MY MONEY", "capitals (100%)"), ("ГДЕ МОИ ДЕНЬГИ", "capitals (100%)"),
    ("refund now!!", "repeated marks (2)"), ("what is this?!", "repeated marks (2)"), ("为什么！！", "repeated marks (2)"),
    ("really???", "repeated marks (3)"), ("no‼️", "repeated marks (2)"), ("my order 😡😡", "emoji (2)"),
    ("🤬", "emoji (1)"), ("ＷＨＥＲＥ ＩＳ ＭＹ ＭＯＮＥＹ", "capitals (100%)"),
  ])
  func whatIsAngrySaysWhy(_ text: String, _ sign: String) {
    #expect(Self.reader.signs(in: text).map(\.description) == [sign])
  }

  @Test(arguments: [
    "", " ", "hello there", "Thank you!", "Is that so?", "hm??", "。。。", "...", "ok…", "。。。。。。", "shell and hello",
    "my iPhone 15 PRO", "order AB-1234-XYZ", "USA", "NASA ok", "I HAVE a small question about the app and its settings",
    "退款", "返金してください", "مرحبا", "สวัสดี", "🙂", "😢", "👍", "A B C D E", "1234 5678", "¿Qué?", "\u{301}\u{301}", "\u{0}",
  ])
  func whatIsCalmShowsNothing(_ text: String) {
    #expect(Self.reader.signs(in: text).isEmpty)
  }

  @Test func severalSignsStandInOneOrder() {
    let signs = Self.reader.signs(in: "THIS IS RIDICULOUS!!! 😡")
    #expect(signs == [.words(1), .capitals(percent: 100), .marks(3), .emoji(1)])
  }

  @Test func emptyPhrasesAreNone() {
    #expect(AngerReader(phrases: [""]).signs(in: "anything").isEmpty)
  }

  @Test func aLongTextIsReadWhole() {
    let text = String(repeating: "a!b ", count: 5_000)
    #expect(Self.reader.signs(in: text).isEmpty)
  }
}

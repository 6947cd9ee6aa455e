import FrontlinePacks
import Testing

@testable import Frontline

/// A message, the scale that was asked for, and what it says.
struct RatingCase: Sendable, CustomTestStringConvertible {
  var text: String
  var scale: RatingScale
  var answer: RatingAnswer?

  init(_ text: String, _ answer: RatingAnswer?, _ scale: RatingScale = .numbers) {
    self.text = text
    self.scale = scale
    self.answer = answer
  }

  var testDescription: String { "\(text) on \(scale)" }
}

@Suite struct RatingReaderTests {
  static func bare(_ score: Int) -> RatingAnswer { .score(score, isExplicit: false) }
  static func clear(_ score: Int) -> RatingAnswer { .score(score, isExplicit: true) }

  static let numbers: [RatingCase] = [
    RatingCase("5", bare(5)), RatingCase(" 4. ", bare(4)), RatingCase("٣", bare(3)), RatingCase("๕", bare(5)),
    RatingCase("４", bare(4)), RatingCase("②", bare(2)), RatingCase("5️⃣", bare(5)), RatingCase("4.5", bare(5)),
    RatingCase("3,5", bare(4)), RatingCase("3.4", bare(3)), RatingCase("0", bare(1)), RatingCase("five", bare(5)),
    RatingCase("五", bare(5)), RatingCase("다섯", bare(5)), RatingCase("cuatro", bare(4)), RatingCase("أربعة", bare(4)),
    RatingCase("I'd give it a 4", bare(4)), RatingCase("我给5分", clear(5)), RatingCase("6", nil),
    RatingCase("12345", nil),
    RatingCase("4 5", nil), RatingCase("5 apples", nil), RatingCase("order 5", nil), RatingCase("", nil),
    RatingCase("4471-2290", nil), RatingCase("3.75", nil),
  ]

  static let scales: [RatingCase] = [
    RatingCase("5/5", clear(5)), RatingCase("8/10", clear(4)), RatingCase("90/100", clear(5)),
    RatingCase("0/10", clear(1)), RatingCase("4 out of 5", clear(4)), RatingCase("cuatro de cinco", clear(4)),
    RatingCase("٤ من ٥", clear(4)), RatingCase("5점 만점에 4점", clear(4)), RatingCase("3/7", nil), RatingCase("7/5", nil),
  ]

  static let stars: [RatingCase] = [
    RatingCase("★★★★", clear(4)), RatingCase("⭐⭐⭐⭐⭐", clear(5)), RatingCase("★★★☆☆", clear(3)),
    RatingCase("5⭐", clear(5)),
    RatingCase("⭐️⭐️", clear(2)), RatingCase("4 stars", clear(4)), RatingCase("one star", clear(1)),
    RatingCase("4颗星", clear(4)), RatingCase("五星", clear(5)), RatingCase("星4つ", clear(4)), RatingCase("5点です", clear(5)),
    RatingCase("별 4개", clear(4)), RatingCase("별점 5점이요", clear(5)), RatingCase("5 ดาว", clear(5)),
    RatingCase("สี่ดาว", clear(4)), RatingCase("3 estrellas", clear(3)), RatingCase("5 نجوم", clear(5)),
    RatingCase("★★★★★★", nil), RatingCase("☆☆☆", nil), RatingCase("my star sign", nil),
  ]

  static let signs: [RatingCase] = [
    RatingCase("👍", clear(5), .thumbs), RatingCase("👎", clear(1), .thumbs), RatingCase("👍🏽👍🏽", clear(5)),
    RatingCase("👍👎", nil), RatingCase("❤️", clear(5)), RatingCase("😡", clear(1)), RatingCase("😐", clear(3)),
    RatingCase("🙂", clear(4)), RatingCase("🍕", nil), RatingCase("thank you 👍", clear(5)),
  ]

  static let words: [RatingCase] = [
    RatingCase("yes", .yes), RatingCase("Yes, thank you!", .yes), RatingCase("no", .no), RatingCase("NOPE", .no),
    RatingCase("是的", .yes), RatingCase("没有", .no), RatingCase("沒有解決", .no), RatingCase("还没有", .no),
    RatingCase("はい", .yes), RatingCase("いいえ、解決していません", .no), RatingCase("네", .yes), RatingCase("아니요", .no),
    RatingCase("ใช่", .yes), RatingCase("ไม่", .no), RatingCase("ยังไม่", .no), RatingCase("sí, gracias", .yes),
    RatingCase("no", .no, .yesNo), RatingCase("نعم", .yes), RatingCase("لا", .no), RatingCase("yes", bare(5), .yesNo),
    RatingCase("yes", bare(5), .thumbs), RatingCase("no", .no, .thumbs), RatingCase("yes and no", nil),
    RatingCase("no refund came", nil), RatingCase("how much is premium", nil), RatingCase("thanks", nil),
    RatingCase("5", nil, .none),
  ]

  @Test(arguments: numbers + scales + stars + signs + words)
  func aMessageIsReadByRules(_ example: RatingCase) {
    #expect(RatingReader.read(example.text, scale: example.scale) == example.answer)
  }

  @Test(arguments: ["\u{0}", "\u{202E}5", String(repeating: "5", count: 5000), "5\u{301}", "1e5", "-5", "+5", "٫٥"])
  func strangeMessagesNeverTrap(_ text: String) {
    for scale in RatingScale.allCases { _ = RatingReader.read(text, scale: scale) }
  }

  @Test func everyMessageOfRandomPiecesIsReadTheSameTwiceAndInRange() {
    var generator = SeededGenerator(seed: 11)
    let pieces = ["5", "4", "★", "/", "out of", "stars", "星", "no", "yes", " ", "，", "👍", "점", "ไม่", "x", ".", "五"]
    for _ in 0..<4000 {
      let text = (0..<Int.random(in: 0...5, using: &generator)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      }.joined(separator: [" ", ""][Int.random(in: 0...1, using: &generator)])
      let answer = RatingReader.read(text, scale: .numbers)
      #expect(answer == RatingReader.read(text, scale: .numbers))
      if case .score(let score, _) = answer { #expect((1...5).contains(score), "\(text)") }
      if text.contains("x") { #expect(answer == nil, "\(text)") }
    }
  }
}

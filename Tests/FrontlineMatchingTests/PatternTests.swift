import FrontlinePacks
import FrontlineText
import Testing

@testable import FrontlineMatching

@Suite struct PatternTests {
  private func match(
    _ pattern: String, _ text: String, locale: String = "en", synonyms: [String: [String]] = [:],
    slots: [(String, SlotType)] = []
  ) throws -> PatternMatch? {
    var harness = try PatternHarness([.init(pattern: pattern)], locale: locale, synonyms: synonyms, slots: slots)
    return harness.match(text)?.match
  }

  struct Case: CustomTestStringConvertible, Sendable {
    var pattern: String
    var text: String
    var matches: Bool
    var locale = "en"
    var testDescription: String { "\(pattern) on \(text)" }
  }

  @Test(arguments: [
    Case(pattern: "refund", text: "Where is my REFUND?", matches: true),
    Case(pattern: "refund", text: "refunds", matches: false),
    Case(pattern: "refund*", text: "two refunds", matches: true),
    Case(pattern: "card * declined", text: "my card was declined", matches: true),
    Case(pattern: "card * declined", text: "declined card", matches: false),
    Case(pattern: "card _ declined", text: "card was declined", matches: true),
    Case(pattern: "card _ declined", text: "card declined", matches: false),
    Case(pattern: "card [was] declined", text: "card declined", matches: true),
    Case(pattern: "card (was | keeps getting) declined", text: "card keeps getting declined", matches: true),
    Case(pattern: "<refund my where>", text: "where, oh where is my lost refund", matches: true),
    Case(pattern: "<refund my where>", text: "my refund", matches: false),
    Case(pattern: "cancel !not", text: "cancel it", matches: true),
    Case(pattern: "cancel !not", text: "do not cancel it", matches: false),
    Case(pattern: "cancel !(do not)", text: "do cancel, not keep", matches: true),
    Case(pattern: "^ hello $", text: "Hello!", matches: true),
    Case(pattern: "^ hello $", text: "hello there", matches: false),
    Case(pattern: "hello $", text: "oh hello", matches: true),
    Case(pattern: "donde esta", text: "¿Dónde está mi pedido?", matches: true, locale: "es"),
    Case(pattern: "dónde está", text: "donde esta mi pedido", matches: true, locale: "es"),
    Case(pattern: "ｃａｒｄ", text: "card", matches: true),
    Case(pattern: "退款", text: "我想申请退款", matches: true, locale: "zh-Hans"),
    Case(pattern: "我的*退款", text: "我的东西还没退款", matches: true, locale: "zh-Hans"),
    Case(pattern: "退 * 款", text: "款退", matches: false, locale: "zh-Hans"),
    Case(pattern: "退款*", text: "退款", matches: true, locale: "zh-Hans"),
    Case(pattern: "e-mail", text: "my e-mail is wrong", matches: true),
  ])
  func aPatternMatchesByItsWords(_ test: Case) throws {
    let found = try match(test.pattern, test.text, locale: test.locale)
    #expect((found != nil) == test.matches)
  }

  @Test func aPatternMadeToBlowUpStaysLinear() throws {
    let pattern = Array(repeating: "* [a] (a | a a | *)", count: 30).joined(separator: " ") + " b"
    let text = Array(repeating: "a", count: 3000).joined(separator: " ")
    let clock = ContinuousClock()
    let start = clock.now
    let found = try match(pattern, text)
    #expect(found == nil)
    #expect(clock.now - start < .seconds(20))
  }

  @Test(arguments: [
    ("", 1), ("a (b", 3), ("a )", 3), ("a ()", 4), ("[a", 1), ("a | b", 3), ("a ^", 3), ("$ a", 1), ("~", 2), ("{x", 3),
    ("!*", 3), ("(a !b)", 4), ("<a b", 1), ("<a *>", 1), ("<a b c d e f g>", 1), ("!a", 1), ("a <>", 3),
  ])
  func aMistakeIsNamedWithItsColumn(pattern: String, column: Int) throws {
    let error = #expect(throws: PatternSyntaxError.self) { try PatternSyntax(pattern) }
    #expect(error?.column == column, "\(pattern): \(String(describing: error))")
    #expect(error?.suggestion.isEmpty == false)
  }

  @Test func anErrorOfAPackNamesFileLineAndColumn() throws {
    let error = #expect(throws: MatchingError.self) { try PatternHarness([.init(pattern: "refund ~money")]) }
    #expect(error?.code == .unknownName)
    #expect(error?.location == SourceLocation(file: "pack/en.yaml", line: 3, column: 14))
    #expect(error.map { "\($0)".hasPrefix("pack/en.yaml:3:14: ") } == true)
  }

  @Test(arguments: ["?", "card ... declined", "refund ({file})"])
  func aPatternThatNoMessageCanMatchIsRefused(pattern: String) throws {
    let error = #expect(throws: MatchingError.self) {
      try PatternHarness([.init(pattern: pattern)], slots: [("file", .attachment)])
    }
    #expect(error?.code == .patternNeverMatches)
  }

  @Test func nestedGroupsDeeperThanTheLimitAreRefused() {
    let depth = PatternSyntax.depthLimit + 1
    let pattern = String(repeating: "(", count: depth) + "a" + String(repeating: ")", count: depth)
    #expect(throws: PatternSyntaxError.self) { try PatternSyntax(pattern) }
  }
}

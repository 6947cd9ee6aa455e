import FrontlinePacks
import FrontlineText
import Testing

@testable import FrontlineMatching

@Suite struct MatcherTests {
  private let en = Fixtures.tag("en")

  @Test func anExampleMatchesItsIntentWithFullConfidence() throws {
    let matcher = try Fixtures.matcher(Fixtures.shop)
    let result = matcher.match("My card was declined!", locale: en)
    #expect(result.decision == .answer)
    #expect(result.intent == IntentID("shop/payment-failed"))
    #expect(result.confidence == 1)
  }

  @Test func aParaphraseMatchesTheIntentOfItsExamples() throws {
    let matcher = try Fixtures.matcher(Fixtures.shop)
    let result = matcher.match("my credit card got declined again", locale: en)
    #expect(result.intent == IntentID("shop/payment-failed"))
    #expect(result.candidates.first?.intent == result.intent)
  }

  @Test(arguments: ["", " ", "\u{0}", "\u{301}\u{301}", "???", "\u{202E}\u{2066}"])
  func aMessageWithoutWordsMatchesNothing(message: String) throws {
    let result = try Fixtures.matcher(Fixtures.shop).match(message, locale: en)
    #expect(result.decision == .none)
    #expect(result.intent == nil)
    #expect(result.intents.isEmpty)
  }

  @Test func anEmptyIndexMatchesNothing() throws {
    let matcher = try Matcher(index: try PackCompiler().compile(Fixtures.collection([])))
    #expect(matcher.match("hello", locale: en).decision == .none)
    #expect(matcher.explain("hello", locale: en).result.localeMatch == nil)
  }
}

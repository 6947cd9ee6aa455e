import FrontlinePacks
import FrontlineText
import Testing

@testable import FrontlineMatching

@Suite struct RuleTests {
  private let en = Fixtures.tag("en")

  private func matcher(_ entries: [Fixtures.Entry], synonyms: [(String, [String])] = []) throws -> Matcher {
    try Fixtures.matcher(Fixtures.pack(synonyms: synonyms, entries: entries))
  }

  @Test func aPatternWinsOverExamples() throws {
    let matcher = try matcher([
      .init(name: "cancel", examples: ["please do not cancel my plan now"]),
      .init(name: "keep", patterns: ["not cancel"]),
    ])
    let result = matcher.match("please do not cancel my plan now", locale: en)
    #expect(result.intent?.name == "keep")
    #expect(result.isByRule)
    #expect(result.confidence == 1)
  }

  @Test func ofTwoPatternsTheOneWithMoreLiteralsWinsThenTheLonger() throws {
    let matcher = try matcher([
      .init(name: "one", patterns: ["where * parcel"]), .init(name: "two", patterns: ["where is * parcel"]),
      .init(name: "short", patterns: ["lost card"]), .init(name: "long", patterns: ["my * card"]),
    ])
    #expect(matcher.match("where is my parcel", locale: en).intent?.name == "two")
    #expect(matcher.match("my lost card", locale: en).intent?.name == "long")
  }

  @Test func twoEqualPatternsOfDifferentIntentsAskBack() throws {
    let matcher = try matcher([.init(name: "b", patterns: ["refund"]), .init(name: "a", patterns: ["refund"])])
    let result = matcher.match("refund", locale: en)
    #expect(result.decision == .clarify)
    #expect(result.candidates.map(\.intent.name) == ["a", "b"])
    #expect(result.candidates[0].confidence == 0.5)
  }

  @Test func aFollowUpPatternHoldsOnlyAfterTheIntentThatListsIt() throws {
    let matcher = try matcher([
      .init(name: "price", patterns: ["how much"], followUps: ["family"]),
      .init(name: "family", patterns: ["family plan"], followUpPatterns: ["what about * family"]),
    ])
    let text = "and what about my family"
    #expect(matcher.match(text, locale: en).decision == .none)
    let context = MatchContext(previousIntent: IntentID("shop/price"))
    #expect(matcher.match(text, locale: en, context: context).intent?.name == "family")
    let other = MatchContext(previousIntent: IntentID("shop/family"))
    #expect(matcher.match(text, locale: en, context: other).decision == .none)
  }

  @Test func aFollowUpWinsOverAnEqualPattern() throws {
    let matcher = try matcher([
      .init(name: "a", patterns: ["refund"]), .init(name: "b", patterns: ["refund"]),
      .init(name: "c", patterns: ["payment"], followUps: ["b"]),
    ])
    let result = matcher.match(
      "refund", locale: en, context: MatchContext(previousIntent: IntentID("shop/c")))
    #expect(result.decision == .answer)
    #expect(result.intent?.name == "b")
  }

  @Test func aSlotIsCapturedWithItsPlace() throws {
    let matcher = try matcher([
      .init(
        name: "order-status", patterns: ["where is [my] order {order_number}"],
        slots: [("order_number", .orderNumber)])
    ])
    let result = matcher.match("Hi! Where is my order 4471-2290?", locale: en)
    #expect(result.intent?.name == "order-status")
    #expect(result.slots == [SlotCapture(name: "order_number", value: "4471-2290", start: 22, end: 31)])
  }

  @Test func aTextSlotTakesWhatFollowsAndAnEmailSlotAnAddress() throws {
    let matcher = try matcher([
      .init(
        name: "cancel", patterns: ["cancel because {reason}", "reach me at {email}"],
        slots: [("reason", .text), ("email", .email)])
    ])
    let reason = matcher.match("cancel because it is too dear", locale: en).slots
    #expect(reason.map(\.value) == ["it is too dear"])
    let email = matcher.match("reach me at jo.li+x@mail.example.com please", locale: en).slots
    #expect(email.map(\.value) == ["jo.li+x@mail.example.com"])
  }

  @Test func aCardNumberStandsNeitherInTheResultNorInTheProof() throws {
    let matcher = try matcher([
      .init(
        name: "charged", examples: ["you charged the card 4242424242424242"], patterns: ["charged my card {card}"],
        slots: [("card", .cardNumber)])
    ])
    let text = "you charged my card 4242 4242 4242 4242"
    #expect(
      matcher.match(text, locale: en).slots == [SlotCapture(name: "card", value: "•••• 4242", start: 20, end: 39)])
    let proof = matcher.explain(text, locale: en)
    #expect(proof.units.map(\.form) == ["you", "charged", "my", "card", "••••", "••••", "••••", "••••"])
    #expect(!proof.parts.contains { $0.feature.contains("42") })
    #expect(!proof.result.slots.contains { $0.value.contains("4242 ") })
  }

  @Test func synonymsStandForEachOther() throws {
    let matcher = try matcher(
      [.init(name: "declined", patterns: ["~card declined"])], synonyms: [("card", ["visa", "credit card"])])
    #expect(matcher.match("visa declined", locale: en).intent?.name == "declined")
    #expect(matcher.match("my credit card declined", locale: en).intent?.name == "declined")
    #expect(matcher.match("card declined", locale: en).decision == .none)
  }
}

import Frontline
import Testing

/// What happens to messages that are not clear: always an end, never a loop.
@Suite struct LadderTests {
  /// Messages without a word that any pack could know.
  static let nonsense = ["???", "🙂🙂", "…!", "🎈", "?!"]

  @Test func whatNobodyUnderstandsIsAskedForAgainThenChosenFromThenHandedOver() async throws {
    let talk = try Talk()
    #expect(try await talk.say(Self.nonsense[0]) == ["[rephrase]"])
    let second = try await talk.replies(Self.nonsense[1])
    #expect(second.map(\.texts) == [["[nearest-topics]"]])
    #expect(second[0].choices.count >= 2)
    #expect(second[0].choices.last == "[something-else]")
    let third = try await talk.say(Self.nonsense[2])
    #expect(third == ["[handoff] Support T-1 1", "[team-hours]"])
    #expect(await talk.decision?.rule == RuleReference(id: "unknown", location: TestPacks.rules[3].location))
    #expect(await talk.host.desk.tickets.map(\.queue.tier) == ["agents"])
  }

  @Test func anAnswerBetweenBeginsTheCountAnew() async throws {
    let talk = try Talk()
    try await talk.say(Self.nonsense[0])
    try await talk.say(Self.nonsense[1])
    try await talk.say("payment failed")
    #expect(try await talk.say(Self.nonsense[2]) == ["[rephrase]"])
  }

  @Test func whatMeansSeveralThingsIsAskedForAtMostTwice() async throws {
    let talk = try Talk()
    let first = try await talk.replies("refund")
    #expect(first.map(\.texts) == [["[clarify]"]])
    #expect(Set(first[0].choices) == ["Refund of my subscription", "Refund of a purchase", "[something-else]"])
    #expect(try await talk.say("refund") == ["[clarify]"])
    #expect(try await talk.say("refund").first?.hasPrefix("[handoff]") == true)
    #expect(await talk.decision?.rule?.id == "ambiguous")
  }

  @Test(arguments: ["2", "２", "٢", "๒", "②", "2.", "#2", "(2)", " 2 "])
  func aChoiceIsMadeByNumberInAnyDigits(_ number: String) async throws {
    let talk = try Talk()
    let choices = try await talk.replies("refund")[0].choices
    let answer = choices[1] == "Refund of a purchase" ? "Purchases" : "Subscriptions"
    #expect(try await talk.say(number).first?.hasPrefix(answer) == true)
  }

  @Test(arguments: [
    ("Refund of a purchase", "Purchases"), ("refund of a PURCHASE", "Purchases"),
    ("I mean refund of my subscription", "Subscriptions"), ("money back for the shoes", "Purchases"),
  ])
  func aChoiceIsMadeByItsLabelOrInOwnWords(_ text: String, _ answer: String) async throws {
    let talk = try Talk()
    try await talk.say("refund")
    #expect(try await talk.say(text).first?.hasPrefix(answer) == true)
  }

  @Test func somethingElseCountsAsNotUnderstood() async throws {
    let talk = try Talk()
    try await talk.say("refund")
    #expect(try await talk.say("3") == ["[rephrase]"])
  }

  @Test func aNumberThatIsNoChoiceIsNoChoice() async throws {
    let talk = try Talk()
    try await talk.say("refund")
    #expect(try await talk.say("7") == ["[rephrase]"])
  }

  @Test func smallTalkIsNeitherFailureNorChoice() async throws {
    let talk = try Talk()
    try await talk.say(Self.nonsense[0])
    #expect(try await talk.say("hello") == ["Hello!"])
    let second = try await talk.replies(Self.nonsense[1])
    #expect(second.map(\.texts) == [["[nearest-topics]"]])
    #expect(!second[0].choices.contains("Hello") && !second[0].choices.contains("Thanks"))
  }

  @Test func withoutAnyRuleTheEngineStillEndsWithPeople() async throws {
    let talk = Talk(engine: try TestPacks.engine(rules: []))
    for text in Self.nonsense.prefix(2) { try await talk.say(text) }
    #expect(try await talk.say(Self.nonsense[2]).first?.hasPrefix("[handoff]") == true)
    #expect(await talk.decision?.rule?.id == "built-in/not-understood")
  }

  @Test func theSameAskedAgainAndAgainGoesToPeople() async throws {
    let talk = try Talk()
    for _ in 1...3 { #expect(try await talk.say("refund my purchase").first?.hasPrefix("Purchases") == true) }
    #expect(try await talk.say("refund my purchase").first?.hasPrefix("[handoff]") == true)
    #expect(await talk.decision?.rule?.id == "repeated")
  }
}

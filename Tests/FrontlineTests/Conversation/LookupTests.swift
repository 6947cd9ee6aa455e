import Frontline
import Testing

/// The service's own data, made up.
struct OrderBook: EffectHandler {
  func send(_ reply: Reply) async {}

  func lookUp(_ request: LookupRequest) async throws -> LookupOutcome? {
    switch request.values["order_number"] {
    case "4471-2290": .found(["status": "on its way"])
    case "9999-9999": nil
    case "5000-0000": throw SupportError.conflict
    default: .notFound
    }
  }
}

@Suite struct LookupTests {
  @Test(arguments: [
    ("where is my order 4471-2290", "Order 4471-2290 is on its way."),
    ("where is my order 1234-5678", "There is no order 1234-5678."),
    ("where is my order 5000-0000", "Our order system does not answer."),
  ])
  func everyOutcomeHasItsAnswer(_ text: String, _ answer: String) async throws {
    let talk = try Talk(effects: OrderBook())
    let texts = try await talk.say(text)
    #expect(texts.first == "[looking-up]")
    #expect(texts.dropFirst().first == answer)
  }

  @Test func aLookupThatDoesNotAnswerTimesOut() async throws {
    let talk = try Talk(effects: OrderBook())
    #expect(try await talk.say("where is my order 9999-9999") == ["[looking-up]"])
    #expect(await talk.host.nextDeadline == talk.clock.now + .seconds(5))
    talk.clock.advance(.seconds(4))
    #expect(try await talk.host.advance().isEmpty)
    talk.clock.advance(.seconds(1))
    #expect(try await talk.host.advance().flatMap(\.texts) == ["Our order system does not answer."])
    #expect(await talk.host.nextDeadline == nil)
  }

  @Test func anAnswerThatComesTooLateChangesNothing() async throws {
    let talk = try Talk(effects: OrderBook())
    try await talk.say("where is my order 9999-9999")
    talk.clock.advance(.seconds(5))
    try await talk.host.advance()
    let before = await talk.state
    let late = LookupID(conversation: talk.id, number: 1)
    #expect(try await talk.host.finishLookup(late, .found(["status": "late"])).isEmpty)
    #expect(await talk.state == before)
  }

  @Test func anotherNumberAloneIsLookedUpToo() async throws {
    let talk = try Talk(effects: OrderBook())
    try await talk.say("where is my order 1234-5678")
    #expect(try await talk.say("4471-2290").dropFirst().first == "Order 4471-2290 is on its way.")
    #expect(try await talk.say("the moon is 1234-5678 miles off today").first == "[rephrase]")
  }

  @Test func anAnswerMayComeLaterInTime() async throws {
    let talk = try Talk(effects: OrderBook())
    try await talk.say("where is my order 9999-9999")
    let replies = try await talk.host.finishLookup(
      LookupID(conversation: talk.id, number: 1), .found(["status": "found"]))
    #expect(replies.first?.texts.first == "Order 9999-9999 is found.")
  }

  @Test func theNumberMayComeInTheNextMessage() async throws {
    let talk = try Talk(effects: OrderBook())
    #expect(try await talk.say("where is my order") == ["What is your order number?"])
    #expect(try await talk.say("4471-2290").contains("Order 4471-2290 is on its way."))
  }
}

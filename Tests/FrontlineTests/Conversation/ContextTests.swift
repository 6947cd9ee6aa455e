import Testing

@testable import Frontline

@Suite struct ContextTests {
  @Test func theMemoryOfAMatterRunsOut() async throws {
    let talk = try Talk()
    try await talk.say("how much is premium")
    talk.clock.advance(.seconds(24 * 3600))
    try await talk.say("hello")
    #expect(await talk.state.matter == nil)
  }

  @Test func itLastsUntilThen() async throws {
    let talk = try Talk()
    try await talk.say("how much is premium")
    talk.clock.advance(.seconds(24 * 3600 - 10))
    try await talk.say("hello")
    #expect(await talk.state.matter?.intent == TestPacks.id("plan"))
  }

  @Test func aFollowUpTakesOverWhatWasSaidBefore() throws {
    let engine = try TestPacks.engine()
    var pack = TestPacks.pack
    let index = try #require(pack.intents.firstIndex { $0.id == TestPacks.id("order-status") })
    pack.intents[index].followUps = [TestPacks.id("return-item")]
    let packs = PackCollection(policy: TestPacks.policy(), packs: [pack])
    let following = try SupportEngine(packs: packs, index: engine.index)
    var state = ConversationState(id: "app:c-1")
    for (number, text) in ["where is my order 4471-2290", "return an item"].enumerated() {
      let message = InboundMessage(id: MessageID("m-\(number)"), customer: "c-1", channel: "app", text: text)
      let events = try following.decide(
        .receive(message), conversation: state, desk: DeskState(), now: TestClock().now)
      for event in events { if case .conversation(let happened) = event.event { state.apply(happened, at: event.at) } }
      if number == 0 {
        let lookup = try following.decide(
          .finishLookup(1, .notFound), conversation: state, desk: DeskState(), now: TestClock().now)
        for event in lookup {
          if case .conversation(let happened) = event.event { state.apply(happened, at: event.at) }
        }
      }
    }
    #expect(state.matter?.askedSlot == "email")
    #expect(state.filledSlots(of: TestPacks.id("return-item")).map(\.text.value) == ["4471-2290"])
  }

  @Test func theDecisionIsExplainedWithItsProof() async throws {
    let talk = try Talk()
    try await talk.say("payment failed")
    let explanation = try #require(await talk.host.explain(talk.id))
    #expect(explanation.decision.kind == .answer)
    #expect(explanation.proof?.result.intent == TestPacks.id("payment-failed"))
    #expect(explanation.proof?.rules.isEmpty == false)
    #expect(explanation.language?.chosen.description == "en")
  }

  @Test func inPublicNobodyIsAskedWhetherItHelped() async throws {
    let talk = try Talk(channel: "x-post")
    #expect(try await talk.say("payment failed") == ["Check your card. Then send us a screenshot."])
  }

  @Test func aTicketThatTheServiceOpensHoldsTheConversation() async throws {
    let talk = try Talk()
    try await talk.say("hello")
    let told = try await talk.host.perform(
      .openTicket(TicketRequest(conversation: talk.id, tier: "agents", language: TestPacks.tag("en"))))
    #expect(told.flatMap(\.texts) == ["[handoff] Support T-1 1", "[team-hours]"])
    #expect(await talk.state.holdingTicket == TicketID(number: 1))
  }
}

import Testing

@testable import Frontline

/// Several short messages are one turn, in the order in which they were sent.
@Suite struct BurstTests {
  static func talk(burst: Duration = .seconds(4), cap: Duration = .seconds(15)) throws -> Talk {
    var policy = TestPacks.policy()
    policy.limits.burstCap = cap
    policy.channels = [ChannelDefinition(name: "whatsapp", kind: .private, burst: burst)]
    let packs = PackCollection(policy: policy, packs: [TestPacks.pack])
    return Talk(engine: try SupportEngine(packs: packs, index: TestPacks.engine().index), channel: "whatsapp")
  }

  @Test func messagesThatFollowAtOnceAreAnsweredAsOne() async throws {
    let talk = try Self.talk()
    #expect(try await talk.say("hello").isEmpty)
    #expect(try await talk.say("my card").isEmpty)
    #expect(try await talk.say("was declined").isEmpty)
    talk.clock.advance(.seconds(3))
    #expect(try await talk.host.advance().isEmpty)
    talk.clock.advance(.seconds(1))
    let replies = try await talk.host.advance()
    #expect(replies.count == 1 && replies[0].texts.first?.hasPrefix("Check your card.") == true)
    let state = await talk.state
    #expect(state.burst == nil && state.turnMessages == ["m-1", "m-2", "m-3"])
    #expect(state.transcript.filter { $0.author == .customer }.count == 3)
    #expect(try await talk.host.advance().isEmpty)
  }

  @Test func theHostKnowsWhenToWake() async throws {
    let talk = try Self.talk()
    try await talk.say("hello")
    let first = try #require(await talk.host.nextDeadline)
    #expect(first == talk.clock.now + .seconds(4))
    try await talk.say("payment failed")
    #expect(await talk.host.nextDeadline == talk.clock.now + .seconds(4))
  }

  @Test func aBurstEndsAtItsCapHoweverManyFollow() async throws {
    let talk = try Self.talk(cap: .seconds(6))
    var replies: [Reply] = []
    for _ in 1...7 { replies += try await talk.replies("how much is premium") }
    // The seventh comes six seconds after the first, when the others are read; it begins the next.
    #expect(replies.flatMap(\.texts).first == "Premium is 10.")
    #expect(await talk.state.turnMessages == ["m-7"])
    #expect(await talk.state.burst?.messages == ["m-7"])
  }

  @Test func theSameKeyTwiceChangesNothing() async throws {
    let talk = try Self.talk()
    let message = InboundMessage(id: "a", customer: talk.customer, channel: "whatsapp", text: "how much is premium")
    try await talk.host.receive(message)
    try await talk.host.receive(message)
    talk.clock.advance(.seconds(4))
    #expect(try await talk.host.advance().count == 1)
    #expect(await talk.state.transcript.filter { $0.author == .customer }.count == 1)
  }

  @Test func withoutAWindowEachMessageIsItsOwn() async throws {
    let talk = try Self.talk(burst: .zero)
    #expect(try await talk.say("how much is premium").first == "Premium is 10.")
  }

  @Test func whilePeopleHoldTheConversationNothingWaits() async throws {
    let talk = try Self.talk()
    try await talk.say("let me talk to a human")
    talk.clock.advance(.seconds(4))
    try await talk.host.advance()
    #expect(await talk.host.desk.tickets.count == 1)
    #expect(try await talk.say("are you there") == ["[waiting-for-agent] T-1"])
    #expect(await talk.state.burst == nil)
  }

  @Test func whatWasSentEarlierIsReadAndShownEarlier() async throws {
    let talk = try Self.talk()
    let start = talk.clock.now
    func send(_ id: MessageID, _ text: String, sent second: Int) async throws {
      try await talk.host.receive(
        InboundMessage(
          id: id, customer: talk.customer, channel: "whatsapp", text: text, sentAt: start + .seconds(second)))
    }
    talk.clock.advance(.seconds(3))
    try await send("b", "declined", sent: 2)
    try await send("a", "my card was", sent: 1)
    talk.clock.advance(.seconds(4))
    #expect(try await talk.host.advance().first?.texts.first?.hasPrefix("Check your card.") == true)
    #expect(await talk.state.transcript.compactMap(\.message) == ["a", "b"])
    #expect(await talk.state.turnEntries.compactMap(\.message) == ["a", "b"])
  }

  @Test func aMessageThatComesAfterItsAnswerStandsBeforeIt() async throws {
    let talk = try Self.talk(burst: .zero)
    let start = talk.clock.now
    try await talk.say("how much is premium")
    talk.clock.advance(.seconds(5))
    let late = InboundMessage(
      id: "late", customer: talk.customer, channel: "whatsapp", text: "family plan", sentAt: start)
    #expect(try await talk.host.receive(late).flatMap(\.texts).first == "Family is 15.")
    #expect(await talk.state.transcript.first?.message == "late")
    #expect(await talk.state.lastMessage == "late")
    let proof = try #require(await talk.host.explain(talk.id)?.proof)
    #expect(proof.result.intent == TestPacks.id("family-plan"))
  }

  @Test(arguments: [Int64.min, -1, 0, .max])
  func aChannelsClockMaySayAnything(_ milliseconds: Int64) async throws {
    let talk = try Self.talk()
    try await talk.host.receive(
      InboundMessage(
        id: "x", customer: talk.customer, channel: "whatsapp", text: "how much is premium",
        sentAt: Timestamp(milliseconds: milliseconds)))
    talk.clock.advance(.seconds(4))
    #expect(try await talk.host.advance().count == 1)
  }

  @Test func aReplayLeadsToTheSameState() async throws {
    let talk = try Self.talk()
    try await talk.say("my card")
    try await talk.say("was declined")
    let clock = talk.clock
    let again = SupportHost(
      engine: await talk.host.engine, store: talk.store, clock: { clock.now }, logger: Talk.quiet)
    try await again.advance()
    #expect(await again.conversation(talk.id) == talk.state)
    #expect(await again.nextDeadline == talk.host.nextDeadline)
  }
}

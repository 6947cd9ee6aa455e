import Testing

@testable import Frontline

/// Floods, loops and machines: everything is kept, and not everything is answered.
@Suite struct ThrottlingTests {
  static func talk(_ limits: ConversationLimits = ConversationLimits(messagesPerMinute: 3, sameText: 2)) throws -> Talk
  {
    Talk(engine: try TestPacks.engine(rules: TestPacks.rules, limits: limits))
  }

  @Test func aFloodIsKeptAndToldOnce() async throws {
    let talk = try Self.talk(ConversationLimits(messagesPerMinute: 3))
    for text in ["hello", "payment failed", "how much is premium"] { #expect(try await !talk.say(text).isEmpty) }
    #expect(try await talk.say("family plan") == ["[throttled]"])
    #expect(try await talk.say("refund my purchase").isEmpty)
    let state = await talk.state
    #expect(state.throttledFor == .tooMany && state.transcript.filter { $0.author == .customer }.count == 5)
    talk.clock.advance(.seconds(61))
    #expect(try await talk.say("family plan") == ["Family is 15.", "[did-this-help]"])
    #expect(await talk.state.throttledFor == nil)
  }

  @Test func theSameTextIsNotAnsweredForEver() async throws {
    let talk = try Self.talk(ConversationLimits(messagesPerMinute: 100, sameText: 2))
    #expect(try await !talk.say("how much is premium").isEmpty)
    #expect(try await !talk.say("how much is premium").isEmpty)
    #expect(try await talk.say("how much is premium") == ["[throttled]"])
    #expect(try await talk.say("how much is premium").isEmpty)
    #expect(try await talk.say("family plan").first == "Family is 15.")
    talk.clock.advance(.seconds(600))
    #expect(try await talk.say("how much is premium").first == "Premium is 10.")
  }

  @Test func anAnswerToAQuestionMayComeTwice() async throws {
    let talk = try Self.talk(ConversationLimits(messagesPerMinute: 100, sameText: 1))
    try await talk.say("refund")
    try await talk.say("1")
    try await talk.say("return my item")
    #expect(await talk.state.matter?.askedSlot != nil)
    #expect(try await !talk.say("1").isEmpty)
  }

  @Test(arguments: [
    "Automatic reply: I am away", "Out of office: back on Monday", "【自动回复】我现在有事不在", "自動返信：不在にしております",
    "[자동 회신] 부재중입니다", "Respuesta automática: estoy de vacaciones", "رد تلقائي: أنا خارج المكتب", "ตอบกลับอัตโนมัติ: ไม่อยู่",
    "Automatische Antwort: Ich bin nicht da",
  ])
  func autoRepliesAreKeptAndNeverAnswered(_ text: String) async throws {
    let talk = try Self.talk()
    #expect(try await talk.say(text).isEmpty)
    #expect(await talk.state.throttledFor == .automatic)
    #expect(await talk.state.transcript.count == 1)
  }

  @Test(arguments: ["how do I set up an automatic reply", "my office is out of order", "自动续费怎么关", "hello", "", "…"])
  func whoeverWritesAboutThemIsAnswered(_ text: String) {
    #expect(!AutomaticReplies.isOne(text))
  }

  @Test func whatTheChannelKnowsToBeAMachineIsNotAnswered() async throws {
    let talk = try Self.talk()
    let replies = try await talk.host.receive(
      InboundMessage(
        id: "a", customer: talk.customer, channel: "app", text: "let me talk to a human", isAutomatic: true))
    #expect(replies.isEmpty)
    #expect(await talk.host.desk.tickets.isEmpty)
    #expect(await talk.state.throttledFor == .automatic)
  }

  @Test func aBotThatRepeatsWhatWasSaidIsNotAnswered() async throws {
    let talk = try Self.talk(ConversationLimits())
    let said = try await talk.say("refund my subscription")
    #expect(try await talk.say(said[0]).isEmpty)
    #expect(await talk.state.throttledFor == .automatic)
  }

  @Test func aBlockedCustomerIsHeardAndNotAnswered() async throws {
    let talk = try Self.talk()
    try await talk.host.block("c-1")
    try await talk.host.block("c-1")
    #expect(try await talk.say("let me talk to a human").isEmpty)
    #expect(await talk.host.desk.tickets.isEmpty)
    #expect(await talk.state.transcript.count == 1)
    #expect(await talk.host.desk.blocked == ["c-1"])
    try await talk.host.unblock("c-1")
    #expect(try await talk.say("how much is premium").first == "Premium is 10.")
    #expect(await talk.host.desk.blocked.isEmpty)
  }

  @Test func aFloodIsNotPassedOnToPeople() async throws {
    let talk = try Self.talk(ConversationLimits(messagesPerMinute: 2))
    try await talk.say("let me talk to a human")
    try await talk.say("hello?")
    #expect(try await talk.say("hello??").isEmpty)
    let state = await talk.state
    #expect(state.throttledFor == .tooMany)
    #expect(state.transcript.filter { $0.author == .customer }.count == 3)
  }
}

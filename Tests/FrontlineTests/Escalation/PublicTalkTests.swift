import Testing

@testable import Frontline

/// What is public stays short: everything that concerns one person goes on in private.
@Suite struct PublicTalkTests {
  static func talk(hasPrivateChannel: Bool = true, customer: Customer = Customer(id: "c-1")) throws -> Talk {
    var policy = TestPacks.policy()
    policy.channels = [
      ChannelDefinition(name: "x-post", kind: .public, privateChannel: hasPrivateChannel ? "x-message" : nil),
      ChannelDefinition(name: "x-message", kind: .private),
    ]
    let packs = PackCollection(policy: policy, packs: [TestPacks.pack])
    let engine = try SupportEngine(packs: packs, index: TestPacks.engine().index)
    return Talk(engine: engine, customer: customer, channel: "x-post")
  }

  static let place: ConversationID = "x-message:c-1"

  @Test func aTicketGoesOnInPrivate() async throws {
    let talk = try Self.talk()
    let replies = try await talk.replies("let me talk to a human")
    #expect(replies.filter { $0.channel == "x-post" }.map(\.texts) == [["[moved-to-private] x-message"]])
    let told = replies.filter { $0.channel == "x-message" }
    #expect(told.map(\.conversation) == [Self.place] && told.map(\.customer) == ["c-1"])
    #expect(told.flatMap(\.texts).contains { $0.hasPrefix("[handoff]") })
    let ticket = try #require(await talk.host.desk.ticket(TicketID(number: 1)))
    #expect(ticket.request.conversation == Self.place && ticket.request.channel == "x-message")
    #expect(ticket.request.rule == "human")
    let open = await talk.state
    #expect(open.movedTo == Self.place && open.holdingTicket == nil && open.lastDecision?.kind == .moveToPrivate)
    #expect(open.lastDecision?.rule?.id == "human")
    let hidden = await talk.host.conversation(Self.place)
    #expect(hidden.continuedFrom == talk.id && hidden.holdingTicket == ticket.id)
    #expect(hidden.lastDecision?.kind == .handOver)
    let content = try #require(await talk.host.content(of: ticket.id))
    #expect(content.transcript.filter { $0.author == .customer }.count == 1)
    #expect(content.summary?.contains("Rule: human") == true)
  }

  @Test func whatFollowsInPublicReachesTheTicketWithoutAWord() async throws {
    let talk = try Self.talk()
    try await talk.say("let me talk to a human")
    #expect(try await talk.replies("payment failed").isEmpty)
    #expect(await talk.decision?.kind == .passOn)
    let content = try #require(await talk.host.content(of: TicketID(number: 1)))
    #expect(
      content.transcript.filter { $0.author == .customer }.compactMap { $0.texts.first?.value }.last == "payment failed"
    )
    try await talk.host.perform(.close(TicketID(number: 1), by: nil))
    #expect(try await talk.say("how much is premium") == ["Premium is 10."])
  }

  @Test(arguments: [
    "payment failed, write to ann@example.com", "payment failed, call +44 20 7946 0958",
    "payment failed with 4242 4242 4242 4242", "where is my order 4471-2290",
  ])
  func personalDataMovesTheTalkAndIsNotRepeatedInPublic(_ text: String) async throws {
    let talk = try Self.talk()
    let replies = try await talk.replies(text)
    let open = replies.filter { $0.channel == "x-post" }
    #expect(open.flatMap(\.texts) == ["[moved-to-private] x-message"])
    #expect(open.allSatisfy { $0.choices.isEmpty && $0.links.isEmpty })
    #expect(await talk.decision?.rule?.id == "built-in/personal-data")
    let hidden = await talk.host.conversation(Self.place)
    #expect(hidden.lastUnderstanding != nil && hidden.transcript.first?.author == .customer)
    #expect(replies.contains { $0.channel == "x-message" && !$0.texts.isEmpty })
    #expect(await talk.host.desk.tickets.isEmpty)
  }

  @Test func whatAnAnswerNeedsIsAskedForInPrivate() async throws {
    let talk = try Self.talk()
    let replies = try await talk.replies("where is my order")
    #expect(replies.filter { $0.channel == "x-post" }.flatMap(\.texts) == ["[moved-to-private] x-message"])
    #expect(replies.filter { $0.channel == "x-message" }.flatMap(\.texts) == ["What is your order number?"])
    #expect(await talk.host.conversation(Self.place).matter?.askedSlot == "order_number")
  }

  @Test func whatNeedsNothingIsAnsweredInPublic() async throws {
    let talk = try Self.talk()
    #expect(try await talk.replies("how much is premium").map(\.channel) == ["x-post"])
    #expect(await talk.host.conversations == [talk.id])
  }

  @Test func aComplaintIsNotArguedAbout() async throws {
    let talk = try Self.talk()
    let replies = try await talk.replies("YOU ARE ALL THIEVES!!! 😡")
    #expect(replies.filter { $0.channel == "x-post" }.flatMap(\.texts) == ["[moved-to-private] x-message"])
    #expect(replies.filter { $0.channel == "x-message" }.flatMap(\.texts) == ["[private-details-please]"])
    #expect(await talk.decision?.rule?.id == "built-in/complaint")
  }

  @Test func aRiskIsHandedOverAndItsAnswerSaidInPrivateOnly() async throws {
    let talk = try Self.talk()
    let replies = try await talk.replies("chargeback!!!")
    #expect(replies.filter { $0.channel == "x-post" }.flatMap(\.texts) == ["[moved-to-private] x-message"])
    #expect(replies.filter { $0.channel == "x-message" }.flatMap(\.texts).first == "We take this seriously.")
    #expect(await talk.host.desk.ticket(TicketID(number: 1))?.request.rule == "dispute")
  }

  @Test func withoutAPrivateChannelTheCustomerIsAskedForAPrivateMessage() async throws {
    let talk = try Self.talk(hasPrivateChannel: false)
    #expect(try await talk.say("payment failed, write to ann@example.com") == ["[private-details-please]"])
    #expect(try await talk.say("let me talk to a human").contains { $0.hasPrefix("[handoff]") })
    #expect(await talk.host.conversations == [talk.id])
  }

  @Test func aPrivateTalkThatIsThereGoesOn() async throws {
    let talk = try Self.talk()
    _ = try await talk.host.receive(
      InboundMessage(id: "p-1", customer: talk.customer, channel: "x-message", text: "let me talk to a human"))
    try await talk.say("let me talk to a human")
    #expect(await talk.host.desk.tickets.count == 1)
    #expect(await talk.host.desk.ticket(TicketID(number: 1))?.request.conversation == Self.place)
  }

  @Test func aReplayLeadsToTheSameStates() async throws {
    let talk = try Self.talk()
    try await talk.say("where is my order 4471-2290")
    try await talk.say("let me talk to a human")
    let clock = talk.clock
    let again = SupportHost(
      engine: await talk.host.engine, store: talk.store, clock: { clock.now }, logger: Talk.quiet)
    try await again.advance()
    #expect(await again.conversation(talk.id) == talk.state)
    #expect(await again.conversation(Self.place) == talk.host.conversation(Self.place))
    #expect(await again.desk == talk.host.desk)
  }
}

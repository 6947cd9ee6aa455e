import Frontline
import Testing

/// From the bot to people and back.
@Suite struct HandoffTests {
  static let alex = AgentProfile(
    id: "alex", name: "Alex", languages: LocaleCase.all.map(\.locale), skills: ["billing", "trust", "engineering"],
    teams: ["support", "billing", "trust", "engineering"])

  @Test(arguments: LocaleCase.all)
  func whoeverAsksForAPersonGetsATicketAndAPlaceInTheQueue(_ customer: LocaleCase) async throws {
    let talk = Talk(engine: try await ShippedPacks.engine, customer: Customer(id: "c-1", zone: customer.zone))
    let turn = try await talk.say(customer.human)
    #expect(turn.kind == .handOver)
    #expect(turn.language == customer.locale)
    #expect(LanguageCheck.isWritten(turn.text, in: customer.locale))
    let ticket = try #require(await talk.ticket)
    #expect(ticket.queue.tier == "agents")
    #expect(ticket.queue.language.language == customer.locale.language)
    #expect(await talk.host.desk.position(of: ticket.id) == 1)
    #expect(LanguageCheck.asciiDigits(turn.text).contains("\(ticket.id)"))
  }

  @Test func thePlaceInTheQueueIsTold() async throws {
    let talk = Talk(engine: try await ShippedPacks.engine)
    try await talk.say("I want to talk to a human")
    talk.customer = Customer(id: "c-2")
    let turn = try await talk.say("I want to talk to a human")
    #expect(turn.text.replacing("T-2", with: "").contains("2"))
  }

  @Test(arguments: LocaleCase.all)
  func outsideHoursTheOpeningIsToldOnTheCustomersClock(_ customer: LocaleCase) async throws {
    let talk = Talk(
      engine: try await ShippedPacks.engine, customer: Customer(id: "c-1", zone: customer.zone),
      at: Talk.saturdayAfterHours)
    let text = LanguageCheck.asciiDigits(try await talk.say(customer.human).text)
    let hours = [customer.openingHour, (customer.openingHour + 11) % 12 + 1]
    #expect(hours.contains { text.contains("\($0):00") }, "\(text)")
  }

  @Test(arguments: [("America/New_York", "20:00"), ("Asia/Tokyo", "10:00"), ("Asia/Kolkata", "06:30")])
  func whenPeopleAreThereIsToldInTheCustomersZone(_ zone: String, _ opening: String) async throws {
    let customer = Customer(id: "c-1", locale: LocaleTag("es-ES"), zone: zone)
    let turn = try await Talk(engine: ShippedPacks.engine, customer: customer)
      .say("¿a qué hora empiezan a atender los agentes?")
    #expect(turn.intents == [IntentID(pack: "common", name: "agent-hours")])
    #expect(turn.text.contains(opening) || turn.text.contains(opening.drop { $0 == "0" }), "\(turn.text)")
  }

  @Test func whileAPersonHoldsTheConversationTheBotIsSilentUntilItIsHandedBack() async throws {
    let talk = Talk(engine: try await ShippedPacks.engine)
    try await talk.say("I want to talk to a human")
    let ticket = try #require(await talk.ticket).id
    try await Self.accept(ticket, on: talk.host)
    let silent = try await talk.say("my card keeps getting declined")
    #expect(silent.kind == .passOn && silent.replies.isEmpty)
    let reply = try await talk.host.reply(
      AgentReply(id: "a-1", ticket: ticket, agent: "alex", text: "Hello, I am here."))
    #expect(reply.map(\.author) == [.agent("alex")])
    #expect(reply.flatMap(\.texts) == ["Hello, I am here."])
    #expect(try await !talk.host.perform(.returnToBot(ticket, by: "alex", note: nil)).isEmpty)
    let answered = try await talk.say("my card keeps getting declined")
    #expect(answered.kind == .answer && answered.intents == [ShippedPacks.paymentFailed])
  }

  @Test func whatAnAgentCannotSolveGoesToEngineersWithAllThatIsKnown() async throws {
    let talk = Talk(engine: try await ShippedPacks.engine)
    try await talk.say("where is my order 4471-2290")
    try await talk.say("songs won't play")
    try await talk.say("still broken")
    let ticket = try #require(await talk.ticket).id
    try await Self.accept(ticket, on: talk.host)
    try await talk.host.reply(AgentReply(id: "a-1", ticket: ticket, agent: "alex", text: "Which phone is it?"))
    try await talk.say("an old one")
    let told = try await talk.host.perform(.transfer(ticket, by: "alex", tier: "engineers", team: nil, note: nil))
    #expect(told.map(\.conversation) == [talk.id])
    let content = try #require(await talk.host.content(of: ticket))
    #expect(content.ticket.queue.tier == "engineers" && content.ticket.queue.team == "engineering")
    #expect(content.intents.map(\.intent).contains(ShippedPacks.orderStatus))
    #expect(content.intents.map(\.intent).contains(ShippedPacks.playbackFailure))
    #expect(content.slots.map(\.name) == ["order_number"])
    #expect(content.slots.map(\.text.value) == ["4471-2290"])
    #expect(content.lookups.map(\.result) == [.found])
    let said = content.transcript.filter { $0.author != .bot }.flatMap(\.texts).map(\.value)
    #expect(
      said == [
        "where is my order 4471-2290", "songs won't play", "still broken", "Which phone is it?", "an old one",
      ])
    let summary = try #require(content.summary)
    for intent in [ShippedPacks.orderStatus, ShippedPacks.playbackFailure] {
      #expect(summary.contains(try #require(await talk.host.engine.packs.intent(intent)).title))
    }
    #expect(await talk.state.holdingTicket == ticket)
  }

  /// Alex comes to work and takes a ticket.
  private static func accept(_ ticket: TicketID, on host: SupportHost) async throws {
    try await host.perform(.registerAgent(alex))
    try await host.perform(.comeOnline("alex"))
    try await host.perform(.accept(ticket, by: "alex"))
  }
}

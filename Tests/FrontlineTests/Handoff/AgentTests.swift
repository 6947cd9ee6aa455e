import Testing

@testable import Frontline

@Suite struct AgentTests {
  static let ann = AgentProfile(
    id: "ann", name: "Ann", languages: [TestPacks.tag("en"), TestPacks.tag("ja")], skills: ["billing"],
    teams: ["support", "billing", "trust", "engineering"])

  /// A conversation that Ann has accepted.
  static func held() async throws -> Talk {
    let talk = try Talk()
    try await talk.host.perform(.registerAgent(ann))
    try await talk.host.perform(.comeOnline("ann"))
    try await talk.say("let me talk to a human")
    try await talk.host.perform(.accept(TicketID(number: 1), by: "ann"))
    return talk
  }

  @Test func whileAPersonHoldsTheConversationTheBotIsSilent() async throws {
    let talk = try await Self.held()
    #expect(try await talk.say("payment failed").isEmpty)
    #expect(try await talk.say("hello").isEmpty)
    #expect(await talk.decision?.kind == .passOn)
  }

  @Test func whoeverWaitsHearsOnceThatTheMessageWasPassedOn() async throws {
    let talk = try Talk()
    try await talk.say("let me talk to a human")
    #expect(try await talk.say("are you there") == ["[waiting-for-agent] T-1"])
    #expect(try await talk.say("hello?").isEmpty)
  }

  @Test func acceptingIsToldToTheCustomer() async throws {
    let talk = try Talk()
    try await talk.host.perform(.registerAgent(Self.ann))
    try await talk.host.perform(.comeOnline("ann"))
    try await talk.say("let me talk to a human")
    let told = try await talk.host.perform(.accept(TicketID(number: 1), by: "ann"))
    #expect(told.flatMap(\.texts) == ["[agent-joined] Ann"])
    #expect(told.map(\.conversation) == [talk.id])
  }

  @Test func anAgentsReplyReachesTheCustomer() async throws {
    let talk = try await Self.held()
    let replies = try await talk.host.reply(
      AgentReply(id: "r-1", ticket: TicketID(number: 1), agent: "ann", text: "Hello, I am Ann."))
    #expect(replies.map(\.texts) == [["Hello, I am Ann."]])
    #expect(replies.first?.author == .agent("ann"))
    #expect(await talk.host.desk.ticket(TicketID(number: 1))?.state == .waitingOnCustomer)
    let again = try await talk.host.reply(
      AgentReply(id: "r-1", ticket: TicketID(number: 1), agent: "ann", text: "Hello, I am Ann."))
    #expect(again.isEmpty)
  }

  @Test func onlyTheTicketsAgentMayReply() async throws {
    let talk = try await Self.held()
    await #expect(throws: SupportError.self) {
      try await talk.host.reply(AgentReply(id: "r", ticket: TicketID(number: 1), agent: "bob", text: "hi"))
    }
    await #expect(throws: SupportError.self) {
      try await talk.host.reply(AgentReply(id: "r", ticket: TicketID(number: 9), agent: "ann", text: "hi"))
    }
  }

  @Test func aTransferGoesToTheThirdTierWithEverything() async throws {
    let talk = try await Self.held()
    let told = try await talk.host.perform(
      .transfer(TicketID(number: 1), by: "ann", tier: "engineers", team: nil, note: nil))
    #expect(told.flatMap(\.texts).first == "[transferred] Engineering T-1")
    let ticket = try #require(await talk.host.desk.ticket(TicketID(number: 1)))
    #expect(ticket.queue.tier == "engineers")
    let content = try #require(await talk.host.content(of: ticket.id))
    #expect(content.transcript.map(\.author).first == .customer)
    #expect(content.summary?.contains("Rule: human") == true)
  }

  @Test func afterTheHandbackTheBotSpeaksAgain() async throws {
    let talk = try await Self.held()
    let told = try await talk.host.perform(.returnToBot(TicketID(number: 1), by: "ann", note: nil))
    #expect(told.flatMap(\.texts) == ["[returned-to-bot]"])
    #expect(try await talk.say("how much is premium").first == "Premium is 10.")
  }

  @Test func afterTheSolutionTheBotSpeaksAgainAndTheTicketMayComeBack() async throws {
    let talk = try await Self.held()
    let told = try await talk.host.perform(.resolve(TicketID(number: 1), by: "ann"))
    #expect(told.flatMap(\.texts) == ["[ticket-solved] T-1", "[rating-request-numbers]"])
    #expect(try await talk.say("still broken").contains { $0.hasPrefix("[handoff]") })
    #expect(await talk.host.desk.tickets.count == 1)
    #expect(await talk.state.holdingTicket == TicketID(number: 1))
  }

  @Test func aHoldEndsWhenNobodySaysAnythingButTheTicketStays() async throws {
    let talk = try Talk()
    try await talk.say("let me talk to a human")
    talk.clock.advance(.seconds(24 * 3600))
    try await talk.host.advance()
    #expect(await talk.state.speaker == .bot)
    #expect(await talk.host.desk.ticket(TicketID(number: 1))?.state == .queued)
    #expect(try await talk.say("how much is premium").first == "Premium is 10.")
    #expect(try await talk.say("let me talk to a human").dropLast().last == "[handoff] Support T-1 1")
    #expect(await talk.host.desk.tickets.count == 1)
  }

  @Test func everyWordMakesTheHoldLastLonger() async throws {
    let talk = try await Self.held()
    talk.clock.advance(.seconds(23 * 3600))
    try await talk.say("still there?")
    talk.clock.advance(.seconds(23 * 3600))
    try await talk.host.advance()
    #expect(await talk.state.holdingTicket != nil)
  }
}

@Suite struct WaitingTests {
  /// Saturday, 2026-11-28, 02:00 UTC: the office in Singapore opens on Monday at 09:00 there.
  static let saturday = Timestamp(milliseconds: 1_795_831_200_000)

  @Test func outsideHoursTheOpeningIsToldInTheCustomersZoneAndLanguage() async throws {
    let customer = Customer(id: "c-1", zone: "Asia/Tokyo")
    let talk = Talk(engine: try TestPacks.engine(), customer: customer, clock: TestClock(Self.saturday))
    let texts = try await talk.say("担当者と話したい")
    #expect(texts == ["承知しました。", "〔handoff-closed〕 サポート T-1 1 月曜日 10:00"])
  }

  @Test func aTeamThatIsAlwaysThereIsThereOnSaturday() async throws {
    let talk = Talk(engine: try TestPacks.engine(), clock: TestClock(Self.saturday))
    #expect(try await talk.say("report a person").last == "[handoff] Trust T-1 1")
  }

  @Test func thePositionIsThatOfTheQueue() async throws {
    let talk = try Talk()
    try await talk.say("let me talk to a human")
    talk.customer = Customer(id: "c-2")
    #expect(try await talk.say("let me talk to a human").dropLast().last == "[handoff] Support T-2 2")
  }

  @Test func hoursAreToldOnTheCustomersClock() throws {
    let engine = try TestPacks.engine()
    let team = try #require(engine.policy.team("support"))
    let zone = try TimeZoneDatabase().rules(for: "Asia/Tokyo")
    let now = TestClock().now
    #expect(
      engine.hours(of: team, now: now, locale: TestPacks.tag("es"), zone: zone) == "lunes – viernes 10:00–19:00")
  }
}

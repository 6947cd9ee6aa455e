import Testing

@testable import Frontline

@Suite struct HandBackTests {
  static let ticket = TicketID(number: 1)

  @Test func theBotDoesNotAskForWhatAnAgentWasTold() async throws {
    let talk = try await AfterTicketPacks.held(AfterTicketPacks.engine())
    try await talk.say("it is order 4471-2290, sorry")
    try await talk.host.handBack(HandBack(ticket: Self.ticket, agent: "ann"))
    #expect(try await talk.say("where is my order") == ["[looking-up]"])
    #expect(await talk.state.filledSlots(of: TestPacks.id("order-status")).map(\.text.value) == ["4471-2290"])
  }

  @Test func theBotDoesNotAskForWhatAnAgentFilled() async throws {
    let talk = try await AfterTicketPacks.held(AfterTicketPacks.engine())
    let told = try await talk.host.handBack(
      HandBack(
        ticket: Self.ticket, agent: "ann",
        slots: [
          HandBack.Slot(intent: TestPacks.id("order-status"), name: "order_number", value: "4471-2290"),
          HandBack.Slot(intent: TestPacks.id("order-status"), name: "no_such_slot", value: "x"),
          HandBack.Slot(name: "order_number", value: "no intent of the ticket has it"),
        ]))
    #expect(told.flatMap(\.texts) == ["[returned-to-bot]"])
    #expect(try await talk.say("where is my order") == ["[looking-up]"])
  }

  @Test func theTicketShowsWhatTheCustomerToldInTheMeantime() async throws {
    let talk = Talk(engine: try AfterTicketPacks.engine())
    try await talk.host.perform(.registerAgent(AgentTests.ann))
    try await talk.host.perform(.comeOnline("ann"))
    try await talk.say("where is my order")
    try await talk.say("let me talk to a human")
    try await talk.host.perform(.accept(Self.ticket, by: "ann"))
    try await talk.say("the number is 4471-2290")
    let content = try #require(await talk.host.content(of: Self.ticket))
    #expect(content.slots.map(\.text.value) == ["4471-2290"])
  }

  @Test func anAnswerThatDidNotHelpIsNotSaidAgainUnlessPeopleSolvedIt() async throws {
    for isSolved in [false, true] {
      let talk = Talk(engine: try AfterTicketPacks.engine())
      try await talk.host.perform(.registerAgent(AgentTests.ann))
      try await talk.host.perform(.comeOnline("ann"))
      try await talk.say("songs stop after ten seconds")
      try await talk.say("still broken")
      try await talk.host.perform(.accept(Self.ticket, by: "ann"))
      try await talk.host.handBack(
        HandBack(ticket: Self.ticket, agent: "ann", solved: isSolved ? [TestPacks.id("playback")] : []))
      let said = try await talk.say("songs stop again")
      #expect(said.contains("Restart the app.") == isSolved, "\(said)")
      #expect(said.contains { $0.hasPrefix("[handoff]") } == !isSolved)
      if !isSolved { #expect(await talk.decision?.rule?.id == "built-in/answer-failed") }
    }
  }

  @Test func onlyTheTicketsAgentGivesItBack() async throws {
    let talk = try await AfterTicketPacks.held(AfterTicketPacks.engine())
    await #expect(throws: SupportError.self) {
      try await talk.host.handBack(HandBack(ticket: Self.ticket, agent: "lea", note: "mine"))
    }
    let state = await talk.state
    #expect(state.notes.isEmpty && state.holdingTicket == Self.ticket)
  }

  @Test func notesAreForPeopleAndCanBeErased() async throws {
    let talk = try await AfterTicketPacks.held(AfterTicketPacks.engine())
    let note = AgentNote(id: "n-1", ticket: Self.ticket, agent: "lea", text: "Be kind. 4111 1111 1111 1111")
    try await talk.host.note(note)
    try await talk.host.note(note)
    try await talk.host.handBack(HandBack(ticket: Self.ticket, agent: "ann", note: "Knows the plan."))
    let content = try #require(await talk.host.content(of: Self.ticket))
    #expect(content.notes.map(\.agent) == ["lea", "ann"])
    #expect(content.notes.first?.text.value?.contains("4111 1111") == false)
    #expect(content.notes.last?.text.value == "Knows the plan.")
    #expect(!content.transcript.contains { $0.texts.contains { $0.value?.contains("Be kind") == true } })
    let clock = talk.clock
    let restored = try await SupportHost.restore(
      from: talk.store, engine: talk.host.engine, clock: { clock.now }, logger: Talk.quiet)
    let state = await talk.state
    #expect(await restored.conversation(talk.id) == state)
    try await talk.host.erase("c-1")
    #expect(await talk.state.notes.map(\.text.value) == [nil, nil])
    await #expect(throws: SupportError.self) {
      try await talk.host.note(AgentNote(id: "n-2", ticket: Self.ticket, agent: "nobody", text: "x"))
    }
  }
}

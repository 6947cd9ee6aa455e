import Testing

@testable import Frontline

@Suite struct OutsideEventTests {
  static func event(_ key: String = "e-1", _ name: String = "order-delayed", customer: CustomerID? = "c-1")
    -> OutsideEvent
  {
    OutsideEvent(name: name, key: key, customer: customer, fields: ["eta": .text("Friday")])
  }

  static func outcomes(_ talk: Talk) async throws -> [OutsideEventNoted.Outcome] {
    try await talk.store.events(of: .desk, after: 0).compactMap { stored in
      guard case .desk(.outsideEventNoted(let noted)) = try EventCoder().event(stored).event else { return nil }
      return noted.outcome
    }
  }

  @Test func theCustomerHearsItInTheirLastPrivateConversationAndLanguage() async throws {
    let talk = Talk(engine: try AfterTicketPacks.engine())
    try await talk.say("hello")
    talk.channel = "line"
    try await talk.say("プレミアムはいくらですか")
    talk.channel = "x-post"
    try await talk.say("hello")
    let told = try await talk.host.happened(Self.event())
    #expect(told.map(\.conversation) == ["line:c-1"])
    #expect(told.flatMap(\.texts) == ["十です。"])
    let state = await talk.host.conversation("line:c-1")
    #expect(state.lastDecision?.kind == .notify && state.lastDecision?.rule?.id == "late")
    #expect(state.lastDecision?.rule?.location?.line == 60)
    #expect(try await talk.host.happened(Self.event()).isEmpty)
    #expect(try await Self.outcomes(talk) == [.told])
    #expect(try await talk.host.happened(Self.event("e-2")).count == 1)
  }

  @Test func theFieldsAreTheAnswersArguments() async throws {
    let engine = try AfterTicketPacks.engine {
      $0.proactiveRules = [
        ProactiveRule(id: "r", event: "order-delayed", intent: TestPacks.id("return-item"), location: TestPacks.place)
      ]
    }
    let talk = Talk(engine: engine)
    try await talk.say("hello")
    var event = Self.event()
    event.fields = ["order_number": .text("A-1"), "email": .text("a@b.c"), "reason": .text("late")]
    #expect(try await talk.host.happened(event).flatMap(\.texts) == ["Return of A-1 noted for a@b.c: late."])
  }

  @Test func whatNoRuleIsAboutIsOnlyNoted() async throws {
    let talk = Talk(engine: try AfterTicketPacks.engine())
    try await talk.say("hello")
    #expect(try await talk.host.happened(Self.event("e-1", "weather")).isEmpty)
    #expect(try await talk.host.happened(Self.event("e-2", customer: "stranger")).isEmpty)
    #expect(try await Self.outcomes(talk) == [.unknown, .nobody])
  }

  @Test func whilePeopleHoldTheConversationTheyAreTold() async throws {
    let talk = try await AfterTicketPacks.held(AfterTicketPacks.engine())
    #expect(try await talk.host.happened(Self.event()).isEmpty)
    let content = try #require(await talk.host.content(of: TicketID(number: 1)))
    #expect(content.notes.map(\.text.value) == ["Premium is 10."] && content.notes.first?.agent == nil)
    #expect(try await talk.host.happened(Self.event()).isEmpty)
    #expect(try await Self.outcomes(talk) == [.noted])
  }

  @Test func aRegionsEventOpensAnIncidentThatItsCustomersHearOf() async throws {
    let talk = Talk(engine: try AfterTicketPacks.engine(), customer: Customer(id: "c-1", region: "JP"))
    try await talk.host.happened(OutsideEvent(name: "order-delayed", key: "e", region: "JP"))
    #expect(await talk.host.desk.incidents.map(\.region) == ["JP"])
    #expect(try await talk.say("how much is premium").prefix(2) == ["[incident-notice]", "Premium is 10."])
    talk.customer = Customer(id: "c-2", region: "KR")
    #expect(try await talk.say("how much is premium").first == "Premium is 10.")
  }

  @Test func afterARestartTheSameEventIsStillKnown() async throws {
    let talk = Talk(engine: try AfterTicketPacks.engine())
    try await talk.say("hello")
    try await talk.host.happened(Self.event())
    let clock = talk.clock
    let restored = try await SupportHost.restore(
      from: talk.store, engine: talk.host.engine, clock: { clock.now }, logger: Talk.quiet)
    #expect(try await restored.happened(Self.event()).isEmpty)
    #expect(try await restored.happened(Self.event("e-9")).map(\.conversation) == [talk.id])
  }
}

import Testing

@testable import Frontline

@Suite struct OutsourcedTests {
  static let ticket = TicketID(number: 1)

  static func held(sees: [TicketPart]?) async throws -> Talk {
    let engine = try AfterTicketPacks.engine { policy in
      policy.teams[0].isOutsourced = true
      policy.teams[0].sees = sees
    }
    let talk = Talk(engine: engine, customer: Customer(id: "c-1", region: "JP", attributes: ["plan": "vip"]))
    try await talk.host.perform(.registerAgent(AgentTests.ann))
    try await talk.host.perform(.comeOnline("ann"))
    try await talk.say("where is my order 4471-2290")
    try await talk.host.finishLookup(LookupID(conversation: talk.id, number: 1), .found(["status": "shipped"]))
    try await talk.say(
      "let me talk to a human",
      attachments: [Attachment(kind: .image, mediaType: "image/png", byteCount: 9, reference: "r")])
    try await talk.host.perform(.accept(ticket, by: "ann"))
    try await talk.host.note(AgentNote(id: "n", ticket: ticket, agent: "ann", text: "note"))
    return talk
  }

  @Test(arguments: [
    nil, [TicketPart.transcript], [.slots, .notes], [.customer, .lookups, .attachments], TicketPart.allCases,
  ])
  func theirAgentsSeeWhatThePolicySays(_ sees: [TicketPart]?) async throws {
    let talk = try await Self.held(sees: sees)
    let parts = Set(sees ?? TeamDefinition.outsourcedParts)
    let content = try #require(await talk.host.content(of: Self.ticket, for: "ann"))
    #expect(content.transcript.isEmpty != parts.contains(.transcript))
    #expect(content.slots.isEmpty != parts.contains(.slots))
    #expect(content.attachments.isEmpty != parts.contains(.attachments))
    #expect(content.lookups.isEmpty != parts.contains(.lookups))
    #expect(content.notes.isEmpty != parts.contains(.notes))
    #expect((content.customer == nil) != parts.contains(.customer))
    #expect((content.ticket.request.customer == nil) != parts.contains(.customer))
    #expect(content.summary != nil)
    if !parts.contains(.customer) {
      #expect(!content.ticket.request.conversation.rawValue.contains("c-1"))
      #expect(content.ticket.request.plan == nil && content.ticket.request.region == nil)
    }
  }

  @Test func inHouseTeamsSeeEverything() async throws {
    let talk = try await AfterTicketPacks.held(AfterTicketPacks.engine())
    #expect(await talk.host.content(of: Self.ticket, for: "ann") == talk.host.content(of: Self.ticket))
    #expect(await talk.host.content(of: Self.ticket, for: "nobody") == nil)
    #expect(await talk.host.content(of: TicketID(number: 9), for: "ann") == nil)
  }

  @Test func whatTheyMayNotDoIsRefused() async throws {
    let talk = try await Self.held(sees: nil)
    try await talk.host.reply(AgentReply(id: "r-1", ticket: Self.ticket, agent: "ann", text: "Hello."))
    await #expect(throws: SupportError.self) { try await talk.host.perform(.resolve(Self.ticket, by: "ann")) }
    await #expect(throws: SupportError.self) {
      try await talk.host.handBack(HandBack(ticket: Self.ticket, agent: "ann"))
    }
  }
}

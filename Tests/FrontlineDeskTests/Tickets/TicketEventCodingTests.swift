import FoundationEssentials
import FrontlinePacks
import FrontlineText
import Testing

@testable import FrontlineDesk

struct TicketEventCodingTests {
  static let at = Timestamp(milliseconds: 1_800_000_000_000)
  static let one = TicketID(number: 1)
  static let two = TicketID(number: 2)
  static let here = QueueKey(tier: "agents", team: "support", language: QueueLanguage(tag("en")))
  static let there = QueueKey(tier: "engineers", team: "platform", language: QueueLanguage(tag("zh-TW")))
  static let back = TicketSentBack(
    ticket: one, by: "ann", from: there, to: here, skills: ["trust"], wantedAgent: "bob", note: "n", at: at)

  static let events: [(kind: String, event: DeskEvent)] = [
    ("ticket-snoozed", .ticketSnoozed(TicketSnoozed(ticket: one, agent: "ann", until: at, at: at))),
    (
      "ticket-waits-on-third-party",
      .ticketWaitsOnThirdParty(TicketWaitsOnThirdParty(ticket: one, agent: "ann", note: "n", at: at))
    ),
    (
      "ticket-resumed",
      .ticketResumed(TicketResumed(ticket: one, agent: nil, former: "ann", cause: .customer, at: at))
    ),
    ("customer-reminded", .customerReminded(CustomerReminded(ticket: one, at: at))),
    (
      "ticket-details-added",
      .ticketDetailsAdded(
        TicketDetailsAdded(
          ticket: one, by: nil, slots: [TicketRequest.Slot(name: "order_number", value: "r")], attachments: 2, at: at))
    ),
    ("ticket-handed-back", .ticketHandedBack(back)),
    ("ticket-taken-back", .ticketTakenBack(back)),
    (
      "ticket-merged",
      .ticketMerged(TicketMerged(ticket: one, into: two, by: "ann", conversations: ["c1", "c3"], at: at))
    ),
    ("ticket-reopened", .ticketReopened(TicketReopened(ticket: one, wantedAgent: "ann", message: "m", at: at))),
    (
      "ticket-solved",
      .ticketSolved(TicketSettled(ticket: one, by: nil, cause: .noAnswer, closesAt: at, at: at))
    ),
    ("ticket-closed", .ticketClosed(TicketSettled(ticket: one, by: nil, cause: .time, closesAt: nil, at: at))),
    (
      "ticket-returned-to-bot",
      .ticketReturnedToBot(TicketReturnedToBot(ticket: one, by: "ann", note: nil, closesAt: at, at: at))
    ),
    (
      "agent-replied",
      .agentReplied(AgentReplied(ticket: one, agent: "ann", message: "m", remindsAt: at, givesUpAt: at, at: at))
    ),
  ]

  @Test(arguments: 0..<events.count)
  func anEventComesBackFromItsText(index: Int) throws {
    let (kind, event) = Self.events[index]
    #expect(event.kind == kind && event.at == Self.at && event.ticket == Self.one)
    let encoded = try JSONEncoder().encode(event)
    #expect(try JSONDecoder().decode(DeskEvent.self, from: encoded) == event)
    #expect(String(decoding: encoded, as: UTF8.self).contains("\"\(kind)\""))
  }

  @Test func aLogOfAnEarlierVersionReads() throws {
    func decode(_ text: String) throws -> DeskEvent { try JSONDecoder().decode(DeskEvent.self, from: Data(text.utf8)) }
    #expect(
      try decode(#"{"kind":"ticket-solved","payload":{"ticket":"T-1","by":"ann","at":5}}"#)
        == .ticketSolved(
          TicketSettled(
            ticket: Self.one, by: "ann", cause: .agent, closesAt: nil, at: Timestamp(milliseconds: 5))))
    #expect(
      try decode(#"{"kind":"agent-replied","payload":{"ticket":"T-1","agent":"ann","message":"m","at":5}}"#)
        == .agentReplied(
          AgentReplied(
            ticket: Self.one, agent: "ann", message: "m", remindsAt: nil, givesUpAt: nil,
            at: Timestamp(milliseconds: 5))))
    #expect(try decode(#"{"kind":"ticket-returned-to-bot","payload":{"ticket":"T-1","at":5}}"#).ticket == Self.one)
  }

  @Test func aMessageToASolvedTicketReopensItAlsoInAnEarlierLog() throws {
    var run = try DeskRun()
    try run.join("ann", ["en"])
    let id = try run.open("c1")
    try run.run(.accept(id, by: "ann"))
    try run.run(.resolve(id, by: "ann"))
    run.state.apply(.customerWrote(CustomerWrote(ticket: id, message: "m", at: run.now + .seconds(9))))
    let ticket = try run.ticket(id)
    #expect(ticket.state == .queued && ticket.agent == nil && ticket.reopenCount == 1)
    #expect(ticket.waitingSince == run.now + .seconds(9))
  }
}

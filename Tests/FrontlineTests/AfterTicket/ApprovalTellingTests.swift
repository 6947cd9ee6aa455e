import Testing

@testable import Frontline

@Suite struct ApprovalTellingTests {
  static let ticket = TicketID(number: 1)

  static func ask(_ kind: String, _ cents: Int64?) -> DeskCommand {
    .requestApproval(
      ticket, by: "ann", kind: kind, amount: cents.flatMap { Money(minorUnits: $0, currency: "EUR") }, note: nil)
  }

  @Test func theCustomerHearsTheResultWithTheAmountInTheirLanguage() async throws {
    let talk = try await AfterTicketPacks.held(AfterTicketPacks.engine())
    let granted = try await talk.host.perform(Self.ask("refund", 1250))
    #expect(granted.flatMap(\.texts) == ["[approval-granted] refund (€12.50)"])
    #expect(try await talk.host.perform(Self.ask("refund", 9900)).isEmpty)
    let refused = try await talk.host.perform(
      .decideApproval(ApprovalID(number: 2), by: "lea", isApproved: false, note: nil))
    #expect(refused.flatMap(\.texts) == ["[approval-refused] refund (€99.00)"])
    try await talk.host.perform(Self.ask("exception", nil))
    let exception = try await talk.host.perform(
      .decideApproval(ApprovalID(number: 3), by: "lea", isApproved: true, note: nil))
    #expect(exception.flatMap(\.texts) == ["[approval-granted] exception"])
    #expect(await talk.state.holdingTicket == Self.ticket)
  }

  @Test func inJapaneseTheNameIsJapanese() async throws {
    let talk = try await AfterTicketPacks.held(AfterTicketPacks.engine(), asking: "担当者と話したい")
    let granted = try await talk.host.perform(Self.ask("refund", 1250)).flatMap(\.texts)
    #expect(granted.first?.hasPrefix("〔approval-granted〕 返金 (€12.50") == true, "\(granted)")
  }

  @Test func inPublicNothingIsSaidAboutMoney() async throws {
    let talk = Talk(engine: try AfterTicketPacks.engine(), channel: "x-post")
    try await talk.host.perform(.registerAgent(AgentTests.ann))
    try await talk.host.perform(.comeOnline("ann"))
    try await talk.say("let me talk to a human")
    try await talk.host.perform(.accept(Self.ticket, by: "ann"))
    #expect(try await talk.host.perform(Self.ask("refund", 100)).isEmpty)
    #expect(await talk.host.desk.approvals.count == 1)
  }
}

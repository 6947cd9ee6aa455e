import Testing

@testable import Frontline

@Suite struct MergedTicketTests {
  private let first = TicketID(number: 1)
  private let second = TicketID(number: 2)

  /// A customer whom Ann serves in two conversations, whose tickets she has merged.
  private func merged() async throws -> (Talk, app: ConversationID, mail: ConversationID) {
    let talk = try Talk()
    var ann = AgentTests.ann
    ann.capacity = 2
    try await talk.host.perform(.registerAgent(ann))
    try await talk.host.perform(.comeOnline("ann"))
    try await talk.say("let me talk to a human")
    let app = talk.id
    try await talk.host.perform(.accept(first, by: "ann"))
    talk.channel = "email"
    try await talk.say("let me talk to a human")
    try await talk.host.perform(.accept(second, by: "ann"))
    try await talk.host.perform(.merge(second, into: first, by: "ann"))
    return (talk, app, talk.id)
  }

  @Test func theHoldGoesOverToTheTicketThatGoesOn() async throws {
    let (talk, _, mail) = try await merged()
    #expect(await talk.host.conversation(mail).holdingTicket == first)
    #expect(try await talk.say("payment failed").isEmpty)
    #expect(await talk.decision?.kind == .passOn)
  }

  @Test func anAgentsReplyGoesWhereTheCustomerWroteLast() async throws {
    let (talk, app, mail) = try await merged()
    let one = try await talk.host.reply(AgentReply(id: "r-1", ticket: first, agent: "ann", text: "Hello"))
    #expect(one.map(\.conversation) == [mail])
    talk.channel = "app"
    try await talk.say("one more thing")
    let two = try await talk.host.reply(AgentReply(id: "r-2", ticket: first, agent: "ann", text: "Yes?"))
    #expect(two.map(\.conversation) == [app])
  }

  @Test func bothConversationsHearThatItIsSolvedAndOneIsAskedHowItWas() async throws {
    let (talk, app, mail) = try await merged()
    let told = try await talk.host.perform(.resolve(first, by: "ann"))
    #expect(Set(told.map(\.conversation)) == [app, mail])
    #expect(await talk.host.conversation(app).holdingTicket == nil)
    #expect(await talk.host.conversation(mail).holdingTicket == nil)
    #expect(told.filter { $0.texts.contains { $0.contains("rating-request") } }.map(\.conversation) == [app])
  }

  @Test func aWordAfterTheTicketIsSolvedDoesNotTakeTheConversationAgain() async throws {
    let talk = try await AgentTests.held()
    try await talk.host.perform(.resolve(first, by: "ann"))
    let late = try await talk.host.reply(AgentReply(id: "r-1", ticket: first, agent: "ann", text: "All the best!"))
    #expect(late.flatMap(\.texts) == ["All the best!"])
    #expect(await talk.state.holdingTicket == nil)
    #expect(try await talk.say("hello") != [])
  }
}

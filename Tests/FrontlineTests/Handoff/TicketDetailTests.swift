import Testing

@testable import Frontline

@Suite struct TicketDetailTests {
  private let ticket = TicketID(number: 1)

  @Test func whatTheCustomerSentGoesWithTheTicketAndWhatComesLaterJoinsIt() async throws {
    let talk = try Talk()
    try await talk.say("let me talk to a human", attachments: [AttachmentTests.screenshot])
    #expect(await talk.host.desk.ticket(ticket)?.request.attachments == 1)
    try await talk.say("here is another one", attachments: [AttachmentTests.screenshot, AttachmentTests.screenshot])
    #expect(await talk.host.desk.ticket(ticket)?.request.attachments == 3)
  }

  @Test func aNumberThatIsToldToPeopleStandsInTheTicket() async throws {
    let talk = try Talk()
    try await talk.say("return an item")
    try await talk.say("let me talk to a human")
    try await talk.say("it is order 4471-2290")
    let slots = await talk.host.desk.ticket(ticket)?.request.slots.map(\.name)
    #expect(slots == ["order_number"])
  }

  @Test func anIntentsWantedSkillsGoWithItsTicket() async throws {
    var collection = TestPacks.collection
    for place in collection.packs[0].intents.indices { collection.packs[0].intents[place].wantedSkills = ["devices"] }
    let talk = Talk(engine: try SupportEngine(packs: collection))
    try await talk.say("payment failed")
    try await talk.say("let me talk to a human")
    #expect(await talk.host.desk.ticket(ticket)?.request.wantedSkills == ["devices"])
  }
}

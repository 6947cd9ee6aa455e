import Testing

@testable import Frontline

/// What happens to whoever comes back after a ticket, and what people see of it.
@Suite struct ComingBackTests {
  static let first = TicketID(number: 1)

  static func solved() async throws -> Talk {
    let talk = try await AgentTests.held()
    try await talk.host.reply(AgentReply(id: "r-1", ticket: first, agent: "ann", text: "Done."))
    try await talk.host.perform(.resolve(first, by: "ann"))
    return talk
  }

  @Test func whatNobodyUnderstandsReopensTheSolvedTicket() async throws {
    let talk = try await Self.solved()
    try await talk.say("the zebra juggles violet umbrellas")
    #expect(await talk.decision?.rule?.id == "built-in/reopened")
    #expect(await talk.state.holdingTicket == Self.first)
    #expect(await talk.host.desk.ticket(Self.first)?.state.isActive == true)
  }

  @Test func whatSaysNothingReopensNothing() async throws {
    let talk = try await Self.solved()
    try await talk.say("🎈🎈")
    #expect(await talk.host.desk.ticket(Self.first)?.state == .solved)
  }

  @Test func aClearOtherQuestionGoesToTheBot() async throws {
    let talk = try await Self.solved()
    #expect(try await talk.say("how much is premium").first == "Premium is 10.")
    #expect(await talk.state.holdingTicket == nil)
  }

  @Test func thanksReopensNothing() async throws {
    let talk = try await Self.solved()
    try await talk.say("thanks")
    #expect(await talk.host.desk.ticket(Self.first)?.state.isActive == false)
  }

  @Test func aClosedTicketIsFollowedUp() async throws {
    let talk = try await Self.solved()
    try await talk.host.perform(.close(Self.first, by: nil))
    try await talk.say("still broken")
    #expect(await talk.decision?.rule?.id == "built-in/follow-up")
    let second = try #require(await talk.host.desk.ticket(TicketID(number: 2)))
    #expect(second.request.followUpOf == Self.first)
  }

  @Test func whatTheMatterNeedsFillsTheTicketWhileItWaits() async throws {
    let talk = try Talk()
    try await talk.say("where is my order")
    try await talk.say("let me talk to a human")
    try await talk.say("it is 4471-2290")
    let content = try #require(await talk.host.content(of: Self.first))
    #expect(content.slots.map(\.name) == ["order_number"] && content.slots[0].text.value == "4471-2290")
    try await talk.say("or 9999-1111")
    #expect(await talk.host.content(of: Self.first)?.slots.map(\.text.value) == ["4471-2290"])
  }

  @Test func peopleGetAnswersRepliesPlaybooksAndProofs() async throws {
    var policy = TestPacks.policy()
    policy.playbooks = [Playbook(risk: "payment-dispute", steps: ["Look", "Ask"], location: TestPacks.place)]
    var pack = TestPacks.pack
    for index in pack.locales.indices where pack.locales[index].locale == TestPacks.tag("en") {
      pack.locales[index].cannedReplies = [CannedReply(id: "hello", text: TestPacks.located("Hello."))]
    }
    let packs = PackCollection(policy: policy, packs: [pack])
    let talk = Talk(engine: try SupportEngine(packs: packs, index: TestPacks.engine().index))
    try await talk.say("how much is premium")
    try await talk.say("chargeback")
    let content = try #require(await talk.host.content(of: Self.first))
    #expect(content.suggestedAnswers.map(\.intent) == [TestPacks.id("chargeback"), TestPacks.id("plan")])
    #expect(content.suggestedAnswers.map(\.text) == ["We take this seriously.", "Premium is 10."])
    #expect(content.cannedReplies.map(\.id) == ["hello"])
    #expect(content.playbooks.map(\.steps) == [["Look", "Ask"]])
    let proofs = await talk.host.proofs(of: Self.first)
    #expect(proofs.compactMap(\.message) == ["m-1", "m-2"])
    #expect(proofs.map(\.proof.result.intent) == [TestPacks.id("plan"), TestPacks.id("chargeback")])
    #expect(await talk.host.proofs(of: TicketID(number: 9)).isEmpty)
  }

  @Test func whatTheTierNeedsIsSaidAndComesToTheTicket() async throws {
    var policy = TestPacks.policy()
    for index in policy.tiers.indices where policy.tiers[index].id == "agents" {
      policy.tiers[index].required = ["order_number", "note", "attachment", "unheard_of"]
    }
    let engine = try SupportEngine(
      packs: PackCollection(policy: policy, packs: [TestPacks.pack]), index: TestPacks.engine().index)
    let talk = Talk(engine: engine)
    #expect(try await talk.say("let me talk to a human").contains("[still-needed] What is your order number?"))
    let open = try #require(await talk.host.desk.ticket(Self.first))
    #expect(open.request.missing == ["order_number", "attachment", "unheard_of"])
    try await talk.say("4471-2290")
    #expect(await talk.host.content(of: Self.first)?.missing == ["attachment", "unheard_of"])
    try await talk.say("", attachments: [Attachment(kind: .image, reference: "a.png")])
    #expect(await talk.host.content(of: Self.first)?.missing == ["unheard_of"])
  }

  @Test func aPilotGivesWhoeverIsNotInItToPeople() async throws {
    var policy = TestPacks.policy()
    policy.pilots = [PilotShare(region: "FR", percent: 0), PilotShare(region: "DE", percent: 100)]
    let engine = try SupportEngine(
      packs: PackCollection(policy: policy, packs: [TestPacks.pack]), index: TestPacks.engine().index)
    let french = Talk(engine: engine, customer: Customer(id: "c-1", region: "FR"))
    try await french.say("how much is premium")
    #expect(await french.decision?.rule?.id == "built-in/pilot")
    let german = Talk(engine: engine, customer: Customer(id: "c-2", region: "DE"))
    #expect(try await german.say("how much is premium").first == "Premium is 10.")
    let other = Talk(engine: engine, customer: Customer(id: "c-3"))
    #expect(try await other.say("how much is premium").first == "Premium is 10.")
  }

  @Test func theFirstReplyIsPromisedOnTheCustomersClock() async throws {
    var policy = TestPacks.policy()
    policy.serviceLevels = [
      ServiceLevelDefinition(id: "standard", firstResponse: .seconds(4 * 3600), location: TestPacks.place)
    ]
    for index in policy.tiers.indices where policy.tiers[index].kind == .human {
      policy.tiers[index].serviceLevel = "standard"
    }
    let engine = try SupportEngine(
      packs: PackCollection(policy: policy, packs: [TestPacks.pack]), index: TestPacks.engine().index)
    let talk = Talk(engine: engine, customer: Customer(id: "c-1", zone: "Asia/Tokyo"))
    let told = try await talk.say("let me talk to a human")
    // 11:00 in Singapore and four hours are 16:00 in Tokyo.
    #expect(told.contains { $0.hasPrefix("[promise]") && $0.contains("4:00") }, "\(told)")
  }
}

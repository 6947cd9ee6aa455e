import Testing

@testable import Frontline

/// What raises urgency and place, before the rules.
@Suite struct ModifierTests {
  static let rules: [ModifierRule] = [
    ModifierRule(id: "angry", condition: .anger, raise: 1, location: TestPacks.line(50)),
    ModifierRule(
      id: "vip", condition: .attribute([AttributeCondition(name: "plan", values: ["vip", "premium"])]), urgency: .high,
      headStart: .seconds(7200), location: TestPacks.line(51)),
    ModifierRule(
      id: "region", condition: .region(["JP", "KR"]), headStart: .seconds(1800), location: TestPacks.line(52)),
    ModifierRule(
      id: "again", condition: .contacts(count: 3, within: .seconds(7 * 86_400)), raise: 1, location: TestPacks.line(53)),
  ]

  static func engine(_ modifiers: [ModifierRule] = rules) throws -> SupportEngine {
    var policy = TestPacks.policy()
    policy.modifiers = modifiers
    return try SupportEngine(packs: PackCollection(policy: policy, packs: [TestPacks.pack]))
  }

  static func facts(_ change: (inout ModifierFacts) -> Void) -> ModifierFacts {
    var facts = ModifierFacts()
    facts.now = Timestamp(milliseconds: 0)
    change(&facts)
    return facts
  }

  static let angry = facts { $0.anger = [.marks(3)] }
  static let vip = facts { $0.attributes = [.init(name: "plan", value: "vip")] }
  static let japanese = facts { $0.region = "JP" }
  static let returning = facts {
    $0.handOvers = [Timestamp(milliseconds: -2 * 86_400_000), Timestamp(milliseconds: -86_400_000)]
  }

  @Test(arguments: [
    (angry, "angry", Urgency.high, Duration.zero), (vip, "vip", .high, .seconds(7200)),
    (japanese, "region", .normal, .seconds(1800)), (returning, "again", .high, .zero),
  ])
  func eachAppliesByItself(_ facts: ModifierFacts, _ id: String, _ urgency: Urgency, _ headStart: Duration) {
    let matter = ModifiedMatter(.normal, Self.rules, facts)
    #expect(matter.modifiers.map(\.id) == [id])
    #expect(matter.urgency == urgency && matter.headStart == headStart)
    #expect(matter.modifiers.first?.location == Self.rules.first { $0.id == id }?.location)
  }

  @Test func allThatApplyCountInTheirOrderAndNothingGoesBeyondUrgent() {
    let all = Self.facts {
      ($0.anger, $0.attributes, $0.region) = (Self.angry.anger, Self.vip.attributes, "KR")
      $0.handOvers = Self.returning.handOvers
    }
    let matter = ModifiedMatter(.normal, Self.rules, all)
    #expect(matter.modifiers.map(\.id) == ["angry", "vip", "region", "again"])
    #expect(matter.urgency == .urgent && matter.headStart == .seconds(9000))
    #expect(ModifiedMatter(.urgent, Self.rules, all).urgency == .urgent)
    // In another order the fixed urgency comes first and the raise on top of it.
    let turned = [Self.rules[1], Self.rules[0]]
    #expect(ModifiedMatter(.low, turned, all).urgency == .urgent)
    #expect(ModifiedMatter(.low, [Self.rules[0], Self.rules[1]], all).urgency == .high)
  }

  @Test func nothingAppliesToWhoeverIsCalmAndNew() {
    let matter = ModifiedMatter(.low, Self.rules, Self.facts { _ in })
    #expect(matter.modifiers.isEmpty && matter.urgency == .low && matter.headStart == .zero)
    let other = Self.facts {
      $0.attributes = [.init(name: "plan", value: "free"), .init(name: "tier", value: "vip")]
      $0.region = "DE"
      $0.handOvers = [Timestamp(milliseconds: -8 * 86_400_000), Timestamp(milliseconds: -9 * 86_400_000)]
    }
    #expect(ModifiedMatter(.low, Self.rules, other).modifiers.isEmpty)
  }

  @Test func outsideDataNeverTraps() {
    let rule = ModifierRule(
      id: "x", condition: .contacts(count: .min, within: .seconds(Int64.max)), raise: .max,
      headStart: Duration(attoseconds: .max), location: TestPacks.line(1))
    let matter = ModifiedMatter(.low, [rule, rule], Self.facts { _ in })
    #expect(matter.urgency == .urgent && matter.headStart == ModifiedMatter.longestHeadStart)
  }

  @Test func anAngryCustomerOfTheBestPlanIsUrgentAndTheDecisionSaysWhy() async throws {
    let customer = Customer(id: "c-1", region: "JP", attributes: ["plan": "vip"])
    let talk = Talk(engine: try Self.engine(), customer: customer)
    try await talk.say("LET ME TALK to a human!!")
    let decision = try #require(await talk.decision)
    #expect(decision.kind == .handOver && decision.rule?.id == "human")
    #expect(decision.modifiers.map(\.id) == ["angry", "vip", "region"])
    #expect(decision.modifiers.map { $0.location?.line } == [50, 51, 52])
    let ticket = try #require(await talk.host.desk.ticket(TicketID(number: 1)))
    #expect(ticket.urgency == .high)
    #expect(ticket.request.headStart == .seconds(9000))
    #expect(ticket.request.modifiers == ["angry", "vip", "region"])
  }

  @Test func angerAloneNeverHandsOver() async throws {
    let talk = Talk(engine: try Self.engine())
    try await talk.say("MY PAYMENT FAILED!!! 😡")
    #expect(await talk.decision?.kind == .answer)
    #expect(await talk.host.desk.tickets.isEmpty)
  }

  @Test func angerOfAMomentAgoStillCounts() async throws {
    let talk = Talk(engine: try Self.engine())
    try await talk.say("my payment failed!!! 😡")
    try await talk.say("let me talk to a human")
    #expect(await talk.decision?.modifiers.map(\.id) == ["angry"])
    try await talk.host.perform(.close(TicketID(number: 1), by: nil))
    talk.clock.advance(.seconds(2 * 86_400))
    try await talk.say("let me talk to a human")
    #expect(await talk.decision?.modifiers.isEmpty == true)
  }

  @Test func whoeverComesTheThirdTimeInAWeekIsTakenMoreSeriously() async throws {
    let talk = Talk(engine: try Self.engine())
    for time in 1...3 {
      try await talk.say("let me talk to a human")
      let ticket = TicketID(number: time)
      #expect(await talk.host.desk.ticket(ticket)?.urgency == (time < 3 ? .normal : .high))
      try await talk.host.perform(.close(ticket, by: nil))
      talk.clock.advance(.seconds(86_400))
    }
    talk.clock.advance(.seconds(30 * 86_400))
    try await talk.say("let me talk to a human")
    #expect(await talk.host.desk.ticket(TicketID(number: 4))?.urgency == .normal)
  }

  @Test func angerWhileATicketWaitsRaisesItOnce() async throws {
    let talk = Talk(engine: try Self.engine())
    try await talk.say("let me talk to a human")
    #expect(await talk.host.desk.ticket(TicketID(number: 1))?.urgency == .normal)
    try await talk.say("how long does this take?!")
    #expect(await talk.host.desk.ticket(TicketID(number: 1))?.urgency == .high)
    try await talk.say("hurry up!!!")
    #expect(await talk.host.desk.ticket(TicketID(number: 1))?.urgency == .high)
  }

  @Test func recordsOfEarlierVersionsHaveNoModifiers() throws {
    let old = Array(#"{"intents":[],"kind":"hand-over","reason":"r","rule":{"id":"human"}}"#.utf8)
    let record: DecisionRecord = try EventCoder().decode(old)
    #expect(record.modifiers.isEmpty && record.rule?.id == "human")
    #expect(try EventCoder().encode(record) == old)
  }
}

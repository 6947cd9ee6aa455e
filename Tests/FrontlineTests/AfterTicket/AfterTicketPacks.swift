import Frontline

/// The test packs with goodwill, feedback, rules for outside events and incidents, and another company's support.
enum AfterTicketPacks {
  static let plan = TestPacks.id("plan")

  static func engine(_ change: (inout SupportPolicy) -> Void = { _ in }) throws -> SupportEngine {
    var policy = TestPacks.policy()
    let names = [
      LocalizedName(locale: TestPacks.tag("en"), name: "refund"),
      LocalizedName(locale: TestPacks.tag("ja"), name: "返金"),
    ]
    policy.approvals = [
      ApprovalDefinition(
        id: "refund", names: names, limit: Money(minorUnits: 5000, currency: "EUR"), location: TestPacks.place),
      ApprovalDefinition(id: "exception", location: TestPacks.place),
    ]
    policy.feedback = FeedbackPolicy(topics: ["wish"])
    policy.proactiveRules = [
      ProactiveRule(
        id: "late", event: "order-delayed", intent: plan, location: SourceLocation(file: "support.yaml", line: 60))
    ]
    policy.incidents = IncidentPolicy(count: 3, within: .seconds(3600), tier: "engineers")
    change(&policy)
    var pack = TestPacks.pack
    for index in pack.intents.indices where pack.intents[index].id == TestPacks.id("family-plan") {
      pack.intents[index].tags = ["wish"]
    }
    return try SupportEngine(packs: PackCollection(policy: policy, packs: [pack]), index: TestPacks.engine().index)
  }

  /// A conversation that Ann has accepted, with Lea who leads.
  static func held(
    _ engine: SupportEngine, customer: Customer = Customer(id: "c-1"), asking text: String = "let me talk to a human"
  ) async throws -> Talk {
    let talk = Talk(engine: engine, customer: customer)
    try await talk.host.perform(.registerAgent(AgentTests.ann))
    try await talk.host.perform(
      .registerAgent(
        AgentProfile(
          id: "lea", name: "Lea", languages: [TestPacks.tag("en")], teams: ["engineering"], roles: ["lead"])))
    try await talk.host.perform(.comeOnline("ann"))
    try await talk.say(text)
    try await talk.host.perform(.accept(TicketID(number: 1), by: "ann"))
    return talk
  }
}

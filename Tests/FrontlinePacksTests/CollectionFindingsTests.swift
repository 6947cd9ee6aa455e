import FrontlinePacks
import FrontlineText
import Testing

@Suite struct CollectionFindingsTests {
  struct Change: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var expected: [String]
    var apply: @Sendable (inout PackCollection) -> Void

    init(_ name: String, _ expected: [String], _ apply: @escaping @Sendable (inout PackCollection) -> Void) {
      (testDescription, self.expected, self.apply) = (name, expected, apply)
    }
  }

  static let changes: [Change] = [
    Change("nothing", []) { _ in },
    Change("no bot", ["missing-tier"]) {
      $0.policy.tiers[0].kind = .human; $0.policy.teams.append(bots)
    },
    Change("no people", ["missing-tier"]) {
      $0.policy.tiers.removeLast(2)
      $0.policy.teams = []
      $0.policy.escalationRules = []
      $0.packs[0].intents[0].nextTier = nil
      $0.packs[0].intents[0].team = nil
    },
    Change("tier twice", ["duplicate-id"]) {
      $0.policy.tiers[2].id = "agents"; $0.policy.teams[1].tier = "agents"
    },
    Change("tier without team", ["missing-team"]) { $0.policy.teams.removeLast() },
    Change("team of the bot", ["missing-team", "wrong-tier"]) { $0.policy.teams[1].tier = "bot" },
    Change("unknown calendar", ["unknown-calendar"]) { $0.policy.teams[1].calendar = "x" },
    Change("unknown service level", ["unknown-service-level"]) { $0.policy.tiers[1].serviceLevel = "slow" },
    Change("service level twice", ["duplicate-id"]) { $0.policy.serviceLevels.append($0.policy.serviceLevels[0]) },
    Change("unknown calendar of a service level", ["unknown-calendar"]) {
      $0.policy.serviceLevels[0].calendar = .named("team")
    },
    Change("calendar of a service level", []) { $0.policy.serviceLevels[0].calendar = .named("office") },
    Change("share of nothing", ["out-of-range"]) { $0.policy.serviceLevels[0].warnings.sharePercent = 0 },
    Change("target of unknown tier and channel", ["unknown-channel", "unknown-tier"]) {
      $0.policy.serviceLevels[0].targets = [
        ServiceLevelTarget(
          tiers: ["x"], channels: ["y"], times: ServiceLevelTimes(update: .seconds(1)), location: SamplePolicy.place(7))
      ]
    },
    Change("unknown skills", ["unknown-skill", "unknown-skill"]) { $0.policy.skills = [] },
    Change("unknown tier of a rule", ["unknown-tier"]) { $0.policy.escalationRules[0].tier = "x" },
    Change("team of another tier", ["wrong-tier"]) { $0.policy.escalationRules[0].team = "platform" },
    Change("risk of no intent", ["unknown-risk"]) { $0.policy.escalationRules[0].trigger = .risk(["fraud"]) },
    Change("one choice", ["out-of-range"]) { $0.policy.limits.choices = 1 },
    Change("next tier below", ["wrong-tier"]) { $0.packs[0].intents[0].firstTier = "engineers" },
    Change("unknown lookup", ["unknown-lookup"]) { $0.policy.lookups = [] },
    Change("lookup without slot", ["unknown-slot", "unknown-slot"]) { $0.packs[0].intents[0].slots = [] },
    Change("unknown follow-up", ["unknown-intent", "unreachable-follow-up"]) {
      $0.packs[0].intents[0].followUps = [IntentID(pack: "p", name: "plane")]
    },
    Change("no question", ["missing-question"]) { $0.packs[0].locales[0].intents[0].slotQuestions = [] },
    Change("an optional slot needs none", []) {
      $0.packs[0].locales[0].intents[0].slotQuestions = []
      $0.packs[0].intents[0].slots[0].isRequired = false
    },
    Change("no lookup answers", ["missing-answer", "missing-lookup-answers"]) {
      $0.packs[0].locales[0].intents[0].lookupAnswers = nil
    },
    Change("only a public answer", ["missing-answer"]) {
      $0.packs[0].locales[0].intents[1].answers[0].channelKind = .public
    },
    Change("no default locale", ["missing-default-locale"]) { $0.packs[0].defaultLocale = .undetermined },
    Change("no way to a person", ["missing-role"]) { $0.packs[0].intents.remove(at: 2) },
    Change("intent twice", ["duplicate-id"]) { $0.packs[0].intents.append($0.packs[0].intents[1]) },
    Change("pack twice", ["duplicate-id"]) { $0.packs.append($0.packs[0]) },
  ]

  private static let bots = TeamDefinition(
    id: "bots", names: [], tier: "bot", calendar: "office", location: SamplePolicy.place(30))

  @Test(arguments: changes)
  func aChangeIsFound(_ change: Change) throws {
    var collection = try SamplePolicy.collection()
    change.apply(&collection)
    #expect(collection.findings().map(\.code.rawValue).sorted() == change.expected, "\(collection.findings())")
  }

  @Test func lookupsById() throws {
    let collection = try SamplePolicy.collection()
    #expect(collection.pack("p") != nil && collection.pack("q") == nil && collection.pack("") == nil)
    #expect(collection.intent(IntentID(pack: "p", name: "order"))?.title == "Order")
    #expect(collection.intent(IntentID(pack: "q", name: "order")) == nil)
    #expect(collection.intent(role: .cancel)?.id.name == "cancel")
    #expect(collection.policy.firstTier?.id == "bot")
    #expect(collection.policy.tier(above: "bot")?.id == "agents")
    #expect(collection.policy.tier(above: "engineers") == nil)
    #expect(collection.policy.teams(ofTier: "agents").map(\.id) == ["support"])
    let ja = try #require(LocaleTag("ja"))
    let found = try #require(collection.localizedIntent(IntentID(pack: "p", name: "plain"), for: ja))
    #expect(found.choice.how == .default && found.choice.chosen.description == "en")
    #expect(collection.text(.rephrase, for: ja) == nil)
    #expect(collection.policy.teams[0].name(for: ja) == "Support")
    #expect(collection.policy.teams[1].name(for: ja) == "platform")
  }

  @Test func packsAreFoundByBinarySearchAsByLooking() throws {
    var collection = try SamplePolicy.collection()
    let pack = collection.packs[0]
    let ids = ["a", "ab", "b", "music", "shop", "z"]
    collection = PackCollection(
      policy: collection.policy,
      packs: ids.shuffled().map { id in
        var copy = pack
        copy.id = id
        return copy
      })
    for id in ids + ["", "aa", "c", "zz"] { #expect(collection.pack(id)?.id == ids.first { $0 == id }) }
  }

  @Test func systemTextsNameTheirArguments() {
    #expect(SystemText.handoffClosed.arguments == ["team", "ticket", "position", "opens"])
    #expect(SystemText.rephrase.arguments == [])
  }
}

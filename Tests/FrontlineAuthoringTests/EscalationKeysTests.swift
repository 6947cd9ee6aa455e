import FrontlinePacks
import Testing

@testable import FrontlineAuthoring

/// The keys that say when people take over, and with what urgency.
@Suite struct EscalationKeysTests {
  static func policy(_ more: String, replacing old: String = "", with new: String = "") throws -> PackReading {
    var files = SamplePacks.files
    let support = SamplePacks.support.replacing(old, with: new, maxReplacements: old.isEmpty ? 0 : 1)
    files["support.yaml"] = support + "\n" + more + "\n"
    return try PackDirectory(files).read()
  }

  static func loaded(_ more: String, replacing old: String = "", with new: String = "") throws -> SupportPolicy {
    let reading = try policy(more, replacing: old, with: new)
    #expect(reading.findings.isEmpty, "\(reading.findings)")
    return try #require(reading.collection).policy
  }

  @Test func whatIsNotGivenHasItsDefault() throws {
    let policy = try Self.loaded("")
    #expect(policy.modifiers.isEmpty && policy.pilots.isEmpty && policy.playbooks.isEmpty)
    #expect(policy.limits.burstCap == .seconds(15))
    #expect(policy.limits.messagesPerMinute == 20 && policy.limits.sameText == 3)
    #expect(policy.channels.allSatisfy { $0.burst == .zero && $0.privateChannel == nil })
    #expect(policy.communityTier == nil)
  }

  @Test func triggersOfTicketsAreRead() throws {
    let policy = try Self.loaded(
      """
        - {id: warned, when: {service-level-warning: [first-response, update]}, urgency: urgent}
        - {id: idle, when: {idle: 8h}}
        - {id: up, when: agent-requested, tier: engineers}
      """)
    #expect(
      policy.escalationRules.suffix(3).map(\.trigger) == [
        .serviceLevelWarning(["first-response", "update"]), .idle(.seconds(8 * 3600)), .agentRequested,
      ])
  }

  @Test func modifiersAreReadInTheirOrder() throws {
    let policy = try Self.loaded(
      """
      modifiers:
        - {id: angry, when: anger, raise: 1}
        - {id: vip, when: {attribute: {plan: [vip, premium]}}, urgency: high, head_start: 2h}
        - {id: region, when: {region: [JP, KR]}, head_start: 30m}
        - {id: again, when: {contacts: 3, within: 7d}, raise: 2}
      """)
    #expect(
      policy.modifiers.map(\.condition) == [
        .anger, .attribute([AttributeCondition(name: "plan", values: ["vip", "premium"])]), .region(["JP", "KR"]),
        .contacts(count: 3, within: .seconds(7 * 86_400)),
      ])
    #expect(policy.modifiers.map(\.raise) == [1, 0, 0, 2])
    #expect(policy.modifiers.map(\.urgency) == [nil, .high, nil, nil])
    #expect(policy.modifiers.map(\.headStart) == [.zero, .seconds(7200), .seconds(1800), .zero])
    let before = policy.escalationRules.map(\.location.line).max() ?? 0
    #expect(policy.modifiers.first.map { $0.location.file == "support.yaml" && $0.location.line > before } == true)
  }

  @Test func communityHelpIsATierWithoutALevel() throws {
    let policy = try Self.loaded(
      "", replacing: "  - {id: agents,",
      with: "  - {id: forum, name: Forum, kind: community, link: \"https://example.com/forum\"}\n  - {id: agents,")
    #expect(policy.communityTier?.link == "https://example.com/forum")
    #expect(policy.tiers.map(\.level) == [1, 0, 2, 3])
    #expect(policy.firstTier?.id == "bot" && policy.tier(above: "bot")?.id == "agents")
  }

  @Test func channelsSayWhereTheyGoOnAndHowLongABurstLasts() throws {
    let policy = try Self.loaded(
      "", replacing: "x-post: public",
      with:
        "x-post: {kind: public, private: app}\n  whatsapp: {kind: private, burst: 4s}\n  sms: {kind: private, burst: 0s}"
    )
    #expect(policy.privateChannel(for: "x-post") == "app" && policy.channelKind("x-post") == .public)
    #expect(policy.channel("whatsapp")?.burst == .seconds(4) && policy.channel("sms")?.burst == .zero)
  }

  @Test func pilotsAndPlaybooksAreRead() throws {
    let policy = try Self.loaded(
      "pilot: {DE: 20%, FR: 0%}\nplaybooks:\n  payment-dispute:\n    - Look at the payment\n    - Ask billing")
    #expect(policy.pilots == [PilotShare(region: "DE", percent: 20), PilotShare(region: "FR", percent: 0)])
    #expect(policy.playbook(forRisk: "payment-dispute")?.steps == ["Look at the payment", "Ask billing"])
  }

  @Test(arguments: [
    ("modifiers:\n  - {id: a, when: angry, raise: 1}", "unknown-value"),
    ("modifiers:\n  - {id: a, when: anger}", "missing-key"),
    ("modifiers:\n  - {id: a, when: anger, raise: 9}", "out-of-range"),
    ("modifiers:\n  - {id: a, when: {contacts: 3}, raise: 1}", "missing-key"),
    ("modifiers:\n  - {id: a, when: {contacts: 3, region: [JP], within: 7d}, raise: 1}", "wrong-type"),
    ("modifiers:\n  - {id: a, when: {region: [Japan]}, raise: 1}", "bad-region"),
    ("modifiers:\n  - {id: a, when: anger, raise: 1}\n  - {id: a, when: anger, raise: 1}", "duplicate-id"),
    ("  - {id: x, when: {service-level-warning: [fist-response]}}", "unknown-value"),
    ("  - {id: x, when: {idle: 8}}", "bad-duration"), ("  - {id: x, when: agent-request}", "unknown-value"),
    ("pilot: {DE: 20}", "out-of-range"), ("pilot: {DE: 120%}", "out-of-range"), ("pilot: {Berlin: 1%}", "bad-region"),
    ("playbooks: {dragons: [Run]}", "unknown-risk"),
  ])
  func aMistakeIsFoundWithItsPlace(_ text: String, _ code: String) throws {
    let findings = try Self.policy(text).findings
    #expect(findings.map(\.code.rawValue) == [code], "\(findings)")
    #expect(findings.allSatisfy { $0.location.line > SamplePacks.support.split(separator: "\n").count - 1 })
  }

  @Test(arguments: [
    ("x-post: public", "x-post: {kind: public, private: ap}", "unknown-channel"),
    ("x-post: public", "x-post: {kind: public, private: x-post}", "public-channel"),
    ("app: private", "app: {kind: private, private: line-jp}", "unknown-key"),
    ("choices: 4", "choices: 4\n  messages_per_minute: 0", "out-of-range"),
    ("choices: 4", "choices: 4\n  burst_cap: 0s", "bad-duration"),
    ("- {id: agents,", "- {id: c, name: C, kind: community}\n  - {id: agents,", "community-link"),
    ("- {id: agents,", "- {id: c, name: C, kind: community, link: forum}\n  - {id: agents,", "bad-link"),
    ("accept: false}", "accept: false, link: \"https://example.com\"}", "community-link"),
  ])
  func aMistakeInAnEarlierKeyIsFound(_ old: String, _ new: String, _ code: String) throws {
    let findings = try Self.policy("", replacing: old, with: new).findings
    #expect(findings.contains { $0.code.rawValue == code }, "\(findings)")
  }
}

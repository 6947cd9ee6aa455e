import Testing

@testable import Frontline

/// Other customers may help: said once a conversation, and only where it helps.
@Suite struct CommunityTests {
  static func talk() throws -> Talk {
    var policy = TestPacks.policy()
    policy.tiers.append(
      TierDefinition(
        id: "community", name: "Community", level: 0, kind: .community, link: "https://example.com/forum",
        location: TestPacks.place))
    let packs = PackCollection(policy: policy, packs: [TestPacks.pack])
    return Talk(engine: try SupportEngine(packs: packs, index: TestPacks.engine().index))
  }

  static let text = "[community] https://example.com/forum"

  @Test func whatIsNotUnderstoodASecondTimeIsSuggestedToOthers() async throws {
    let talk = try Self.talk()
    #expect(try await talk.say("???") == ["[rephrase]"])
    #expect(try await talk.say("🎈") == [Self.text, "[nearest-topics]"])
    try await talk.say("payment failed")
    try await talk.say("???")
    #expect(try await talk.say("🎈") == ["[nearest-topics]"])
  }

  @Test func whatDidNotHelpIsSuggestedToOthers() async throws {
    let talk = try Self.talk()
    try await talk.say("how much is premium")
    #expect(try await talk.say("that did not help") == ["[sorry-try-again]", Self.text])
  }

  @Test func whoeverWaitsForAClosedTeamHearsOfIt() async throws {
    let talk = try Self.talk()
    talk.clock.set(Timestamp(milliseconds: 1_795_852_800_000))
    #expect(try await talk.say("let me talk to a human").contains(Self.text))
    let open = try Self.talk()
    #expect(try await !open.say("let me talk to a human").contains(Self.text))
  }
}

import Frontline
import Testing

@Suite struct BadInputTests {
  static let cases: [(String, [UInt8])] = [
    ("empty", []), ("a megabyte", Array(repeating: UInt8(ascii: "a"), count: 1 << 20)),
    ("a megabyte of Han", Array(String(repeating: "漢", count: 350_000).utf8)),
    ("invalid UTF-8", [0xFF, 0xFE, 0xC3, 0x28, 0x80]), ("half a character", Array("決済できません".utf8.dropLast())),
    ("only emoji", Array("🙂👨‍👩‍👧‍👦🇯🇵".utf8)), ("only marks", Array(String(repeating: "\u{301}\u{20DD}", count: 5000).utf8)),
    ("bidi controls", Array("\u{202E}\u{2066}refund\u{2069}\u{202C}".utf8)), ("NUL", [0, 0x72, 0, 0x66, 0]),
    ("spaces", Array(" \t\n\u{3000}\u{200B}".utf8)), ("nobody's language", Array("ᚠᚢᚦᚨᚱᚲ ᚷᚹᚺᚾᛁᛃ".utf8)),
    ("lone newline", [0x0A]), ("a surrogate in UTF-8", [0xED, 0xA0, 0x80]), ("question marks", Array("???".utf8)),
  ]

  @Test(arguments: cases)
  func anyBytesLeadToASensibleDecision(_ name: String, _ bytes: [UInt8]) async throws {
    let talk = try Talk()
    let replies = try await talk.host.receive(
      InboundMessage(id: "m", customer: Customer(id: "c-1"), channel: "app", utf8: bytes))
    #expect(!replies.isEmpty && !replies.flatMap(\.texts).isEmpty, "\(name)")
    let state = await talk.state
    #expect(state.lastDecision != nil && state.transcript.count >= 2, "\(name)")
    let answers = ["Check your card. Then send us a screenshot.", "カードをご確認ください。", "Revisa tu tarjeta."]
    #expect(try await talk.say("payment failed").contains { answers.contains($0) }, "\(name)")
  }

  @Test func aLongMessageIsReadToTheLimitAndTheCustomerIsTold() async throws {
    let talk = try Talk()
    let texts = try await talk.say("payment failed " + String(repeating: "x ", count: 20_000))
    #expect(texts.contains("[message-too-long]"))
    #expect((await talk.state.transcript.first?.texts.first?.value?.utf8.count ?? 0) <= 10_000)
  }

  @Test func aClockThatRunsBackwardsLosesNothing() async throws {
    let talk = try Talk()
    try await talk.say("how much is premium")
    let last = await talk.state.lastEventAt
    talk.clock.set(Timestamp(milliseconds: 5))
    #expect(try await talk.say("payment failed").first?.hasPrefix("Check your card") == true)
    #expect(await talk.state.lastEventAt == last)
    talk.clock.set(.min)
    #expect(try await talk.say("let me talk to a human").isEmpty == false)
    talk.clock.set(.max)
    #expect(try await talk.say("hello").isEmpty == false)
  }

  @Test func idsOfAnyTextAreFine() async throws {
    let talk = try Talk(customer: Customer(id: "\u{0}/ü\n", zone: "../../etc/passwd"), channel: "")
    #expect(try await talk.say("let me talk to a human").count == 3)
  }

  @Test func aPolicyWithoutPeopleStillAnswers() async throws {
    var policy = TestPacks.policy()
    policy.tiers = [policy.tiers[0]]
    policy.teams = []
    let engine = try SupportEngine(packs: PackCollection(policy: policy, packs: [TestPacks.pack]))
    let talk = Talk(engine: engine)
    for _ in 1...12 { #expect(try await !talk.say("zxqv wrtk").isEmpty) }
    #expect(try await talk.say("let me talk to a human") == ["Of course."])
  }

  @Test func packsWithoutAnyTextStillSpeak() async throws {
    var pack = TestPacks.pack
    for index in pack.locales.indices { pack.locales[index].texts = [] }
    let engine = try SupportEngine(packs: PackCollection(policy: TestPacks.policy(), packs: [pack]))
    let talk = Talk(engine: engine)
    #expect(try await talk.say("???").first?.hasPrefix("Sorry") == true)
  }
}

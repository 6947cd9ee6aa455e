import Foundation
import Testing

@testable import FrontlineCLI

/// A REPL without a terminal, on small packs.
@Suite struct ReplSessionTests {
  private let packs: SmallPacks
  private let session: ReplSession

  init() throws {
    let support = try #require(SmallPacks.files["support.yaml"])
    packs = try SmallPacks(changing: ["support.yaml": support + Self.goodwill])
    let source = PackSource(path: packs.path)
    var setup = ReplSession.Setup(packs: try source.load(), source: source)
    setup.start = try MomentText.parse("2026-11-23T09:00:00Z")
    session = try ReplSession(setup)
  }

  private static let goodwill = """
    approvals:
      refund: {limit: 20 EUR, approvers: [lead]}
    feedback: {topics: [wish]}
    incidents: {same_question: {count: 20, within: 1h, tier: engineers}}

    """

  /// What comes of some lines, joined.
  @discardableResult
  private func say(_ lines: String...) async -> String {
    var text = ""
    for line in lines { text += await session.take(line).map(\.text).joined(separator: "\n") + "\n" }
    return text
  }

  private func file(_ name: String) -> String {
    "\(packs.path)/../\(URL(fileURLWithPath: packs.path).lastPathComponent)-\(name)"
  }

  @Test func everyCommandStandsInTheHelp() async {
    let help = await say(":help")
    for verb in ReplVerb.customerVerbs { #expect(help.contains("  :\(verb.name) ")) }
    for verb in ReplVerb.agentVerbs { #expect(help.contains("\n  \(verb.name) ")) }
  }

  @Test func everyCommandTakesNonsense() async {
    for verb in ReplVerb.agentVerbs + ReplVerb.customerVerbs where !["quit", "lead", "agent"].contains(verb.name) {
      let mark = ReplVerb.agentVerbs.contains { $0.name == verb.name } ? ":agent " : ":"
      await say("\(mark)\(verb.name)", "\(mark)\(verb.name) \u{200F}?? = x=y", "\(mark)\(verb.name) T-99 A-99 I-99")
      #expect(!session.isOver)
    }
    await say("let me talk to a human", ":agent accept", ":quit")
    #expect(session.isOver)
  }

  @Test func customersHaveConversationsOfTheirOwn() async {
    #expect(await say("let me talk to a human").contains("T-1"))
    #expect(await say(":as mia locale=de zone=Europe/Berlin plan=vip style=polite").contains("you are mia"))
    #expect(await session.prompt == "mia · de · bot> ")
    #expect(await say("refund it please").contains("within three days"))
    #expect(await say(":as mia plan=free").contains("has written already"))
    #expect(await say(":as you").contains("you are you"))
    #expect(await session.prompt == "en · agents T-1 queued> ")
    #expect(await say(":as").contains("you have been you, mia"))
    #expect(await say(":reset") == "a new conversation\n")
    #expect(await session.prompt == "en · bot> ")
    #expect(await say(":reset", ":as mia", ":reset", ":as").contains("you have been you, mia, you-2, you-3, mia-2"))
    #expect(await session.prompt == "mia-2 · de · bot> ")
  }

  private static let mistakes = [
    (":as mia zone=Nowhere/City", "no time zone"),
    (":as mia locale=??", "no locale tag"),
    (":as mia style=rude", "no style"),
    (":as mia vip", "NAME=VALUE"),
    (":as alex", "no agent's"),
    (":as a/b", "word of letters"),
    (":lang ??", "no locale tag"),
    (":lang", "no locale tag"),
    (":channel fax", "app (private), x-post (public)"),
    (":wait", "no duration"),
    (":save", "write: :save"),
    (":save x.txt", "ends in .yaml"),
    (":save x.yaml", "nothing has been said"),
    (":save x.yaml poems", "write: :save"),
    (":event", "write: :event"),
    (":agent reply hello", "accept a ticket first"),
    (":agent request", "write: request"),
    (":agent approve", "nothing waits"),
    (":agent incident nothing", "write: incident"),
    (":agent accept soon", "write: accept"),
    (":agent snooze", "write: snooze"),
    (":agent fly", "an agent cannot fly"),
  ]

  @Test func whatIsWrongIsSaid() async {
    for (line, answer) in Self.mistakes {
      let said = await say(line)
      #expect(said.contains(answer), "\(line): \(said)")
    }
  }

  @Test func aChosenLanguageHoldsUntilMessagesMayTellAgain() async {
    #expect(await say(":lang de").contains("you have chosen de"))
    #expect(await session.prompt == "de · bot> ")
    await say("refund it please")
    #expect(await say(":explain").contains("rule setting"))
    #expect(await say(":lang auto").contains("messages tell"))
    await say("refund it please")
    #expect(!(await say(":explain").contains("rule setting")))
  }

  @Test func theProofComesAsTables() async {
    #expect(await say(":explain").contains("nothing has been decided yet"))
    await say("when will the parcel arrive")
    let text = await say(":explain")
    #expect(text.hasPrefix("answer: ") && text.contains("\n  about       shop/delivery\n"))
    #expect(text.contains("\n  confidence  score ") && text.contains("  likeness  intent"))
  }

  @Test func aLeadDecidesWhatAnAgentAsksFor() async {
    await say("let me talk to a human", ":agent accept")
    #expect(
      await say(":agent request refund 15 EUR late").contains(
        "A-1  T-1  refund  15.00 EUR  alex  granted by the policy"))
    #expect(await say(":agent request refund 50 EUR twice broken").contains("waits for a decision"))
    #expect(await say(":agent approve").contains("their own request"))
    #expect(await say(":agent lead refuse A-2 too much").contains("Sorry, no"))
    let all = await say(":approvals", ":agent show")
    #expect(all.contains("refused by lee") && all.contains("Note of alex: twice broken"))
    #expect(all.contains("Note of lee: too much"))
    #expect(await session.prompt == "en · agents T-1 open> ")
    await say(":lead")
    #expect(await session.prompt == "lead> ")
    await say("agent")
    #expect(await session.prompt == "agent> ")
    #expect(await say("lead urgency high").contains("accept a ticket first"))
    #expect(await session.prompt == "agent> ")
  }

  @Test func notesIncidentsAndRatingsAreShown() async {
    await say("let me talk to a human", ":agent accept", ":agent note likes tea")
    #expect(await say(":agent show").contains("Note of alex: likes tea"))
    #expect(await say(":agent incident refund de").contains("I-1 is open; T-2 tells people"))
    #expect(await say(":incidents").contains("I-1  open  shop/refund  DE  T-2  a person"))
    #expect(await say(":agent over").contains("I-1 is over"))
    #expect(await say(":agent resolve").contains("T-1 is solved."))
    #expect(await say(":ratings").contains("no customer has rated"))
  }

  @Test func changedFilesAreReadAgainAndBrokenOnesAreNot() async throws {
    #expect(await say("refund it please").contains("within three days"))
    let english = try packs.read("shop/en.yaml")
    try packs.write("shop/en.yaml", english.replacingOccurrences(of: "within three days", with: "within a month"))
    let changed = await say("refund it please")
    #expect(changed.contains("the packs are read again") && changed.contains("within a month"))
    try packs.write("shop/en.yaml", english + "nonsense: [\n")
    let broken = await say("when will the parcel arrive")
    #expect(
      broken.contains("the old ones stay") && broken.contains("shop/en.yaml:") && broken.contains("within a week"))
    try packs.write("shop/en.yaml", english)
    #expect(await say(":reload").contains("the packs are read again"))
    #expect(!(await say(":reset").contains("read again")))
  }

  @Test func aTranscriptIsSavedAsAScenarioThatHolds() async throws {
    let path = file("talk.yaml")
    defer { try? FileManager.default.removeItem(atPath: path) }
    await say(
      "refund it please", "no", ":lang de", "banana", ":lang auto", ":as mia plan=vip", ":channel x-post",
      "when will the parcel arrive", ":channel app", ":attach", ":as you", "let me talk to a human", ":wait 90s",
      ":agent accept", ":agent note \"a: b\" #c", ":agent reply yes", ":agent request refund 50 EUR it broke",
      ":agent lead approve A-1", ":agent urgency high", ":agent snooze 1h", ":wait 2h",
      ":agent transfer engineers see: it",
      ":agent accept", ":agent back done, really", ":agent accept", ":agent incident shop/refund", ":agent over I-1",
      ":agent resolve", ":agent offline", ":reset", "refund it please")
    let saved = await say(":save \(path)")
    #expect(saved.contains("played back, it holds"), "\(saved)")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains("after: 1m 30s") && text.contains("alex: accepts T-1") && text.contains("lee: approves A-1"))
    #expect(text.contains("- you: \"no\"") && text.contains("language: de") && text.contains("attributes: {plan: vip}"))
    #expect(await say(":save \(path)").contains("is there already"))
    #expect(await say(":save \(path) !").contains("played back, it holds"))
  }

  @Test func messagesAreSavedAsTestsOfALocale() async throws {
    let path = file("messages.yaml")
    defer { try? FileManager.default.removeItem(atPath: path) }
    await say("refund it please", "refund it please", "qwxz vrrm plk", "let me talk to a human", "hello?")
    let saved = await say(":save \(path) tests")
    #expect(saved.contains("holds 3 messages in en") && saved.contains("1 left out"), "\(saved)")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(
      text == """
        locale: "en"
        intents:
          shop/refund:
          - "refund it please"
          shop/human:
          - "let me talk to a human"
        out_of_scope:
        - "qwxz vrrm plk"

        """)
  }

  @Test func timeThatPassesBringsWhatIsDueOnTheWay() async {
    await say("let me talk to a human", ":agent offline", ":agent online")
    #expect(await say(":agent list").contains("T-1 offered"))
    #expect(await say(":clock +10m").contains("it is 2026-11-23T09:10:00Z"))
    #expect(await say(":agent list").contains("T-1 queued"))
  }
}

import Frontline
import FrontlineSimulation
import Testing

/// An expectation that cannot fail says nothing.
@Suite struct FailingExpectationTests {
  /// What is true after Mia has asked for a person, and what is not.
  struct Case: CustomTestStringConvertible, Sendable {
    var right: String
    var wrong: String
    var subject: String
    var expected: String
    var got: String
    var testDescription: String { wrong }

    init(_ right: String, _ wrong: String, _ subject: String, expected: String, got: String) {
      self.right = right
      self.wrong = wrong
      self.subject = subject
      self.expected = expected
      self.got = got
    }
  }

  static let cases: [Case] = [
    Case("decision: hand-over", "decision: answer", "decision", expected: "answer", got: "hand-over"),
    Case(
      "decision: [answer, hand-over]", "decision: {not: hand-*}", "decision", expected: "not hand-*", got: "hand-over"),
    Case("rule: human-*", "rule: none", "rule", expected: "none", got: "human-requested"),
    Case(
      "reason: the customer", "reason: weather", "reason", expected: "with \"weather\"",
      got: "\"the customer asks for a person\""),
    Case("intents: none", "intents: any", "intents", expected: "any", got: "[]"),
    Case(
      "understood: person", "understood: {lacks: person}", "understood", expected: "without person",
      got: "[shop/person]"),
    Case("matter: none", "matter: opening", "matter", expected: "opening", got: "none"),
    Case("asked_slot: none", "asked_slot: size", "asked_slot", expected: "size", got: "none"),
    Case("slots: {size: none}", "slots: {size: large}", "slot.size", expected: "large", got: "none"),
    Case("language: en", "language: de", "language", expected: "de", got: "en"),
    Case("speaker: people", "speaker: bot", "speaker", expected: "bot", got: "T-1"),
    Case("notices: none", "notices: passedOn", "notices", expected: "with passedOn", got: "[]"),
    Case("messages: 1", "messages: 2", "messages", expected: "2", got: "1"),
    Case("erased: false", "erased: true", "erased", expected: "true", got: "false"),
    Case("replies: {min: 1, max: 1}", "replies: {min: 2}", "replies", expected: "at least 2", got: "1"),
    Case("texts: 5", "texts: {max: 1}", "texts", expected: "at most 1", got: "5"),
    Case("reply_language: en", "reply_language: [de, fr]", "reply_language", expected: "de or fr", got: "en"),
    Case("choices: none", "choices: [A, B]", "choices", expected: "[A, B]", got: "[]"),
    Case("nothing: false", "nothing: true", "nothing", expected: "true", got: "false"),
    Case("ticket: T-1", "ticket: none", "ticket.id", expected: "none", got: "T-1"),
    Case("ticket: {state: offered}", "ticket: {state: open}", "ticket.state", expected: "open", got: "offered"),
    Case(
      "ticket: {queue: agents/*/en}", "ticket: {queue: agents/desk/de}", "ticket.queue", expected: "agents/desk/de",
      got: "agents/desk/en"),
    Case("ticket: {urgency: normal}", "ticket: {urgency: high}", "ticket.urgency", expected: "high", got: "normal"),
    Case("ticket: {offered_to: ann}", "ticket: {offered_to: bob}", "ticket.offered_to", expected: "bob", got: "ann"),
    Case("ticket: {agent: none}", "ticket: {agent: ann}", "ticket.agent", expected: "ann", got: "none"),
    Case("ticket: {position: none}", "ticket: {position: 1}", "ticket.position", expected: "1", got: "none"),
    Case(
      "ticket: {customer: mia, channel: app}", "ticket: {customer: leo}", "ticket.customer", expected: "leo", got: "mia"
    ),
    Case("ticket: {head_start: 0s}", "ticket: {head_start: 2h}", "ticket.head_start", expected: "2h", got: "0s"),
    Case(
      "clock: {first-response: running}", "clock: {first-response: met}", "clock.first-response", expected: "met",
      got: "running"),
    Case(
      "clock: {first-response: {due: 14:00}}", "clock: {first-response: {due: 14:01}}", "clock.first-response.due",
      expected: "14:01:00", got: "Mon 2026-11-23 14:00:00 Asia/Singapore"),
    Case(
      "clock: {first-response: {left: 4h}}", "clock: {first-response: {left: {max: 3h}}}", "clock.first-response.left",
      expected: "at most 3h", got: "4h"),
    Case("clock: {resolution: none}", "clock: {resolution: any}", "clock.resolution", expected: "any", got: "none"),
    Case(
      "why_not: {bob: offline, ann: none}", "why_not: {bob: language}", "why_not.bob", expected: "language",
      got: "offline"),
    Case("tickets: 1", "tickets: 0", "tickets", expected: "0", got: "1"),
    Case("active_tickets: 1", "active_tickets: 2", "active_tickets", expected: "2", got: "1"),
    Case(
      "queue: {agents/desk: none}", "queue: {agents/desk/en: [T-1]}", "queue.agents/desk/en", expected: "[T-1]",
      got: "[]"),
    Case(
      "agents: {ann: {offers: [T-1], free: 0, online: true}}", "agents: {ann: {free: 1}}", "agent.ann.free",
      expected: "1", got: "0"),
    Case(
      "agents: {bob: {online: no}}", "agents: {ann: {tickets: T-1}}", "agent.ann.tickets", expected: "with T-1",
      got: "[]"),
  ]

  @Test(arguments: cases)
  func aRightOneHoldsAndAWrongOneTellsWhatItIs(_ example: Case) async throws {
    let right = try await SmallScenario.run("  - mia: human\n    expect: {\(example.right)}\n")
    #expect(right.failures == [])
    let wrong = try await SmallScenario.run("  - mia: human\n    expect: {\(example.wrong)}\n")
    let failure = try #require(wrong.failures.first)
    #expect(wrong.failures.count == 1)
    #expect(failure.subject == example.subject)
    #expect(failure.expected == example.expected)
    #expect(failure.got == example.got)
    #expect(failure.location.file == "small.yaml")
    #expect(failure.location.line == SmallScenario.firstLine + 2)
    #expect(failure.proof.contains { $0.hasPrefix("decision  hand-over, rule human-requested (small.yaml:") })
    #expect(failure.proof.contains("routing   ann chosen, bob offline"))
  }

  @Test func textsAndEventsFailToo() async throws {
    let steps = """
        - mia: when are you open
          expect:
            bot: {is: We are open until ten.}
            reply: {lacks: open}
            events: [replied, started]
      """
    let failures = try await SmallScenario.run(steps).failures
    #expect(failures.map(\.subject) == ["bot", "reply", "events"])
    #expect(failures[0].expected == "\"We are open until ten.\"")
    #expect(failures[0].got == "\"We are open from nine to six.\"")
    #expect(failures[2].expected == "in this order [replied, started]")
  }

  @Test func aRefusalThatNobodyExpectsFails() async throws {
    let result = try await SmallScenario.run("  - ann: accepts T-7\n")
    #expect(result.failures.map(\.subject) == ["refused"])
    #expect(result.failures.first?.got == "\"there is no ticket T-7; list the tickets to see which there are\"")
    let expected = try await SmallScenario.run("  - ann: accepts T-7\n    refused: there is no ticket T-7\n")
    #expect(expected.failures == [])
    let other = try await SmallScenario.run("  - ann: comes online\n    refused: there is no ticket T-7\n")
    #expect(other.failures.map(\.got) == ["none"])
  }

  @Test func nothingIsPlayedAfterAStepThatDoesNotHold() async throws {
    let result = try await SmallScenario.run("  - mia: human\n    expect: {tickets: 2}\n  - leo: human\n")
    #expect(result.stepCount == 1)
    #expect(!result.transcript.contains { $0.who == "leo" })
  }
}

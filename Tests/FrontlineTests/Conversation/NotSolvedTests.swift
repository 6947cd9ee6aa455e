import Frontline
import Testing

@Suite struct NotSolvedTests {
  @Test func whereTheIntentNamesItsNextTierItGoesThereAtOnce() async throws {
    let talk = try Talk()
    try await talk.say("songs stop after ten seconds")
    #expect(try await talk.say("still broken") == ["[handoff] Support T-1 1", "[team-hours]"])
    #expect(await talk.decision?.rule?.id == "not-solved")
    #expect(await talk.decision?.intents == [TestPacks.id("playback")])
  }

  @Test func elseThereIsAnotherTryFirst() async throws {
    let talk = try Talk()
    try await talk.say("refund my purchase")
    #expect(try await talk.say("still broken").first == "[sorry-try-again]")
    #expect(try await talk.say("did not help").first?.hasPrefix("[handoff]") == true)
  }

  @Test func aSolvedMatterIsClosed() async throws {
    let talk = try Talk()
    try await talk.say("payment failed")
    #expect(try await talk.say("works now") == ["[glad-it-helped]"])
    #expect(await talk.state.matter == nil)
    #expect(try await talk.say("still broken") == ["[rephrase]"])
  }

  @Test func whereNothingWasAskedNothingIsSolved() async throws {
    let talk = try Talk()
    #expect(try await talk.say("works now") == ["[welcome]"])
  }

  @Test func askingForAPersonIsAnsweredAndHandedOverAtOnce() async throws {
    let talk = try Talk()
    try await talk.say("payment failed")
    #expect(try await talk.say("let me talk to a human") == ["Of course.", "[handoff] Billing T-1 1", "[team-hours]"])
    let ticket = await talk.host.desk.ticket(TicketID(number: 1))
    #expect(ticket?.request.intents.last == TestPacks.id("payment-failed"))
    #expect(ticket?.urgency == .high)
    #expect(ticket?.skills == ["billing"])
  }

  @Test func aRiskGoesToPeopleAtOnceWithItsAnswerAndUrgency() async throws {
    let talk = try Talk()
    #expect(
      try await talk.say("this is a chargeback") == [
        "We take this seriously.", "[handoff] Billing T-1 1", "[team-hours]",
      ])
    #expect(await talk.host.desk.tickets.first?.urgency == .urgent)
    #expect(await talk.decision?.rule == RuleReference(id: "dispute", location: TestPacks.rules[0].location))
  }

  @Test func ofTwoRulesTheFirstInThePolicyWins() async throws {
    let talk = try Talk()
    try await talk.say("this is a chargeback. let me talk to a human")
    #expect(await talk.decision?.rule?.id == "dispute")
    #expect(await talk.host.desk.tickets.first?.queue.team == "billing")
  }

  @Test func anIntentOfPeopleIsAnsweredAndHandedToItsTeam() async throws {
    let talk = try Talk()
    #expect(try await talk.say("report a person") == ["Sorry to hear that.", "[handoff] Trust T-1 1"])
    #expect(
      await talk.decision?.rule
        == RuleReference(id: "built-in/first-tier", location: TestPacks.definitions[16].location))
  }

  @Test func twoQuestionsInOneMessageAreBothAnsweredInOrder() async throws {
    let talk = try Talk()
    let texts = try await talk.say("payment failed. And how much is premium?")
    #expect(texts.prefix(2) == ["Check your card. Then send us a screenshot.", "Premium is 10."])
  }
}

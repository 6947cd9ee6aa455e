import FrontlineDesk
import FrontlinePacks
import Testing

@testable import Frontline

@Suite struct RatingTests {
  static let ticket = TicketID(number: 1)

  /// A conversation whose ticket Ann has just solved.
  static func solved(scale: RatingScale? = nil, ratings: RatingPolicy = RatingPolicy()) async throws -> Talk {
    let talk = Talk(engine: try engine(scale: scale, ratings: ratings))
    try await talk.host.perform(.registerAgent(AgentTests.ann))
    try await talk.host.perform(.comeOnline("ann"))
    try await talk.say("let me talk to a human")
    try await talk.host.perform(.accept(ticket, by: "ann"))
    try await talk.host.perform(.resolve(ticket, by: "ann"))
    return talk
  }

  static func engine(scale: RatingScale? = nil, ratings: RatingPolicy = RatingPolicy()) throws -> SupportEngine {
    var policy = TestPacks.policy()
    policy.ratings = ratings
    policy.channels.append(ChannelDefinition(name: "app", kind: .private, rating: scale))
    let packs = PackCollection(policy: policy, packs: [TestPacks.pack])
    return try SupportEngine(packs: packs, index: TestPacks.engine().index)
  }

  static func ratings(of talk: Talk) async throws -> [Rated] {
    try await talk.store.events(of: .conversation(talk.id), after: 0).compactMap { stored in
      guard case .conversation(.rated(let rated)) = try EventCoder().event(stored).event else { return nil }
      return rated
    }
  }

  @Test(arguments: [
    (RatingScale.numbers, "[rating-request-numbers]"), (.stars, "[rating-request-stars]"),
    (.thumbs, "[rating-request-thumbs]"), (.yesNo, "[rating-request-yes-no]"),
  ])
  func aSolvedTicketIsAskedAboutOnTheScaleOfTheChannel(_ scale: RatingScale, _ question: String) async throws {
    let talk = try await Self.solved(scale: scale)
    #expect(await talk.state.transcript.last?.texts.map(\.value) == ["[ticket-solved] T-1", question])
    #expect(await talk.state.openRating?.ticket == Self.ticket)
  }

  @Test func aChannelWithoutRatingsAsksNobody() async throws {
    let talk = try await Self.solved(scale: RatingScale.none)
    #expect(await talk.state.openRating == nil)
    #expect(await talk.state.transcript.last?.texts.map(\.value) == ["[ticket-solved] T-1"])
  }

  @Test func inPublicNobodyIsAsked() async throws {
    let talk = Talk(engine: try Self.engine(), channel: "x-post")
    try await talk.host.perform(.registerAgent(AgentTests.ann))
    try await talk.host.perform(.comeOnline("ann"))
    try await talk.say("let me talk to a human")
    try await talk.host.perform(.accept(Self.ticket, by: "ann"))
    try await talk.host.perform(.resolve(Self.ticket, by: "ann"))
    #expect(await talk.state.openRating == nil)
  }

  @Test(arguments: [("5", 5), ("★★", 2), ("1", 1), ("4 out of 5", 4)])
  func aRatingIsThankedForOnceAndGoesToTheEvents(_ text: String, _ score: Int) async throws {
    let talk = try await Self.solved()
    #expect(try await talk.say(text) == ["[rating-thanks]"])
    #expect(await talk.decision?.kind == .takeRating)
    #expect(try await Self.ratings(of: talk) == [Rated(ticket: Self.ticket, score: score, scale: .numbers)])
    #expect(try await talk.say(text) != ["[rating-thanks]"])
    #expect(await talk.host.desk.ticket(Self.ticket)?.state == .solved)
  }

  @Test(arguments: ["no", "still broken", "not solved no"])
  func whoeverSaysNoGetsTheTicketBack(_ text: String) async throws {
    let talk = try await Self.solved()
    let said = try await talk.say(text == "not solved no" ? "no" : text)
    #expect(said.first == "[rating-reopened] T-1" && said.dropFirst().first?.hasPrefix("[handoff]") == true)
    #expect(await talk.state.holdingTicket == Self.ticket)
    #expect(await talk.host.desk.tickets.count == 1)
    #expect(await talk.state.openRating == nil)
    #expect(try await Self.ratings(of: talk).isEmpty)
  }

  @Test func onAScaleOfYesAndNoANoIsARatingToo() async throws {
    let talk = try await Self.solved(scale: .yesNo)
    try await talk.say("no")
    #expect(try await Self.ratings(of: talk) == [Rated(ticket: Self.ticket, score: 1, scale: .yesNo)])
    #expect(await talk.state.holdingTicket == Self.ticket)
  }

  @Test func yesIsThankedForWithoutAScore() async throws {
    let talk = try await Self.solved()
    #expect(try await talk.say("yes") == ["[rating-thanks]"])
    #expect(try await Self.ratings(of: talk).isEmpty)
    #expect(await talk.state.openRating == nil)
  }

  @Test func aQuestionIsAnsweredAndTheRatingStaysOpen() async throws {
    let talk = try await Self.solved()
    #expect(try await talk.say("how much is premium").first == "Premium is 10.")
    #expect(try await talk.say("4") == ["[rating-thanks]"])
    #expect(try await Self.ratings(of: talk).map(\.score) == [4])
  }

  @Test func aNumberThatASlotAsksForIsNoRating() async throws {
    let talk = try await Self.solved()
    try await talk.say("where is my order")
    #expect(try await talk.say("5") != ["[rating-thanks]"])
    #expect(try await talk.say("5 stars") == ["[rating-thanks]"])
  }

  @Test func afterADayNobodyWaitsForARatingAnyMore() async throws {
    let talk = try await Self.solved()
    talk.clock.advance(.seconds(24 * 3600))
    #expect(try await talk.say("5") != ["[rating-thanks]"])
  }

  @Test func aTicketThatIsSolvedAgainIsNotAskedAboutAgain() async throws {
    let talk = try await Self.solved()
    try await talk.say("no")
    talk.clock.advance(.seconds(1))
    try await talk.host.perform(.accept(Self.ticket, by: "ann"))
    let told = try await talk.host.perform(.resolve(Self.ticket, by: "ann"))
    #expect(told.flatMap(\.texts) == ["[ticket-solved] T-1"])
  }

  @Test func whereThePolicyAsksTheBotsAnswerIsRatedToo() async throws {
    let talk = Talk(engine: try Self.engine(ratings: RatingPolicy(afterAnswers: true)))
    try await talk.say("how much is premium")
    #expect(try await talk.say("works now") == ["[glad-it-helped]", "[rating-request-numbers]"])
    #expect(try await talk.say("5") == ["[rating-thanks]"])
    #expect(try await Self.ratings(of: talk) == [Rated(ticket: nil, score: 5, scale: .numbers)])
  }

  @Test func byDefaultTheBotsAnswerIsNotRated() async throws {
    let talk = try Talk()
    try await talk.say("how much is premium")
    #expect(try await talk.say("works now") == ["[glad-it-helped]"])
  }

  @Test func whoeverDoesNotAnswerIsRemindedOnceAndThenToldThatItIsClosed() async throws {
    let talk = try await AgentTests.held()
    try await talk.host.reply(AgentReply(id: "r", ticket: Self.ticket, agent: "ann", text: "Which phone is it?"))
    talk.clock.advance(.seconds(2 * 86_400 + 60))
    #expect(try await talk.host.advance().flatMap(\.texts) == ["[reminder] T-1"])
    talk.clock.advance(.seconds(86_400))
    #expect(try await talk.host.advance().isEmpty)
    talk.clock.advance(.seconds(2 * 86_400))
    #expect(try await talk.host.advance().flatMap(\.texts) == ["[closed-no-answer] T-1"])
    #expect(await talk.state.openRating == nil)
    talk.clock.advance(.seconds(5 * 86_400))
    #expect(try await talk.host.advance().isEmpty)
    #expect(await talk.host.desk.ticket(Self.ticket)?.state == .closed)
  }
}

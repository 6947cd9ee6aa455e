import Frontline
import Testing

/// What is not clear is asked back about, but never for ever.
@Suite struct LadderTests {
  @Test func aWordThatTwoIntentsShareIsAskedBackAbout() async throws {
    let turn = try await Talk(engine: ShippedPacks.engine).say("refund")
    #expect(turn.kind == .clarify)
    #expect((3...4).contains(turn.choices.count))
    #expect(Set(turn.choices).count == turn.choices.count)
    #expect(turn.intents.count == turn.choices.count - 1)
    #expect(turn.intents.contains(ShippedPacks.refundRequest))
  }

  @Test(arguments: LocaleCase.all)
  func theChoicesAreInTheCustomersLanguage(_ customer: LocaleCase) async throws {
    let engine = try await ShippedPacks.engine
    let talk = Talk(engine: engine, customer: Customer(id: "c-1", locale: customer.locale))
    let turn = try await talk.say(customer.refund)
    #expect(turn.kind == .clarify)
    #expect(turn.language == customer.locale)
    #expect((3...4).contains(turn.choices.count))
    let labels = turn.intents.map { engine.packs.localizedIntent($0, for: customer.locale)?.intent.label.value }
    #expect(turn.choices.dropLast().map(Optional.some) == labels)
  }

  @Test(arguments: ["2", "２", "٢", "2.", "(2)", "②", " 2 "])
  func aChoiceIsMadeByNumberInAnyDigits(_ number: String) async throws {
    let talk = Talk(engine: try await ShippedPacks.engine)
    let offered = try await talk.say("refund").intents
    try await talk.say(number)
    #expect(await talk.state.matter?.intent == offered[1])
  }

  @Test(arguments: [0, 1])
  func aChoiceIsMadeByItsLabel(_ index: Int) async throws {
    let talk = Talk(engine: try await ShippedPacks.engine)
    let offered = try await talk.say("refund")
    try await talk.say(offered.choices[index].uppercased())
    #expect(await talk.state.matter?.intent == offered.intents[index])
  }

  @Test func aChoiceIsMadeInOwnWords() async throws {
    let talk = Talk(engine: try await ShippedPacks.engine)
    try await talk.say("refund")
    try await talk.say("the one for my music subscription")
    #expect(await talk.state.matter?.intent == ShippedPacks.refundRequest)
  }

  @Test func somethingElseIsAlwaysAmongTheChoices() async throws {
    let talk = Talk(engine: try await ShippedPacks.engine)
    let choices = try await talk.say("refund").choices
    #expect(try await talk.say("\(choices.count)").kind == .rephrase)
  }

  @Test func whatStaysAmbiguousIsAskedAboutAtMostTwice() async throws {
    let talk = Talk(engine: try await ShippedPacks.engine)
    #expect(try await talk.say("refund").kind == .clarify)
    #expect(try await talk.say("refund").kind == .clarify)
    #expect(try await talk.say("refund").kind == .handOver)
    #expect(await talk.ticket?.queue.tier == "agents")
  }

  @Test(arguments: [
    ["???", "🙂🙂", "…!"],
    ["what is the capital of Peru", "who painted the Mona Lisa", "how tall is Mount Fuji"],
    ["长城有多长", "珠穆朗玛峰有多高", "？？？"],
    ["¿cuánto mide la torre Eiffel?", "¿quién ganó el mundial de 1986?", "¿dónde nació Pablo Picasso?"],
  ])
  func whatNobodyUnderstandsIsAskedAgainThenChosenThenHandedOver(_ messages: [String]) async throws {
    let talk = Talk(engine: try await ShippedPacks.engine)
    #expect(try await talk.say(messages[0]).kind == .rephrase)
    let second = try await talk.say(messages[1])
    #expect(second.kind == .nearestTopics)
    #expect((2...4).contains(second.choices.count))
    #expect(try await talk.say(messages[2]).kind == .handOver)
    #expect(await talk.ticket?.queue.tier == "agents")
  }

  @Test func stillBrokenGoesAtOnceToTheTierThatThePackNames() async throws {
    let talk = Talk(engine: try await ShippedPacks.engine)
    #expect(try await talk.say("songs won't play").intents == [ShippedPacks.playbackFailure])
    #expect(try await talk.say("still broken").kind == .handOver)
    #expect(await talk.ticket?.queue.tier == "agents")
    #expect(await talk.ticket?.request.intents.contains(ShippedPacks.playbackFailure) == true)
  }

  @Test func elseStillBrokenHasASecondTry() async throws {
    let talk = Talk(engine: try await ShippedPacks.engine)
    #expect(try await talk.say("how do I improve the sound quality").kind == .answer)
    #expect(try await talk.say("still broken").kind == .tryAgain)
    #expect(try await talk.say("still broken").kind == .handOver)
    #expect(await talk.ticket?.queue.tier == "agents")
  }
}

import Testing

@testable import Frontline

@Suite struct SlotTests {
  @Test func slotsAreAskedForInOrderAndFilledOverTurns() async throws {
    let talk = try Talk()
    #expect(try await talk.say("return an item") == ["What is your order number?"])
    #expect(try await talk.say("it is 4471-2290") == ["What is your e-mail address?"])
    #expect(try await talk.say("me@example.com") == ["Why do you return it?"])
    #expect(
      try await talk.say("too small").first == "Return of 4471-2290 noted for me@example.com: too small.")
  }

  @Test func valuesOfTheFirstMessageAreTaken() async throws {
    let talk = try Talk()
    #expect(
      try await talk.say("return the item of order 4471-2290, mail me@example.com") == ["Why do you return it?"])
  }

  @Test(arguments: ["４４７１－２２９０", "٤٤٧١-٢٢٩٠", "๔๔๗๑-๒๒๙๐", "order #4471–2290!"])
  func valuesAreReadInAnyDigits(_ text: String) async throws {
    let talk = try Talk()
    try await talk.say("return an item")
    #expect(try await talk.say(text) == ["What is your e-mail address?"])
    let state = await talk.state
    #expect(state.filledSlots(of: TestPacks.id("return-item")).map(\.text.value) == ["4471-2290"])
  }

  @Test func aCardNumberIsKeptNowhere() async throws {
    let talk = try Talk()
    try await talk.say("my card 4242 4242 4242 4242 was declined")
    try await talk.say("return the item of order 4471-2290, mail me@example.com")
    let replies = try await talk.say("charged twice on ５５５５－５５５５－５５５５－４４４４")
    let state = await talk.state
    let kept = String(reflecting: state) + replies.joined()
    #expect(kept.contains("my card •••• 4242 was declined"))
    #expect(kept.contains("charged twice on •••• 4444"))
    for digits in ["4242 4242", "5555-5555", "５５５５－５５５５"] { #expect(!kept.contains(digits)) }
    #expect(
      state.filledSlots(of: TestPacks.id("return-item")).map(\.text.value) == [
        "4471-2290", "me@example.com", "charged twice on •••• 4444",
      ])
  }

  @Test func aValueThatDoesNotFitIsCorrectedAndTheThirdTimePeopleTakeOver() async throws {
    let talk = try Talk()
    try await talk.say("where is my order")
    for _ in 1...2 {
      #expect(try await talk.say("no idea really") == ["That is no order number.", "What is your order number?"])
    }
    #expect(try await talk.say("no idea really").first?.hasPrefix("[handoff]") == true)
    #expect(await talk.decision?.rule?.id == "slot")
  }

  @Test func cancellingStopsTheAsking() async throws {
    let talk = try Talk()
    try await talk.say("return an item")
    #expect(try await talk.say("never mind") == ["[cancelled]"])
    #expect(await talk.state.matter == nil)
  }

  @Test func aClearlyDifferentQuestionSwitchesTheMatter() async throws {
    let talk = try Talk()
    try await talk.say("where is my order")
    #expect(try await talk.say("payment failed").first == "Check your card. Then send us a screenshot.")
    #expect(await talk.state.matter?.intent == TestPacks.id("payment-failed"))
  }

  @Test func whileAReasonIsAskedForAnyWordsAreTheReason() async throws {
    let talk = try Talk()
    try await talk.say("return an item 4471-2290 me@example.com")
    #expect(
      try await talk.say("it did not help").first == "Return of 4471-2290 noted for me@example.com: it did not help.")
  }

  @Test func aCourtesyWhileSomethingIsAskedForChangesNothing() async throws {
    let talk = try Talk()
    try await talk.say("where is my order")
    #expect(try await talk.say("works now") == ["What is your order number?"])
    #expect(await talk.state.matter?.slotFailures == 0)
  }

  @Test func smallTalkIsAnsweredAndTheQuestionAskedAgain() async throws {
    let talk = try Talk()
    try await talk.say("where is my order")
    #expect(try await talk.say("thanks") == ["You are welcome.", "What is your order number?"])
    #expect(await talk.state.matter?.slotFailures == 0)
  }
}

@Suite struct SlotReaderTests {
  @Test(
    arguments: [
      (SlotType.orderNumber, "my order is 4471-2290 ok", "4471-2290"), (.orderNumber, "ab", nil),
      (.email, "a@b.com", "a@b.com"),
      (.email, "ａ＠ｂ．ｃｏｍ", "a@b.com"), (.email, "no mail", nil), (.number, "about ٣٫ or so", "3"),
      (.text, "  hi  ", "hi"),
      (.text, " \u{0}\u{301} ", nil), (.attachment, "x", nil),
    ] as [(SlotType, String, String?)])
  func aValueIsFound(_ type: SlotType, _ text: String, _ value: String?) {
    #expect(SlotReader.value(of: type, in: text, language: "en") == value)
  }

  @Test func cuttingNeverBreaksAScalar() {
    let text = "añ漢🙂"
    for limit in 0...text.utf8.count {
      let cut = SlotReader.cut(text, to: limit)
      #expect(cut.utf8.count <= limit && text.hasPrefix(cut))
    }
  }
}

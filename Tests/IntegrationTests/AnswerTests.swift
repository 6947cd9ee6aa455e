import Frontline
import Testing

/// Each customer gets the answer, in the customer's language.
@Suite struct AnswerTests {
  @Test(arguments: LocaleCase.all)
  func thePaymentQuestionIsAnsweredInItsOwnLanguage(_ customer: LocaleCase) async throws {
    let turn = try await Talk(engine: ShippedPacks.engine).say(customer.payment)
    #expect(turn.kind == .answer)
    #expect(turn.intents == [ShippedPacks.paymentFailed])
    #expect(turn.language == customer.locale)
    #expect(turn.replies.map(\.language) == [customer.locale])
    #expect(LanguageCheck.isWritten(turn.text, in: customer.locale))
  }

  @Test func aPublicChannelHasItsOwnAnswer() async throws {
    let engine = try await ShippedPacks.engine
    let inPrivate = try await Talk(engine: engine).say("my card keeps getting declined")
    let inPublic = try await Talk(engine: engine, channel: "x-post").say("my card keeps getting declined")
    #expect(inPublic.intents == inPrivate.intents)
    #expect(inPublic.kind == .answer)
    #expect(!inPublic.text.isEmpty && inPublic.text != inPrivate.text)
  }

  @Test func aScreenshotAfterPaymentFailedIsTheProofThatTheAnswerAskedFor() async throws {
    let talk = Talk(engine: try await ShippedPacks.engine)
    try await talk.say("payment failed")
    let screenshot = Attachment(kind: .image, mediaType: "image/png", byteCount: 120_000, reference: "file-1")
    let turn = try await talk.say("", attachments: [screenshot])
    #expect(turn.intents == [ShippedPacks.paymentFailed])
    #expect(LanguageCheck.isWritten(turn.text, in: LocaleCase.all[0].locale))
    #expect(await talk.state.filledSlots(of: ShippedPacks.paymentFailed).map(\.text.value) == ["file-1"])
    let ticket = try #require(await talk.ticket)
    #expect(ticket.queue.team == "billing")
    #expect(ticket.request.slots.map(\.name) == ["screenshot"])
  }

  @Test func aScreenshotOutOfTheBlueIsAskedAbout() async throws {
    let talk = Talk(engine: try await ShippedPacks.engine)
    let turn = try await talk.say("", attachments: [Attachment(kind: .image, reference: "file-1")])
    #expect(turn.kind == .askAboutAttachment)
    #expect(!turn.text.isEmpty)
  }

  @Test func aQuestionAfterAPlanQuestionIsReadInItsLight() async throws {
    let talk = Talk(engine: try await ShippedPacks.engine)
    #expect(try await talk.say("how much is premium").kind == .answer)
    let turn = try await talk.say("and for a family plan?")
    #expect(turn.kind == .answer)
    #expect(turn.intents == [IntentID(pack: "music-streaming", name: "family-plan")])
  }
}

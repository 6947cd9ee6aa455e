import Frontline
import Testing

@Suite struct AnsweringTests {
  @Test func aClearQuestionIsAnsweredWithItsLinksAndAskedWhetherItHelped() async throws {
    let talk = try Talk()
    let replies = try await talk.replies("my card keeps getting declined")
    #expect(replies.count == 1)
    #expect(replies[0].texts == ["Check your card. Then send us a screenshot.", "[did-this-help]"])
    #expect(replies[0].links.map(\.url) == ["https://example.com/pay"])
    #expect(await talk.decision?.kind == .answer)
    #expect(await talk.decision?.intents == [TestPacks.id("payment-failed")])
  }

  @Test func whetherItHelpedIsAskedOnceAMatter() async throws {
    let talk = try Talk()
    #expect(try await talk.say("payment failed").contains("[did-this-help]"))
    #expect(try await !talk.say("payment failed").contains("[did-this-help]"))
  }

  @Test func theSameKeyTwiceChangesNothing() async throws {
    let talk = try Talk()
    let message = InboundMessage(id: "k", customer: "c-1", channel: "app", text: "payment failed")
    #expect(try await talk.host.receive(message).count == 1)
    let before = await talk.state
    #expect(try await talk.host.receive(message).isEmpty)
    #expect(await talk.state == before)
  }

  @Test(arguments: [
    ("決済できません", "ja", "カードをご確認ください。"), ("no puedo pagar", "es", "Revisa tu tarjeta."),
    ("the payment does not go through", "en", "Check your card. Then send us a screenshot."),
  ])
  func eachLanguageIsAnsweredInItself(_ text: String, _ language: String, _ answer: String) async throws {
    let talk = try Talk()
    #expect(try await talk.say(text).first == answer)
    #expect(await talk.state.locale?.description == language)
  }

  @Test func theNextTurnUnderstandsAFollowUp() async throws {
    let talk = try Talk()
    try await talk.say("how much is premium")
    #expect(try await talk.say("and for a family?").first == "Family is 15.")
  }
}

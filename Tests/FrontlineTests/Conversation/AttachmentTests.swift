import Frontline
import Testing

@Suite struct AttachmentTests {
  static let screenshot = Attachment(kind: .image, mediaType: "image/png", byteCount: 1000, reference: "file-1")

  @Test func aScreenshotAfterPaymentFailedIsTheProofAndGoesToTheTeam() async throws {
    let talk = try Talk()
    try await talk.say("payment failed")
    #expect(
      try await talk.say("", attachments: [Self.screenshot]) == [
        "[attachment-received]", "[handoff] Billing T-1 1", "[team-hours]",
      ])
    let ticket = await talk.host.desk.tickets.first
    #expect(ticket?.request.slots.map(\.name) == ["screenshot"])
    #expect(await talk.decision?.rule?.id == "built-in/proof-received")
  }

  @Test func anAttachmentWithoutContextIsAskedAbout() async throws {
    let talk = try Talk()
    #expect(try await talk.say("", attachments: [Self.screenshot]) == ["[attachment-without-context]"])
    #expect(
      try await talk.say("payment failed").prefix(2) == [
        "[attachment-received]", "Check your card. Then send us a screenshot.",
      ])
    #expect(await talk.state.filledSlots(of: TestPacks.id("payment-failed")).map(\.text.value) == ["file-1"])
  }

  @Test func anAttachmentWithWordsGoesWithItsMatter() async throws {
    let talk = try Talk()
    try await talk.say("payment failed", attachments: [Self.screenshot])
    #expect(await talk.state.filledSlots(of: TestPacks.id("payment-failed")).map(\.text.value) == ["file-1"])
  }

  @Test func attachmentsWithoutEndEndWithPeople() async throws {
    let talk = try Talk()
    var texts: [String] = []
    for _ in 1...EngineLimits.idleTurns { texts = try await talk.say("", attachments: [Self.screenshot]) }
    #expect(texts.first?.hasPrefix("[handoff]") == true)
  }
}

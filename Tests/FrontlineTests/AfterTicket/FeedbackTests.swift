import Testing

@testable import Frontline

@Suite struct FeedbackTests {
  @Test func aSuggestionIsAnsweredAndNotedOnceACustomer() async throws {
    let talk = Talk(engine: try AfterTicketPacks.engine())
    let said = try await talk.say("what does the family plan cost")
    #expect(Array(said.prefix(2)) == ["Family is 15.", "[feedback-noted]"])
    #expect(try await !talk.say("family plan please").contains("[feedback-noted]"))
    #expect(await talk.host.desk.feedback.map(\.count) == [1])
    talk.customer = Customer(id: "c-2")
    #expect(try await talk.say("family plan").contains("[feedback-noted]"))
    #expect(await talk.host.desk.feedback.map(\.count) == [2])
    #expect(await talk.host.desk.tickets.isEmpty)
  }

  @Test func whatIsNoFeedbackIsNotNoted() async throws {
    let talk = Talk(engine: try AfterTicketPacks.engine())
    #expect(try await !talk.say("how much is premium").contains("[feedback-noted]"))
    #expect(await talk.host.desk.feedback.isEmpty)
  }

  @Test func whenItIsDoneEverybodyWhoAskedHearsOfItOnceInTheirLanguage() async throws {
    let talk = Talk(engine: try AfterTicketPacks.engine())
    try await talk.say("family plan")
    talk.customer = Customer(id: "c-2")
    try await talk.say("プレミアムはいくらですか")
    try await talk.say("family plan")
    talk.customer = Customer(id: "c-3")
    try await talk.say("how much is premium")
    let told = try await talk.host.perform(.announceFeedback(topic: "wish", intent: nil))
    #expect(told.map(\.conversation) == ["app:c-1", "app:c-2"])
    #expect(told.first?.texts == ["[feedback-done] Family plan"])
    #expect(told.allSatisfy { $0.texts.count == 1 })
    #expect(try await talk.host.perform(.announceFeedback(topic: "wish", intent: nil)).isEmpty)
    await #expect(throws: SupportError.self) { try await talk.host.perform(.announceFeedback(topic: "x", intent: nil)) }
  }
}

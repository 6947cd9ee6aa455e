import Frontline
import Testing

/// A question to the service's own data has an answer whatever becomes of it.
@Suite struct OrderLookupTests {
  @Test(arguments: LocaleCase.all)
  func anOrderIsLookedUp(_ customer: LocaleCase) async throws {
    let talk = Talk(engine: try await ShippedPacks.engine)
    let turn = try await talk.say("\(customer.order) 4471-2290")
    #expect(await talk.state.finishedLookups.map(\.result) == [.found])
    #expect(await talk.state.matter?.intent == ShippedPacks.orderStatus)
    #expect(turn.text.contains("4471-2290"))
    #expect(LanguageCheck.isWritten(turn.text, in: customer.locale))
  }

  @Test(arguments: LocaleCase.all)
  func anOrderThatNobodyKnowsIsSaidToBeUnknown(_ customer: LocaleCase) async throws {
    let engine = try await ShippedPacks.engine
    let found = try await Talk(engine: engine).say("\(customer.order) 4471-2290")
    let talk = Talk(engine: engine)
    let turn = try await talk.say("\(customer.order) 1234-5678")
    #expect(await talk.state.finishedLookups.map(\.result) == [.notFound])
    #expect(turn.text.replacing("1234-5678", with: "4471-2290") != found.text)
    #expect(LanguageCheck.isWritten(turn.text, in: customer.locale))
  }

  @Test(arguments: LocaleCase.all)
  func aLookupThatNobodyAnswersIsSaidToBeSo(_ customer: LocaleCase) async throws {
    let talk = Talk(engine: try await ShippedPacks.engine)
    try await talk.say("\(customer.order) 4471-2299")
    #expect(await talk.state.openLookups.count == 1)
    let said = try await talk.wait(.seconds(60))
    #expect(await talk.state.finishedLookups.map(\.result) == [.timedOut])
    #expect(LanguageCheck.isWritten(said.flatMap(\.texts).joined(separator: "\n"), in: customer.locale))
  }

  @Test func theNumberIsAskedForWhereItIsMissing() async throws {
    let talk = Talk(engine: try await ShippedPacks.engine)
    #expect(try await talk.say("where is my order").kind == .askSlot)
    try await talk.say("4471-2290")
    #expect(await talk.state.finishedLookups.map(\.result) == [.found])
  }
}

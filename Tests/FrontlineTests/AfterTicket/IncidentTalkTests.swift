import Testing

@testable import Frontline

@Suite struct IncidentTalkTests {
  /// Three customers ask the same, which opens an incident.
  static func flood(_ text: String = "songs stop after ten seconds") async throws -> (Talk, [[String]]) {
    let talk = Talk(engine: try AfterTicketPacks.engine())
    var said: [[String]] = []
    for number in 1...3 {
      talk.customer = Customer(id: CustomerID("c-\(number)"))
      said.append(try await talk.say(text))
    }
    return (talk, said)
  }

  @Test func fromTheLastOneOnTheAnswerBeginsWithTheNotice() async throws {
    let (talk, said) = try await Self.flood()
    #expect(said.map(\.first) == ["Restart the app.", "Restart the app.", "[incident-notice]"])
    #expect(said[2].dropFirst().first == "Restart the app.")
    talk.customer = Customer(id: "c-4")
    #expect(try await talk.say("songs stop").first == "[incident-notice]")
    #expect(try await talk.say("how much is premium").first == "Premium is 10.")
  }

  @Test func tierThreeIsToldOnceByATicketThatNoCustomerHearsOf() async throws {
    let (talk, _) = try await Self.flood()
    let tickets = await talk.host.desk.tickets
    #expect(tickets.map(\.queue.tier) == ["engineers"])
    #expect(await !talk.host.conversations.contains { $0.rawValue.hasPrefix("incident") })
    try await talk.host.perform(.registerAgent(AgentTests.ann))
    try await talk.host.perform(.comeOnline("ann"))
    #expect(try await talk.host.perform(.accept(tickets[0].id, by: "ann")).isEmpty)
    #expect(try await talk.host.perform(.resolve(tickets[0].id, by: "ann")).isEmpty)
  }

  @Test func whileItIsOpenNobodyEscalatesForItAgainAndAgain() async throws {
    let (talk, _) = try await Self.flood()
    #expect(try await talk.say("still broken") == ["[incident-notice]"])
    for _ in 0..<6 { try await talk.say("songs stop") }
    #expect(await talk.host.desk.tickets.count == 1)
    #expect(try await talk.say("let me talk to a human").contains { $0.hasPrefix("[handoff]") })
    #expect(await talk.host.desk.tickets.count == 2)
  }

  @Test func whenItIsOverAllIsAsBefore() async throws {
    let (talk, _) = try await Self.flood()
    try await talk.host.perform(.closeIncident(IncidentID(number: 1), by: nil))
    #expect(try await talk.say("songs stop").first == "Restart the app.")
  }

  @Test func oneCustomerWhoAsksOftenIsNoIncident() async throws {
    let talk = Talk(engine: try AfterTicketPacks.engine())
    for _ in 0..<3 { try await talk.say("how much is premium") }
    #expect(await talk.host.desk.incidents.isEmpty)
  }
}

import FoundationEssentials
import FrontlineDesk
import FrontlinePacks
import FrontlineText
import Testing

@Suite struct AfterTicketEventTests {
  static let at = Timestamp(milliseconds: 1_800_000_000_000)
  static let intent = IntentID(pack: "p", name: "i")

  static let events: [DeskEvent] = [
    .approvalRequested(
      ApprovalRequested(
        id: ApprovalID(number: 3), ticket: TicketID(number: 1), by: "ann", kind: "refund",
        amount: Money(minorUnits: 1250, currency: "EUR"), note: "n", at: at)),
    .approvalRequested(
      ApprovalRequested(
        id: ApprovalID(number: 4), ticket: TicketID(number: 1), by: "ann", kind: "x", amount: nil, note: nil, at: at)),
    .approvalDecided(
      ApprovalDecided(
        id: ApprovalID(number: 3), ticket: TicketID(number: 1), by: nil, isApproved: true, note: nil, at: at)),
    .feedbackNoted(FeedbackNoted(topic: "wish", intent: intent, conversation: "c", customer: "a", at: at)),
    .feedbackDone(
      FeedbackDone(
        topic: "wish", intent: nil, listeners: [FeedbackDone.Listener(conversation: "c", intent: intent)], at: at)),
    .questionNoted(QuestionNoted(intent: intent, asker: "customer a", until: at, at: at)),
    .incidentOpened(
      IncidentOpened(
        id: IncidentID(number: 1), intent: intent, region: "JP", rule: "r", by: "ann", count: 20,
        ticket: TicketID(number: 2), at: at)),
    .incidentClosed(IncidentClosed(id: IncidentID(number: 1), by: nil, at: at)),
    .outsideEventNoted(
      OutsideEventNoted(key: "k", name: "n", rule: nil, customer: "a", region: nil, outcome: .noAnswer, at: at)),
  ]

  @Test(arguments: events)
  func everyEventSurvivesARoundTrip(_ event: DeskEvent) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let data = try encoder.encode(event)
    #expect(try JSONDecoder().decode(DeskEvent.self, from: data) == event)
    #expect(event.at == Self.at)
    #expect(String(decoding: data, as: UTF8.self).contains(#""kind":"\#(event.kind)""#))
  }

  @Test func aLogOfNothingElseNeverTraps() {
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<50 {
      var state = DeskState()
      for event in (Self.events + Self.events).shuffled(using: &generator) { state.apply(event) }
      #expect(state.incidents.count <= 1 && state.approvals.count <= 2)
    }
  }
}

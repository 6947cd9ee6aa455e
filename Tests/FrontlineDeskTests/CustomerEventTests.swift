import FoundationEssentials
import FrontlineText
import Testing

@testable import FrontlineDesk

struct CustomerEventTests {
  static let noted = CustomerNoted(customer: "mia", at: Timestamp(milliseconds: 1_800_000_000_000))
  static let events: [(kind: String, event: DeskEvent)] = [
    ("customer-blocked", .customerBlocked(noted)), ("customer-unblocked", .customerUnblocked(noted)),
  ]

  @Test(arguments: 0..<events.count)
  func anEventOfACustomerHasItsTextForEver(index: Int) throws {
    let (kind, event) = Self.events[index]
    #expect(event.kind == kind && event.at == Self.noted.at && event.ticket == nil)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let encoded = try encoder.encode(event)
    #expect(
      String(decoding: encoded, as: UTF8.self)
        == #"{"kind":"\#(kind)","payload":{"at":1800000000000,"customer":"mia"}}"#)
    #expect(try JSONDecoder().decode(DeskEvent.self, from: encoded) == event)
  }

  @Test func whoIsBlockedIsSoAfterTheLogIsReadAgain() throws {
    var run = try DeskRun()
    try run.run(.block("mia"))
    try run.run(.block("leo"))
    try run.run(.unblock("leo"))
    let encoded = try JSONEncoder().encode(run.log)
    var state = DeskState()
    for event in try JSONDecoder().decode([DeskEvent].self, from: encoded) { state.apply(event) }
    #expect(state.isBlocked("mia") && !state.isBlocked("leo"))
    #expect(state == run.state)
  }
}

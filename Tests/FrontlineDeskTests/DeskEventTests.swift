import FoundationEssentials
import FrontlineDesk
import FrontlinePacks
import FrontlineText
import Testing

struct DeskEventTests {
  @Test func anEventIsEncodedWithItsKind() throws {
    var run = try DeskRun(now: Timestamp(milliseconds: 1_800_000_000_000))
    _ = try run.open("c1", "zh-TW")
    let queued = try #require(run.log.first { $0.kind == "ticket-queued" })
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    #expect(
      String(decoding: try encoder.encode(queued), as: UTF8.self)
        == #"{"kind":"ticket-queued","payload":{"at":1800000000000,"ticket":"T-1"}}"#)
    let opened = try #require(run.log.first { $0.kind == "ticket-opened" })
    #expect(String(decoding: try encoder.encode(opened), as: UTF8.self).contains(#""language":"zh-Hant""#))
  }

  @Test func anEventOfALaterVersionSurvivesAndChangesNothing() throws {
    let text = #"{"kind":"agent-sneezed","payload":{"a":[1,-2.5,true,null,"x",{"b":{}}],"n":9007199254740993}}"#
    let event = try JSONDecoder().decode(DeskEvent.self, from: Data(text.utf8))
    guard case .unknown(let unknown) = event else {
      Issue.record("\(event)")
      return
    }
    #expect(unknown.kind == "agent-sneezed" && event.kind == "agent-sneezed" && event.at == nil)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    #expect(String(decoding: try encoder.encode(event), as: UTF8.self) == text)
    var state = DeskState()
    state.apply(event)
    #expect(state == DeskState())
  }

  @Test func aLogWithHolesNeverTraps() throws {
    var run = try DeskRun()
    try run.join("ann", ["en"])
    let id = try run.open("c1")
    try run.run(.accept(id, by: "ann"))
    try run.run(.reply(id, by: "ann", message: "m1"))
    try run.run(.resolve(id, by: "ann"))
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<200 {
      var state = DeskState()
      for event in run.log.shuffled(using: &generator).prefix(.random(in: 0...run.log.count, using: &generator)) {
        state.apply(event)
      }
      #expect(state.tickets.count <= 1)
      _ = run.desk.nextDeadline(state)
    }
  }

  @Test(arguments: ["T-0", "T-", "T--1", "1", "", "T-x", "T-99999999999999999999"])
  func whatIsNoTicketNumberIsRefused(text: String) {
    #expect(TicketID(text) == nil)
  }

  @Test func ticketNumbersReadAndPrint() {
    #expect(TicketID("t-17") == TicketID(number: 17))
    #expect(TicketID(number: 17).description == "T-17")
  }
}

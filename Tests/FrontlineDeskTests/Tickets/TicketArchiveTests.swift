import FrontlinePacks
import FrontlineText
import Testing

@testable import FrontlineDesk

struct TicketArchiveTests {
  func ticket(_ number: Int) -> Ticket {
    Ticket(
      TicketOpened(
        ticket: TicketID(number: number),
        request: TicketRequest(conversation: "c", tier: "agents", language: tag("en")),
        queue: QueueKey(tier: "agents", team: "support", language: QueueLanguage(tag("en"))), skills: [], at: .min),
      headStart: .zero)
  }

  @Test func itHoldsWhatADictionaryHolds() {
    var generator = SeededGenerator(seed: 3)
    var archive = TicketArchive()
    var expected: [TicketID: Ticket] = [:]
    for _ in 0..<2000 {
      let id = TicketID(number: Int.random(in: 1...120, using: &generator))
      var value = Bool.random(using: &generator) ? ticket(id.number) : nil
      value?.reopenCount = Int.random(in: 0...9, using: &generator)
      archive[id] = value
      expected[id] = value
    }
    #expect(archive.count == expected.count)
    #expect(archive.values.sorted { $0.id < $1.id } == expected.values.sorted { $0.id < $1.id })
    for number in [-5, 0, 1, 60, 120, 121, .max, .min] {
      let id = TicketID(number: number)
      #expect(archive[id] == expected[id])
    }
    for number in [Int.max, .min] {
      archive[TicketID(number: number)] = ticket(number)
      #expect(archive[TicketID(number: number)]?.id.number == number)
    }
  }
}

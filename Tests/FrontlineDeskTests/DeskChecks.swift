import FrontlinePacks
import FrontlineText
import Testing

@testable import FrontlineDesk

/// What is derived in a state, worked out anew from the tickets alone.
enum DeskChecks {
  /// Queues, places, timers and the working set; holds for the state of any log.
  static func indexes(_ state: DeskState) {
    var queued = 0
    for key in state.waitingQueues {
      let expected = state.tickets.filter { $0.state == .queued && $0.queue == key }
        .sorted { ($0.waitingSince - $0.headStart, $0.id) < ($1.waitingSince - $1.headStart, $1.id) }
      #expect(state.tickets(in: key).map(\.id) == expected.map(\.id))
      #expect(expected.map { state.position(of: $0.id) } == expected.indices.map { $0 + 1 })
      queued += expected.count
    }
    #expect(queued == state.tickets.count { $0.state == .queued })
    #expect(state.attentions.first?.at == state.tickets.compactMap(\.attention).min())
    #expect(state.currentTickets.allSatisfy { !$0.state.isArchived })
    #expect(state.archive.values.allSatisfy { $0.state.isArchived && $0.attention == nil })
    for ticket in state.tickets {
      #expect((ticket.offer != nil) == (ticket.state == .offered))
      if ticket.state.hasAgent || !ticket.state.isActive { #expect(ticket.wantedAgent == nil) }
      if ticket.state == .queued { #expect(ticket.agent == nil) }
    }
  }

  /// That each conversation has one active ticket at most, and the state knows it; holds for the desk's own logs.
  static func conversations(_ state: DeskState) {
    var active: [ConversationID: TicketID] = [:]
    for ticket in state.tickets where ticket.state.isActive {
      for conversation in ticket.conversations {
        #expect(active[conversation] == nil)
        active[conversation] = ticket.id
      }
    }
    #expect(active.allSatisfy { state.activeTickets[$0.key] == $0.value })
    #expect(active.count == state.activeTickets.keys.count)
    for ticket in state.tickets {
      guard let target = ticket.mergedInto.flatMap({ state.ticket($0) }) else {
        #expect(ticket.state != .merged)
        continue
      }
      #expect(Set(ticket.conversations).isSubset(of: target.conversations))
    }
  }
}

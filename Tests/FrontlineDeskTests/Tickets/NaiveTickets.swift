import Testing

@testable import FrontlineDesk

/// The states of tickets told from events by plain words, without the table of transitions.
struct NaiveTickets {
  var states: [TicketID: TicketState] = [:]

  mutating func apply(_ event: DeskEvent) {
    guard let id = event.ticket else { return }
    let before = states[id]
    switch event {
    case .ticketOpened: states[id] = .new
    case .ticketQueued, .offerEnded, .ticketReleased, .ticketTransferred, .ticketHandedBack, .ticketTakenBack:
      states[id] = .queued
    case .ticketOffered: states[id] = .offered
    case .ticketAssigned: states[id] = .open
    case .agentReplied: if before == .open { states[id] = .waitingOnCustomer }
    case .customerWrote: if before == .waitingOnCustomer { states[id] = .open }
    case .ticketSnoozed: states[id] = .snoozed
    case .ticketWaitsOnThirdParty: states[id] = .waitingOnThirdParty
    case .ticketResumed(let event): states[id] = event.agent == nil ? .queued : .open
    case .ticketMerged: states[id] = .merged
    case .ticketReopened: states[id] = .reopened
    case .ticketReturnedToBot: states[id] = .returnedToBot
    case .ticketSolved: states[id] = .solved
    case .ticketClosed: states[id] = .closed
    default: break
    }
  }
}

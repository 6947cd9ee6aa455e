internal import Frontline

/// All that a check looks at: the states after a step, and what has happened since it began.
struct Scene: Sendable {
  let engine: SupportEngine
  let now: Timestamp
  /// The zone of the scenario.
  let zone: TimeZoneRules
  let zones: TimeZoneDatabase
  let desk: DeskState
  let conversation: ConversationState
  /// The ticket that is looked at; nil: the conversation has none.
  let ticket: Ticket?
  /// The events since the step began.
  let events: ArraySlice<LoggedEvent>
  /// All events.
  let log: [LoggedEvent]
  /// What was said in the conversation since the step began.
  let replies: [Reply]
  /// Why what the step did was refused; nil: it was not.
  let refusal: String?
  /// Why the engine did what it did last.
  let explanation: Explanation?
}

/// An event as a scenario looks at it.
struct LoggedEvent: Sendable {
  /// As the store keeps it.
  var stored: StoredEvent
  /// What happened at the desk; nil: it happened elsewhere.
  var desk: DeskEvent?
  /// Its kind in a few words: `replied`, `ticket-offered`.
  var kind: String
}

extension Scene {
  /// The desk events of a ticket, in order.
  func deskEvents(of ticket: TicketID) -> [DeskEvent] {
    log.compactMap(\.desk).filter { $0.ticket == ticket }
  }
}

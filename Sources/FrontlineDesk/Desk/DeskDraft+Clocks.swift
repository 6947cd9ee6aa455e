internal import FrontlinePacks
internal import FrontlineText

extension DeskDraft {
  /// Records an event, and what follows from it for the clocks of its ticket.
  ///
  /// Whatever has come due by then is noted first, so that a log tells the order in which things happened.
  mutating func emit(_ event: DeskEvent) {
    guard let id = event.ticket, !event.isAboutClock else { return record(event) }
    noteClocks(of: id)
    if let target = event.mergedInto { noteClocks(of: target) }
    let before = state.ticket(id)
    let target = event.mergedInto.flatMap { state.ticket($0) }
    record(event)
    keepClocks(after: event, before: before)
    if let target { keepClocks(after: event, before: target, joined: before) }
  }

  private mutating func keepClocks(after event: DeskEvent, before: Ticket?, joined: Ticket? = nil) {
    guard let id = before?.id ?? event.ticket, let ticket = state.ticket(id) else { return }
    let keeper = ServiceClockKeeper(desk, after: event, before: before, ticket: ticket, joined: joined, now: now)
    for event in keeper.events { record(event) }
  }

  /// Notes warnings and breaches that have come due; false where there are none.
  @discardableResult
  mutating func noteClocks(of id: TicketID) -> Bool {
    guard let ticket = state.ticket(id), ticket.clocks.contains(where: { $0.isDue(at: now) }) else { return false }
    for note in ticket.clockNotes(at: now) {
      record(note.event)
      if note.payload.warning != nil { warnings.append(note.payload) }
    }
    return true
  }
}

extension ServiceClock {
  /// Whether a warning or a breach has come due and is not noted yet.
  func isDue(at now: Timestamp) -> Bool { attention.map { $0 <= now } ?? false }
}

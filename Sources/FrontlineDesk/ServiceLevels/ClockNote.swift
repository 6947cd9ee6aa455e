internal import FrontlineText

extension Ticket {
  /// The warnings and breaches that have come due up to a moment and are not noted yet, in the order of their times.
  func clockNotes(at now: Timestamp) -> [ClockNote] {
    var notes: [ClockNote] = []
    for clock in clocks {
      guard let attention = clock.attention, attention <= now else { continue }
      for warning in clock.warnings where !warning.isGiven && warning.at <= now {
        notes.append(ClockNote(ticket: id, clock: clock, warning: warning.kind, moment: warning.at, at: now))
      }
      if clock.due <= now {
        notes.append(ClockNote(ticket: id, clock: clock, warning: nil, moment: clock.due, at: now))
      }
    }
    let ordered = notes.enumerated().sorted { ($0.element.moment, $0.offset) < ($1.element.moment, $1.offset) }
    return ordered.map(\.element)
  }
}

/// A warning or a breach that has come due.
struct ClockNote: Sendable {
  /// What is noted.
  var payload: ClockNoted
  /// When it came due.
  var moment: Timestamp

  init(ticket: TicketID, clock: ServiceClock, warning: ServiceClock.Warning.Kind?, moment: Timestamp, at now: Timestamp)
  {
    payload = ClockNoted(ticket: ticket, clock: clock.kind, warning: warning, due: clock.due, at: now)
    self.moment = moment
  }

  /// The event that notes it.
  var event: DeskEvent { payload.warning == nil ? .clockBreached(payload) : .clockWarned(payload) }
}

extension DeskEvent {
  /// Whether it tells what happened to a clock, and so follows from other events, policy and calendars.
  var isAboutClock: Bool {
    switch self {
    case .clockStarted, .clockPaused, .clockResumed, .clockRetargeted, .clockWarned, .clockBreached, .clockStopped: true
    default: false
    }
  }

  /// The other ticket whose clocks it may concern: the one that goes on with its ticket.
  var mergedInto: TicketID? {
    if case .ticketMerged(let event) = self { event.into } else { nil }
  }
}

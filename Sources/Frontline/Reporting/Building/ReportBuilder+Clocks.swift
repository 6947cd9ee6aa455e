internal import FrontlineDesk
internal import FrontlinePacks
internal import FrontlineText

extension ReportBuilder {
  /// A promise began to run.
  mutating func startClock(_ event: ClockStarted) {
    guard let ticket = ticketPlaces[event.ticket] else { return }
    tickets[ticket].clocks.removeAll { $0.kind == event.clock }
    tickets[ticket].clocks.append(TicketFacts.Clock(kind: event.clock))
  }

  /// A promise is nearly due. Of the warnings of a clock the first counts.
  mutating func warnClock(_ id: TicketID, _ kind: ServiceClock.Kind) {
    guard let ticket = ticketPlaces[id] else { return }
    if let place = tickets[ticket].clocks.firstIndex(where: { $0.kind == kind }) {
      guard !tickets[ticket].clocks[place].isWarned else { return }
      tickets[ticket].clocks[place].isWarned = true
    }
    noteClock(id, kind) { $0.warned += 1 }
  }

  /// A promise was not kept. Its end says so once more and counts no second time.
  mutating func missClock(_ id: TicketID, _ kind: ServiceClock.Kind) {
    guard let ticket = ticketPlaces[id] else { return }
    if let place = tickets[ticket].clocks.firstIndex(where: { $0.kind == kind }) {
      guard !tickets[ticket].clocks[place].isMissed else { return }
      tickets[ticket].clocks[place].isMissed = true
    }
    noteClock(id, kind) { $0.missed += 1 }
  }

  /// A promise ended.
  mutating func stopClock(_ event: ClockStopped) {
    guard let ticket = ticketPlaces[event.ticket] else { return }
    let clock = tickets[ticket].clocks.first { $0.kind == event.clock }
    switch event.outcome {
    case .met: noteClock(event.ticket, event.clock) { $0.met += 1 }
    case .missed: if clock?.isMissed != true { noteClock(event.ticket, event.clock) { $0.missed += 1 } }
    case .cancelled: count(event.clock, tickets[ticket]) { $0.cancelled += 1 }
    }
    tickets[ticket].clocks.removeAll { $0.kind == event.clock }
    if let counted = event.counted, event.outcome != .cancelled, tickets[ticket].isCounted {
      workTimes[event.clock, default: []].append(max(0, counted))
    }
  }

  /// Counts what became of a clock, for its kind and for all that its ticket belongs to now.
  mutating func noteClock(_ id: TicketID, _ kind: ServiceClock.Kind, _ change: (inout ClockTally) -> Void) {
    guard let ticket = ticketPlaces[id] else { return }
    var noted = ClockTally()
    change(&noted)
    count(kind, tickets[ticket]) { clock in
      clock.kept.part += noted.met
      clock.kept.whole += noted.met + noted.missed
      clock.missed += noted.missed
      clock.warned += noted.warned
    }
    tally(tickets[ticket], agent: tickets[ticket].agent) { tally in
      tally.met += noted.met
      tally.missed += noted.missed
      tally.warned += noted.warned
    }
  }

  /// Changes the line of a kind of clock.
  mutating func count(_ kind: ServiceClock.Kind, _ ticket: TicketFacts, _ change: (inout ReportClock) -> Void) {
    guard ticket.isCounted else { return }
    change(&clocks[kind, default: ReportClock(clock: kind.rawValue)])
  }
}

/// What became of a clock.
struct ClockTally {
  var met = 0
  var missed = 0
  var warned = 0
}

public import FrontlineText

/// The working of a clock, for a person to check: every stretch from its beginning, and what it came to.
public struct ServiceClockWorking: Hashable, Sendable {
  /// What a stretch was.
  public enum Cause: Hashable, Sendable {
    /// Work time was counted.
    case ran
    /// The clock stood still while the ticket was in this state.
    case paused(TicketState)
    /// The team did not work; with the name of the holiday or special day where it was one.
    case closed(holiday: String?)
  }

  /// A stretch of time.
  public struct Segment: Hashable, Sendable {
    /// The first moment.
    public var start: Timestamp
    /// The moment after the last.
    public var end: Timestamp
    /// What it was.
    public var cause: Cause
  }

  /// The clock.
  public let run: ServiceClockRun
  /// The moment up to which it is shown.
  public let now: Timestamp
  /// The stretches, in order, without gaps. Neighbours of one cause are joined.
  public let segments: [Segment]
  /// The zone in which moments are shown: that of the calendar on which the clock last ran.
  public let zone: TimeZoneRules

  /// The work time that was counted.
  public var ran: Duration {
    segments.reduce(.zero) { $1.cause == .ran ? $0 + ($1.end - $1.start) : $0 }
  }

  /// Works out the stretches up to a moment. A walk over the days since the clock began.
  init(_ run: ServiceClockRun, at now: Timestamp) {
    self.run = run
    self.now = now
    zone = run.spells.last { $0.calendar != nil }?.calendar?.zone ?? .utc
    var segments: [Segment] = []
    func add(_ segment: Segment) {
      guard segment.start < segment.end else { return }
      if let last = segments.last, last.cause == segment.cause, last.end == segment.start {
        segments[segments.count - 1].end = segment.end
      } else {
        segments.append(segment)
      }
    }
    for spell in run.spells {
      let end = min(spell.end ?? now, now)
      guard let calendar = spell.calendar else {
        add(Segment(start: spell.start, end: end, cause: .paused(spell.pausedIn ?? .waitingOnCustomer)))
        continue
      }
      var place = spell.start
      for period in calendar.periods(from: spell.start, to: end) {
        for segment in calendar.closedSegments(from: place, to: period.start) { add(segment) }
        add(Segment(start: period.start, end: period.end, cause: .ran))
        place = period.end
      }
      for segment in calendar.closedSegments(from: place, to: end) { add(segment) }
    }
    self.segments = segments
  }
}

extension WorkCalendar {
  /// The dates of a stretch without work, named where they are holidays or special days. Beyond 400 dates the rest is one.
  fileprivate func closedSegments(from start: Timestamp, to end: Timestamp) -> [ServiceClockWorking.Segment] {
    var segments: [ServiceClockWorking.Segment] = []
    var place = start
    var date = zone.local(at: start).date
    while place < end {
      let next = segments.count < 400 ? zone.resolve(LocalDateTime(date: date.adding(days: 1))) : end
      let stop = min(max(next, place), end)
      segments.append(
        ServiceClockWorking.Segment(start: place, end: stop, cause: .closed(holiday: exceptionName(on: date))))
      place = stop
      date = date.adding(days: 1)
    }
    return segments.filter { $0.start < $0.end }
  }
}

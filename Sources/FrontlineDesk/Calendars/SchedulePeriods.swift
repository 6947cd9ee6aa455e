internal import FrontlinePacks
internal import FrontlineText

/// The stretches of work of one schedule within a time, in order, none empty, none overlapping. Lazy: a day costs some
/// look-ups.
struct SchedulePeriods: Sequence, IteratorProtocol, Sendable {
  private let schedule: WorkSchedule
  private let start: Timestamp
  private let end: Timestamp
  private var zonePeriod: ZonePeriod
  private var day: Int
  private var year: SpecialYear?
  private var spans: [MinuteSpan] = []
  private var nextSpan = 0
  private var isFinished = false

  /// Times further away than this from 1970 are cut: 100 million years, which keeps the arithmetic below from overflowing.
  private static let bounds = Timestamp(seconds: -3_155_760_000_000_000)...Timestamp(seconds: 3_155_760_000_000_000)

  init(_ schedule: WorkSchedule, from start: Timestamp, to end: Timestamp) {
    self.schedule = schedule
    self.start = Swift.min(Swift.max(start, Self.bounds.lowerBound), Self.bounds.upperBound)
    self.end = Swift.min(end, Self.bounds.upperBound)
    zonePeriod = schedule.zone.period(at: self.start)
    day = 0
    isFinished = self.start >= self.end || schedule.isNeverOpen
    if !isFinished { begin(at: self.start) }
  }

  /// The next stretch, or nil at the end.
  mutating func next() -> WorkPeriod? {
    while !isFinished {
      while nextSpan < spans.count {
        let span = spans[nextSpan]
        nextSpan += 1
        let from = Swift.max(moment(minute: span.start), zonePeriod.start, start)
        let to = Swift.min(moment(minute: span.end), zonePeriod.end, end)
        if from < to { return WorkPeriod(start: from, end: to, date: LocalDate(daysSince1970: dayShown(at: from))) }
      }
      advance()
    }
    return nil
  }

  /// Goes to the day that the clock shows at a moment, or to the one before if its spans may still run.
  private mutating func begin(at moment: Timestamp) {
    day = dayShown(at: moment) - (schedule.runsOverMidnight ? 1 : 0)
    takeSpans()
  }

  /// Goes to the next date, or to the stretch after the clocks' next change if that comes first.
  private mutating func advance() {
    let midnight = moment(minute: WorkSchedule.dayLength)
    if midnight >= zonePeriod.end {
      guard zonePeriod.end < end else {
        isFinished = true
        return
      }
      let change = zonePeriod.end
      zonePeriod = schedule.zone.period(at: change)
      begin(at: change)
    } else if midnight >= end {
      isFinished = true
    } else {
      day += 1
      takeSpans()
    }
  }

  private mutating func takeSpans() {
    if let special = schedule.special, !(year?.days.contains(day) ?? false) { year = special.year(of: day) }
    spans = schedule.spans(on: day, in: year)
    nextSpan = 0
  }

  private func dayShown(at moment: Timestamp) -> Int {
    CalendarDay.quotient(Int(moment.seconds) + zonePeriod.offset, 86_400)
  }

  /// The moment of a minute of the current date on the clock of the current stretch.
  private func moment(minute: Int) -> Timestamp {
    Timestamp(seconds: Int64(day * 86_400 + minute * 60 - zonePeriod.offset))
  }
}

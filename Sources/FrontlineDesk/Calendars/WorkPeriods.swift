internal import FrontlinePacks
internal import FrontlineText

/// The stretches of work of a calendar within a time, in order, none empty, none overlapping. Lazy: a day costs some look-ups.
public struct WorkPeriods: Sequence, IteratorProtocol, Sendable {
  private let calendar: WorkCalendar
  private let start: Timestamp
  private let end: Timestamp
  private var zonePeriod: ZonePeriod
  private var day: Int
  private var spans: [MinuteSpan] = []
  private var nextSpan = 0
  private var isFinished = false

  /// Times further away than this from 1970 are cut: 100 million years, which keeps the arithmetic below from overflowing.
  private static let bounds = Timestamp(seconds: -3_155_760_000_000_000)...Timestamp(seconds: 3_155_760_000_000_000)

  init(_ calendar: WorkCalendar, from start: Timestamp, to end: Timestamp) {
    self.calendar = calendar
    self.start = Swift.min(Swift.max(start, Self.bounds.lowerBound), Self.bounds.upperBound)
    self.end = Swift.min(end, Self.bounds.upperBound)
    zonePeriod = calendar.zone.period(at: self.start)
    day = LocalDateTime(self.start, offset: zonePeriod.offset).date.daysSince1970
    spans = calendar.hours(on: LocalDate(daysSince1970: day))
    isFinished = self.start >= self.end
  }

  /// The next stretch, or nil at the end.
  public mutating func next() -> WorkPeriod? {
    while !isFinished {
      while nextSpan < spans.count {
        let span = spans[nextSpan]
        nextSpan += 1
        let from = Swift.max(moment(minute: span.start), zonePeriod.start, start)
        let to = Swift.min(moment(minute: span.end), zonePeriod.end, end)
        if from < to { return WorkPeriod(start: from, end: to, date: LocalDate(daysSince1970: day)) }
      }
      advance()
    }
    return nil
  }

  /// Goes to the next date, or to the stretch after the clocks' next change if that comes first.
  private mutating func advance() {
    let midnight = moment(minute: 1440)
    if midnight >= zonePeriod.end {
      guard zonePeriod.end < end else {
        isFinished = true
        return
      }
      let change = zonePeriod.end
      zonePeriod = calendar.zone.period(at: change)
      day = LocalDateTime(change, offset: zonePeriod.offset).date.daysSince1970
    } else {
      day += 1
      if midnight >= end { isFinished = true }
    }
    spans = calendar.hours(on: LocalDate(daysSince1970: day))
    nextSpan = 0
  }

  /// The moment of a minute of the current date on the clock of the current stretch.
  private func moment(minute: Int) -> Timestamp {
    Timestamp(seconds: Int64(day * 86_400 + minute * 60 - zonePeriod.offset))
  }
}

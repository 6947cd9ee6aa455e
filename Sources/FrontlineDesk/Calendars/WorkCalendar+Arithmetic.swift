public import FrontlineText

extension WorkCalendar {
  /// The stretches of work from one moment to another.
  public func periods(from start: Timestamp, to end: Timestamp) -> WorkPeriods {
    WorkPeriods(self, from: start, to: end)
  }

  /// The next moment after this one at which the team begins to work, or nil where none is known within ``horizon``.
  ///
  /// Stretches that touch, such as 22:00 to 24:00 and 00:00 to 06:00, are one.
  public func nextOpening(after moment: Timestamp) -> Timestamp? {
    var end = isOpen(at: moment) ? moment : nil
    for period in periods(from: moment, to: moment + WorkCalendar.horizon) {
      if period.start == end || period.start <= moment {
        end = period.end
      } else {
        return period.start
      }
    }
    return nil
  }

  /// The moment after this one at which the team stops working, or nil where it does not within ``horizon``.
  public func nextClosing(after moment: Timestamp) -> Timestamp? {
    if isAlwaysOpen { return nil }
    let limit = moment + WorkCalendar.horizon
    var end: Timestamp?
    for period in periods(from: moment, to: limit) {
      if let end, end < period.start { return end }
      end = period.end
    }
    guard let end, end < limit else { return nil }
    return end
  }

  /// The next moment after this one at which the team begins or stops working.
  public func nextChange(after moment: Timestamp) -> Timestamp? {
    isOpen(at: moment) ? nextClosing(after: moment) : nextOpening(after: moment)
  }

  /// The moment at which so much work time has passed, or nil where that is not within ``horizon``.
  ///
  /// No work time, or a negative one, gives the moment itself. A time that ends with a span ends there, not at the next opening.
  public func adding(workTime: Duration, to moment: Timestamp) -> Timestamp? {
    guard workTime > .zero else { return moment }
    var rest = workTime
    for period in periods(from: moment, to: moment + WorkCalendar.horizon) {
      let length = period.duration
      if length >= rest { return period.start + rest }
      rest -= length
    }
    return nil
  }

  /// The work time between two moments; zero where the second is not later. What lies beyond ``horizon`` is not counted.
  public func workTime(from start: Timestamp, to end: Timestamp) -> Duration {
    var sum = Duration.zero
    for period in periods(from: start, to: min(end, start + WorkCalendar.horizon)) { sum += period.duration }
    return sum
  }

  /// The working of ``workTime(from:to:)``, date by date, closed dates included; at most 400 dates.
  ///
  /// A stretch over midnight stands under the date on which it begins, so `Fri 22:00 to 02:00` is one.
  public func workDays(from start: Timestamp, to end: Timestamp) -> [WorkDay] {
    guard start < end else { return [] }
    var first = zone.local(at: start).date.daysSince1970
    var last = zone.local(at: end - .milliseconds(1)).date.daysSince1970
    // Clocks that were set back over midnight show a date again that was over.
    let shown = zone.period(at: start)
    if shown.end < end { first = min(first, zone.local(at: shown.end).date.daysSince1970) }
    last = min(last, first + 399)
    guard first <= last else { return [] }
    var days = (first...last).map { number in
      let date = LocalDate(daysSince1970: number)
      return WorkDay(date: date, exception: exceptionName(on: date), periods: [])
    }
    for period in periods(from: start, to: min(end, start + WorkCalendar.horizon)) {
      let index = period.date.daysSince1970 - first
      if days.indices.contains(index) {
        days[index].periods.append(period)
      } else if index > days.count {
        break
      }
    }
    return days
  }
}

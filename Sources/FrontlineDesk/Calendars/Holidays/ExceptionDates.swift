internal import FrontlinePacks
internal import FrontlineText

/// The dates of one exception of a calendar.
struct ExceptionDates: Sendable {
  let name: String
  /// What it does; a closing is cut to what may be touched, since the numbers of a file may be any.
  let effect: CalendarException.Effect
  /// How many dates one occurrence touches.
  let length: Int
  /// Of two exceptions of one date the one with the lower rank wins.
  let rank: Int
  private let dates: CalendarDates
  private let recurrence: RecurrenceDates?

  init(_ exception: CalendarException) {
    name = exception.name
    dates = exception.dates
    switch exception.effect {
    case .hours(let spans):
      effect = .hours(WorkSchedule.normalized(spans))
      length = min(max(exception.dayCount, 1), CalendarException.longest)
    case .closing(let span):
      let bounds = 0...CalendarException.longest * WorkSchedule.dayLength
      let cut = MinuteSpan(
        start: min(max(span.start, bounds.lowerBound), bounds.upperBound),
        end: min(max(span.end, bounds.lowerBound), bounds.upperBound))
      effect = .closing(cut)
      length = max((cut.end - 1) / WorkSchedule.dayLength, 0) + 1
    }
    switch exception.dates {
    case .date:
      rank = 0
      recurrence = nil
    case .rule(let rule):
      rank = 1
      recurrence = RecurrenceDates(rule)
    case .easter:
      rank = 1
      recurrence = nil
    case .yearly:
      rank = 2
      recurrence = nil
    }
  }

  /// The first days of its occurrences within a time, counted from 1970-01-01.
  func days(in range: ClosedRange<Int>) -> [Int] {
    switch dates {
    case .date(let year, let month, let day):
      return [LocalDate(year: year, month: month, day: day)].compactMap { $0?.daysSince1970 }.filter(range.contains)
    case .yearly(let month, let day):
      return years(range).compactMap { LocalDate(year: $0, month: month, day: day)?.daysSince1970 }
        .filter(range.contains)
    case .easter(let reckoning, let offset):
      // As far from Easter as other years' dates may be, and no further: the numbers of a file may be any.
      let offset = min(max(offset, -400), 400)
      let around = (range.lowerBound - offset)...(range.upperBound - offset)
      return years(around).compactMap { EasterSunday.day($0, reckoning).map { $0 + offset } }.filter(range.contains)
    case .rule:
      return recurrence?.days(in: range) ?? []
    }
  }

  private func years(_ days: ClosedRange<Int>) -> ClosedRange<Int> {
    LocalDate(daysSince1970: days.lowerBound).year...LocalDate(daysSince1970: days.upperBound).year
  }
}

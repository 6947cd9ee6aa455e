import FrontlinePacks
import FrontlineText

/// A person with a list who looks at the wall clock: does it show a time within a span?
struct NaiveCalendar {
  let definition: CalendarDefinition
  let rules: TimeZoneRules
  /// What is written on the leaves of the calendar, by day since 1970.
  private var leaves: [Int: (hours: [MinuteSpan], closings: [MinuteSpan])] = [:]

  /// The list for the dates around two moments.
  init(_ definition: CalendarDefinition, rules: TimeZoneRules, from start: Timestamp, to end: Timestamp) {
    self.definition = definition
    self.rules = rules
    let first = rules.local(at: start).date.adding(days: -3)
    let last = rules.local(at: end).date.adding(days: 3)
    let occurrences = definition.exceptions.map { exception in
      Self.occurrences(exception.dates, from: first.adding(days: -20), to: last)
    }
    for day in first.daysSince1970...last.daysSince1970 {
      let date = LocalDate(daysSince1970: day)
      var hours = definition.weekdays[date.weekday.rawValue]
      var closings: [MinuteSpan] = []
      ranks: for rank in 0...2 {
        for (exception, dates) in zip(definition.exceptions, occurrences) {
          guard Self.rank(exception) == rank, case .closing(let span) = exception.effect else { continue }
          for back in 0...20 where dates.contains(date.adding(days: -back)) {
            closings.append(MinuteSpan(start: span.start - back * 1440, end: span.end - back * 1440))
          }
        }
        for (exception, dates) in zip(definition.exceptions, occurrences) {
          guard Self.rank(exception) == rank, case .hours(let spans) = exception.effect else { continue }
          if (0..<exception.dayCount).contains(where: { dates.contains(date.adding(days: -$0)) }) {
            hours = spans
            break ranks
          }
        }
      }
      leaves[day] = (hours, closings)
    }
  }

  private static func rank(_ exception: CalendarException) -> Int {
    switch exception.dates {
    case .date: 0
    case .rule, .easter: 1
    case .yearly: 2
    }
  }

  private static func occurrences(
    _ dates: CalendarDates, from first: LocalDate, to last: LocalDate
  ) -> Set<LocalDate> {
    if case .rule(let rule) = dates { return NaiveRecurrence.dates(rule, from: first, to: last) }
    let days = (first.daysSince1970...last.daysSince1970).map { LocalDate(daysSince1970: $0) }
    return Set(
      days.filter { date in
        switch dates {
        case .date(let year, let month, let day): (date.year, date.month, date.day) == (year, month, day)
        case .yearly(let month, let day): (date.month, date.day) == (month, day)
        case .easter(let reckoning, let offset):
          EasterTables.sundays(reckoning).contains(date.adding(days: -offset).description)
        case .rule: false
        }
      })
  }

  /// Whether somebody works when the clock shows this minute of this day.
  func isOpen(day: Int, minute: Int) -> Bool {
    guard let today = leaves[day], let yesterday = leaves[day - 1] else { return false }
    if today.closings.contains(where: { $0.start <= minute && minute < $0.end }) { return false }
    return today.hours.contains { $0.start <= minute && minute < $0.end }
      || yesterday.hours.contains { $0.start <= minute + 1440 && minute + 1440 < $0.end }
  }

  /// Whether somebody works, step by step from a moment.
  func walk(from start: Timestamp, steps: Int, seconds: Int) -> [Bool] {
    var period = rules.period(at: start)
    var answers: [Bool] = []
    answers.reserveCapacity(steps)
    for step in 0..<steps {
      let moment = start.seconds + Int64(step * seconds)
      if moment >= period.end.seconds { period = rules.period(at: Timestamp(seconds: moment)) }
      let shown = Int(moment) + period.offset + 200_000 * 86_400
      answers.append(isOpen(day: shown / 86_400 - 200_000, minute: shown % 86_400 / 60))
    }
    return answers
  }
}

import FrontlinePacks
import FrontlineText

/// The dates of a recurrence rule as somebody would find them who turns over the leaves of a calendar, day by day.
struct NaiveRecurrence {
  private let rule: RecurrenceRule
  /// The leaves of the last year that was looked at.
  private var year: [LocalDate] = []

  /// The rule's dates up to a date. A rule without a start is looked at from a date on.
  static func dates(_ rule: RecurrenceRule, from first: LocalDate, to last: LocalDate) -> Set<LocalDate> {
    var naive = NaiveRecurrence(rule: rule)
    return naive.dates(from: first, to: last)
  }

  private init(rule: RecurrenceRule) { self.rule = rule }

  private mutating func dates(from first: LocalDate, to last: LocalDate) -> Set<LocalDate> {
    // Leaves are turned back to the beginning of the stretch, so that positions count all of it.
    var day = rule.start ?? first
    while key(day.adding(days: -1)) == key(day) { day = day.adding(days: -1) }
    var dates: Set<LocalDate> = []
    var count = 0
    var number = 0
    while day <= last {
      var stretch: [LocalDate] = []
      let stretchKey = key(day)
      while key(day) == stretchKey {
        stretch.append(day)
        day = day.adding(days: 1)
      }
      if number % rule.interval == 0 {
        var matching: [LocalDate] = []
        for date in stretch where matches(date) { matching.append(date) }
        for date in picked(matching) where date >= rule.start ?? date && date <= rule.until ?? date {
          count += 1
          if count <= rule.count ?? count, !rule.excluded.contains(date) { dates.insert(date) }
        }
      }
      number += 1
    }
    return dates.filter { $0 >= first && $0 <= last }
  }

  private func key(_ date: LocalDate) -> [Int] {
    switch rule.frequency {
    case .yearly: [date.year]
    case .monthly: [date.year, date.month]
    case .weekly: [weekStart(date, rule.weekStart).daysSince1970]
    case .daily: [date.daysSince1970]
    }
  }

  private func picked(_ dates: [LocalDate]) -> [LocalDate] {
    guard !rule.positions.isEmpty else { return dates }
    return dates.enumerated().filter { index, _ in
      rule.positions.contains(index + 1) || rule.positions.contains(index - dates.count)
    }.map(\.element)
  }

  private mutating func matches(_ date: LocalDate) -> Bool {
    if !rule.months.isEmpty, !rule.months.contains(date.month) { return false }
    let hasDay = !rule.weekdays.isEmpty || !rule.monthDays.isEmpty || !rule.yearDays.isEmpty
    if !hasDay, rule.frequency != .daily {
      // A rule that does not say which day it means takes that of its start.
      guard let start = rule.start else { return false }
      switch rule.frequency {
      case .daily: break
      case .weekly: return date.weekday == start.weekday
      case .monthly: return date.day == start.day
      case .yearly where rule.weekNumbers.isEmpty:
        return date.day == start.day && (!rule.months.isEmpty || date.month == start.month)
      case .yearly: if date.weekday != start.weekday { return false }
      }
    }
    if year.first?.year != date.year {
      year = (1...12).flatMap { month in (1...31).compactMap { LocalDate(year: date.year, month: month, day: $0) } }
    }
    let month = { [year] in year.filter { $0.month == date.month } }
    if !rule.monthDays.isEmpty, !isOne(of: rule.monthDays, date, in: month()) { return false }
    if !rule.yearDays.isEmpty, !isOne(of: rule.yearDays, date, in: year) { return false }
    if !rule.weekNumbers.isEmpty, !isInWeek(date) { return false }
    if rule.weekdays.isEmpty { return true }
    return rule.weekdays.contains { [year] wanted in
      guard wanted.weekday == date.weekday else { return false }
      guard let ordinal = wanted.ordinal else { return true }
      let counted = rule.frequency == .monthly || !rule.months.isEmpty ? month() : year
      return isOne(of: [ordinal], date, in: counted.filter { $0.weekday == date.weekday })
    }
  }

  private func isOne(of numbers: [Int], _ date: LocalDate, in dates: [LocalDate]) -> Bool {
    guard let index = dates.firstIndex(of: date) else { return false }
    return numbers.contains(index + 1) || numbers.contains(index - dates.count)
  }

  private func weekStart(_ date: LocalDate, _ first: Weekday) -> LocalDate {
    var day = date
    while day.weekday != first { day = day.adding(days: -1) }
    return day
  }

  /// The first week of a year is the one with 4 January in it.
  private func isInWeek(_ date: LocalDate) -> Bool {
    for year in date.year - 1...date.year + 1 {
      guard let fourth = LocalDate(year: year, month: 1, day: 4), let next = LocalDate(year: year + 1, month: 1, day: 4)
      else { continue }
      let first = weekStart(fourth, rule.weekStart)
      let end = weekStart(next, rule.weekStart)
      guard date >= first, date < end else { continue }
      let count = (end.daysSince1970 - first.daysSince1970) / 7
      let number = (date.daysSince1970 - first.daysSince1970) / 7
      return rule.weekNumbers.contains(number + 1) || rule.weekNumbers.contains(number - count)
    }
    return false
  }
}

internal import FrontlinePacks
internal import FrontlineText

/// The parts of a recurrence rule that pick dates out of one stretch: a day, a week, a month or a year.
struct RecurrenceParts: Sendable {
  private var rule: RecurrenceRule
  /// Whether an ordinal counts within the month, else within the year.
  private let countsInMonth: Bool

  init(_ rule: RecurrenceRule) {
    countsInMonth = rule.frequency == .monthly || !rule.months.isEmpty
    self.rule = rule
    guard let start = rule.start, rule.weekdays.isEmpty, rule.monthDays.isEmpty, rule.yearDays.isEmpty else { return }
    switch rule.frequency {
    case .daily: break
    case .weekly: self.rule.weekdays = [OrdinalWeekday(start.weekday)]
    case .monthly: self.rule.monthDays = [start.day]
    case .yearly where !rule.weekNumbers.isEmpty: self.rule.weekdays = [OrdinalWeekday(start.weekday)]
    case .yearly:
      self.rule.monthDays = [start.day]
      if rule.months.isEmpty { self.rule.months = [start.month] }
    }
  }

  /// Whether the rule says which day of its stretch it means.
  private var namesDays: Bool {
    rule.frequency == .daily || !rule.weekdays.isEmpty || !rule.monthDays.isEmpty || !rule.yearDays.isEmpty
  }

  /// How many stretches there are until the calendar repeats itself, weekdays included: 400 years. A rule that names no date
  /// in so many, whatever its interval, never does.
  var cycle: Int {
    switch rule.frequency {
    case .daily: 146_097
    case .weekly: 20_871
    case .monthly: 4_800
    case .yearly: 400
    }
  }

  /// The number of the stretch in which a day lies; stretches that follow each other have numbers that do.
  func stretch(of day: Int) -> Int {
    switch rule.frequency {
    case .daily: return day
    case .weekly: return CalendarDay.quotient(day - weekOffset, 7)
    case .monthly:
      let date = LocalDate(daysSince1970: day)
      return date.year * 12 + date.month - 1
    case .yearly: return LocalDate(daysSince1970: day).year
    }
  }

  /// The days that the parts pick out of a stretch, ascending.
  func days(inStretch number: Int) -> [Int] {
    guard namesDays else { return [] }
    var days: [Int] = []
    for candidates in candidates(inStretch: number) { days += candidates.filter(matches) }
    guard !rule.positions.isEmpty else { return days }
    let count = days.count
    let picked = rule.positions.compactMap { position -> Int? in
      let index = position > 0 ? position - 1 : count + position
      return position != 0 && days.indices.contains(index) ? days[index] : nil
    }
    return Set(picked).sorted()
  }

  private var weekOffset: Int {
    // 1970-01-05 was a Monday.
    4 + rule.weekStart.rawValue
  }

  private func candidates(inStretch number: Int) -> [Range<Int>] {
    switch rule.frequency {
    case .daily: return [number..<number + 1]
    case .weekly:
      let first = number * 7 + weekOffset
      return [first..<first + 7]
    case .monthly: return [month(CalendarDay.remainder(number, 12) + 1, of: CalendarDay.quotient(number, 12))]
    case .yearly:
      let months = rule.months.isEmpty ? Array(1...12) : Set(rule.months).sorted()
      return months.map { month($0, of: number) }
    }
  }

  private func month(_ month: Int, of year: Int) -> Range<Int> {
    guard let first = LocalDate(year: year, month: month, day: 1)?.daysSince1970 else { return 0..<0 }
    return first..<first + CalendarDay.monthLength(year: year, month: month)
  }

  private func matches(_ day: Int) -> Bool {
    let date = CalendarDay(day)
    return (rule.months.isEmpty || rule.months.contains(date.month))
      && (rule.monthDays.isEmpty || date.isNumber(rule.monthDays, date.dayOfMonth, of: date.monthLength))
      && (rule.yearDays.isEmpty || date.isNumber(rule.yearDays, date.dayOfYear, of: date.yearLength))
      && (rule.weekNumbers.isEmpty || isInWeek(day))
      && (rule.weekdays.isEmpty || rule.weekdays.contains { isWeekday($0, date) })
  }

  private func isWeekday(_ wanted: OrdinalWeekday, _ date: CalendarDay) -> Bool {
    guard wanted.weekday == date.weekday else { return false }
    guard let ordinal = wanted.ordinal, rule.frequency == .monthly || rule.frequency == .yearly else { return true }
    let (number, length) =
      countsInMonth ? (date.dayOfMonth, date.monthLength) : (date.dayOfYear, date.yearLength)
    return ordinal > 0 ? (number - 1) / 7 + 1 == ordinal : -((length - number) / 7 + 1) == ordinal
  }

  /// Weeks belong to the year in which most of their days lie, so the first has at least four days in it.
  private func isInWeek(_ day: Int) -> Bool {
    let middle = CalendarDay(day - CalendarDay.remainder(day - weekOffset, 7) + 3)
    // Of weeks, the one with 28 December is the last of its year.
    let late = middle.day - middle.dayOfYear + middle.yearLength - 3
    let lastMiddle = CalendarDay(late - CalendarDay.remainder(late - weekOffset, 7) + 3)
    return middle.isNumber(rule.weekNumbers, (middle.dayOfYear - 1) / 7 + 1, of: (lastMiddle.dayOfYear - 1) / 7 + 1)
  }
}

import FrontlinePacks
import FrontlineText

/// Calendars drawn by lot, around a date so that their exceptions fall near it.
struct CalendarMaker {
  var generator: SeededGenerator

  private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &generator) < percent }

  private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

  private mutating func near(_ date: LocalDate) -> LocalDate { date.adding(days: number(-5...5)) }

  /// Up to three spans, some of them over midnight.
  mutating func spans() -> [MinuteSpan] {
    let grain = chance(30) ? 1 : 30
    let ends = (0..<2 * number(0...3)).map { _ in number(0...1440 / grain) * grain }.sorted()
    var spans = stride(from: 0, to: ends.count, by: 2).map { MinuteSpan(start: ends[$0], end: ends[$0 + 1]) }
    spans.removeAll { $0.start >= $0.end }
    if chance(35) {
      let start = max(spans.last?.end ?? 0, number(960...1439))
      if start < 1440 { spans.append(MinuteSpan(start: start, end: number(1441...start + 1439))) }
    }
    if chance(5) { return [MinuteSpan(start: 0, end: 1440)] }
    return spans
  }

  /// A rule with a date near another.
  mutating func rule(near date: LocalDate) -> RecurrenceRule {
    let day = near(date)
    var rule = RecurrenceRule(RecurrenceRule.Frequency.allCases[number(0...3)])
    rule.weekStart = chance(30) ? .sunday : .monday
    if chance(60) {
      rule.start = day.adding(days: -number(0...300))
      rule.interval = number(1...4)
      if chance(30) { rule.count = number(1...40) }
    }
    if chance(20) { rule.until = near(date) }
    if chance(15) { rule.excluded = [near(date), near(date)] }
    let counts = [1, 2, 3, 4, 5, -1, -2]
    switch rule.frequency {
    case .daily: if chance(50) { rule.months = [day.month] }
    case .weekly: rule.weekdays = [OrdinalWeekday(day.weekday), OrdinalWeekday(.tuesday)]
    case .monthly:
      if chance(50) { rule.monthDays = [day.day, -number(1...5)] }
      if chance(60) {
        rule.weekdays = [OrdinalWeekday(day.weekday, ordinal: chance(70) ? counts[number(0...6)] : nil)]
      }
    case .yearly:
      if chance(60) { rule.months = [day.month, number(1...12)] }
      if chance(30) { rule.monthDays = [day.day, -number(1...31)] }
      if chance(20) { rule.yearDays = [number(1...366), -number(1...366)] }
      if chance(25) { rule.weekNumbers = [number(1...53), -number(1...53)] }
      let ordinal = chance(50) && rule.weekNumbers.isEmpty ? counts[number(0...6)] : nil
      if chance(60) { rule.weekdays = [OrdinalWeekday(day.weekday, ordinal: ordinal), OrdinalWeekday(.friday)] }
    }
    if chance(25) { rule.positions = [counts[number(0...6)]] }
    return rule
  }

  private mutating func exception(near date: LocalDate) -> CalendarException {
    let day = near(date)
    var dates = CalendarDates.date(year: day.year, month: day.month, day: day.day)
    switch number(0...9) {
    case 0...2: break
    case 3...4: dates = .yearly(month: day.month, day: day.day)
    case 5: dates = .easter(chance(50) ? .western : .orthodox, days: number(-60...60))
    default: dates = .rule(rule(near: date))
    }
    if chance(25) {
      let start = number(0...1439)
      let span = MinuteSpan(start: start, end: start + number(1...(chance(30) ? 5000 : 600)))
      return CalendarException(on: dates, name: "Closed", effect: .closing(span))
    }
    let hours = chance(50) ? [] : spans()
    return CalendarException(on: dates, dayCount: chance(20) ? number(2...5) : 1, name: "Day", effect: .hours(hours))
  }

  /// A calendar whose exceptions lie near a date.
  mutating func definition(_ id: String, zone: String, near date: LocalDate) -> CalendarDefinition {
    let week = (0..<7).map { _ in chance(20) ? [] : spans() }
    let exceptions = (0..<number(0...4)).map { _ in exception(near: date) }
    return FrontlineDeskTests.definition(id, zone: zone, week, exceptions)
  }
}

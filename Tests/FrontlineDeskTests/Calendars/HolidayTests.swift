import FrontlinePacks
import FrontlineText
import Testing

@testable import FrontlineDesk

/// Holidays as countries keep them, and hours over midnight around them.
@Suite struct HolidayTests {
  static func rule(
    months: [Int] = [], days: [Int] = [], _ weekdays: [OrdinalWeekday] = [],
    _ change: (inout RecurrenceRule) -> Void = { _ in }
  ) -> RecurrenceRule {
    var rule = RecurrenceRule(.yearly)
    rule.months = months
    rule.monthDays = days
    rule.weekdays = weekdays
    change(&rule)
    return rule
  }

  struct Holiday: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var dates: CalendarDates
    var days: [String]

    init(_ name: String, _ rule: RecurrenceRule, _ days: [String]) {
      (testDescription, dates, self.days) = (name, .rule(rule), days)
    }

    init(_ name: String, _ dates: CalendarDates, _ days: [String]) {
      (testDescription, self.dates, self.days) = (name, dates, days)
    }
  }

  /// The dates of three or four years from 2024 on as governments publish them.
  static let holidays = [
    Holiday(
      "Thanksgiving, USA", rule(months: [11], [OrdinalWeekday(.thursday, ordinal: 4)]),
      ["2024-11-28", "2025-11-27", "2026-11-26", "2027-11-25"]),
    Holiday(
      "Memorial Day, USA", rule(months: [5], [OrdinalWeekday(.monday, ordinal: -1)]),
      ["2024-05-27", "2025-05-26", "2026-05-25", "2027-05-31"]),
    Holiday(
      "Martin Luther King Day, USA", rule(months: [1], [OrdinalWeekday(.monday, ordinal: 3)]),
      ["2024-01-15", "2025-01-20", "2026-01-19", "2027-01-18"]),
    Holiday(
      "election day, USA", rule(months: [11], days: [2, 3, 4, 5, 6, 7, 8], [OrdinalWeekday(.tuesday)]),
      ["2024-11-05", "2025-11-04", "2026-11-03", "2027-11-02"]),
    Holiday(
      "early May bank holiday, United Kingdom", rule(months: [5], [OrdinalWeekday(.monday, ordinal: 1)]),
      ["2024-05-06", "2025-05-05", "2026-05-04", "2027-05-03"]),
    Holiday(
      "summer bank holiday, United Kingdom", rule(months: [8], [OrdinalWeekday(.monday, ordinal: -1)]),
      ["2024-08-26", "2025-08-25", "2026-08-31", "2027-08-30"]),
    Holiday(
      "Good Friday", .easter(.western, days: -2), ["2024-03-29", "2025-04-18", "2026-04-03", "2027-03-26"]),
    Holiday(
      "Easter Monday", .easter(.western, days: 1), ["2024-04-01", "2025-04-21", "2026-04-06", "2027-03-29"]),
    Holiday(
      "Whit Monday, Germany", .easter(.western, days: 50), ["2024-05-20", "2025-06-09", "2026-05-25", "2027-05-17"]),
    Holiday(
      "Clean Monday, Greece", .easter(.orthodox, days: -48), ["2024-03-18", "2025-03-03", "2026-02-23", "2027-03-15"]),
    Holiday(
      "St Brigid, Ireland: the first Monday, or 1 February if a Friday",
      rule(months: [2], [OrdinalWeekday(.monday, ordinal: 1)]),
      ["2024-02-05", "2025-02-03", "2026-02-02", "2027-02-01"]),
    Holiday(
      "Coming of Age, Japan", rule(months: [1], [OrdinalWeekday(.monday, ordinal: 2)]),
      ["2024-01-08", "2025-01-13", "2026-01-12", "2027-01-11"]),
    Holiday(
      "Marine Day, Japan", rule(months: [7], [OrdinalWeekday(.monday, ordinal: 3)]),
      ["2024-07-15", "2025-07-21", "2026-07-20", "2027-07-19"]),
    Holiday(
      "Day of Repentance, Germany: the Wednesday before 23 November",
      rule(months: [11], days: Array(16...22), [OrdinalWeekday(.wednesday)]),
      ["2024-11-20", "2025-11-19", "2026-11-18", "2027-11-17"]),
    Holiday(
      "Midsummer Eve, Sweden", rule(months: [6], days: Array(19...25), [OrdinalWeekday(.friday)]),
      ["2024-06-21", "2025-06-20", "2026-06-19", "2027-06-25"]),
    Holiday("29 February", .yearly(month: 2, day: 29), ["2024-02-29"]),
    Holiday(
      "the last working day of the year",
      rule(months: [12], (0...4).compactMap { Weekday(rawValue: $0).map { OrdinalWeekday($0) } }) {
        $0.positions = [-1]
      }, ["2024-12-31", "2025-12-31", "2026-12-31", "2027-12-31"]),
    Holiday(
      "Monday of week 20 (RFC 5545)", rule([OrdinalWeekday(.monday)]) { $0.weekNumbers = [20] },
      ["2024-05-13", "2025-05-12", "2026-05-11", "2027-05-17"]),
    Holiday(
      "day 100 and the last (RFC 5545)", rule { $0.yearDays = [100, -1] },
      [
        "2024-04-09", "2024-12-31", "2025-04-10", "2025-12-31", "2026-04-10", "2026-12-31", "2027-04-10", "2027-12-31",
      ]),
  ]

  @Test(arguments: holidays) func everyYearHasItsHolidays(holiday: Holiday) throws {
    let exception = CalendarException(on: holiday.dates, name: "Holiday")
    let calendar = WorkCalendar(definition("c", always, [exception]), zone: .utc)
    let days =
      calendar.workDays(from: utc(2024, 1, 1), to: utc(2025, 1, 1))
      + calendar.workDays(from: utc(2025, 1, 1), to: utc(2026, 1, 1))
      + calendar.workDays(from: utc(2026, 1, 1), to: utc(2027, 1, 1))
      + calendar.workDays(from: utc(2027, 1, 1), to: utc(2028, 1, 1))
    #expect(days.filter { $0.exception == "Holiday" }.map(\.date.description) == holiday.days)
    #expect(days.filter { $0.worked == .zero }.map(\.date.description) == holiday.days)
  }

  /// Nights from Friday 22:00 to 02:00; 2026-03-06 is a Friday.
  private func nights(_ exceptions: [CalendarException]) -> WorkCalendar {
    var week = [[MinuteSpan]](repeating: [], count: 7)
    week[4] = [MinuteSpan(start: 1320, end: 1560)]
    week[5] = [MinuteSpan(start: 600, end: 720)]
    return WorkCalendar(definition("c", week, exceptions), zone: .utc)
  }

  private func closed(_ day: Int, _ hours: [MinuteSpan] = []) -> CalendarException {
    CalendarException(year: 2026, month: 3, day: day, name: "Day \(day)", hours: hours)
  }

  @Test func aNightBelongsToTheDayOnWhichItBegins() {
    let usual = nights([])
    #expect(usual.isOpen(at: utc(2026, 3, 7, 1, 59)) && !usual.isOpen(at: utc(2026, 3, 7, 2)))
    #expect(usual.nextClosing(after: utc(2026, 3, 6, 23)) == utc(2026, 3, 7, 2))
    #expect(usual.nextOpening(after: utc(2026, 3, 6, 23)) == utc(2026, 3, 7, 10))
    // A holiday on Saturday does not end Friday's night; one on Friday does.
    let saturday = nights([closed(7)])
    #expect(saturday.isOpen(at: utc(2026, 3, 7, 1)) && !saturday.isOpen(at: utc(2026, 3, 7, 11)))
    let friday = nights([closed(6)])
    #expect(!friday.isOpen(at: utc(2026, 3, 6, 23)) && !friday.isOpen(at: utc(2026, 3, 7, 1)))
    #expect(friday.isOpen(at: utc(2026, 3, 7, 11)))
    // A special day may run over midnight, too, and into the hours of the next.
    let special = nights([closed(6, [MinuteSpan(start: 1200, end: 1440 + 660)])])
    #expect(special.nextClosing(after: utc(2026, 3, 6, 21)) == utc(2026, 3, 7, 12))
    #expect(special.workTime(from: utc(2026, 3, 6), to: utc(2026, 3, 8)) == .seconds(16 * 3600))
    let days = special.workDays(from: utc(2026, 3, 6), to: utc(2026, 3, 8))
    #expect(days.map(\.exception) == ["Day 6", nil])
    #expect(days.map(\.worked) == [.seconds(15 * 3600), .seconds(3600)])
  }

  @Test func aDayWhoseWorkBeganTheEveningBeforeStillShowsWhatCounts() {
    let days = nights([]).workDays(from: utc(2026, 3, 7, 1), to: utc(2026, 3, 7, 11))
    #expect(days.map(\.worked) == [.seconds(7200)])
    #expect(days[0].periods.map(\.start) == [utc(2026, 3, 7, 1), utc(2026, 3, 7, 10)])
  }

  @Test func aDateBeatsARuleAndARuleBeatsADateOfEveryYear() {
    let hours = { (start: Int) in [MinuteSpan(start: start * 60, end: start * 60 + 60)] }
    let yearly = CalendarException(year: nil, month: 5, day: 25, name: "Yearly", hours: hours(1))
    let lastMonday = Self.rule(months: [5], [OrdinalWeekday(.monday, ordinal: -1)])
    let byRule = CalendarException(on: .rule(lastMonday), name: "Rule", effect: .hours(hours(2)))
    let whitMonday = CalendarException(on: .easter(.western, days: 50), name: "Easter", effect: .hours(hours(3)))
    let dated = CalendarException(year: 2026, month: 5, day: 25, name: "Dated", hours: hours(4))
    func name(_ exceptions: [CalendarException]) -> [String?] {
      WorkCalendar(definition("c", office, exceptions), zone: .utc)
        .workDays(from: utc(2026, 5, 25), to: utc(2026, 5, 26)).map(\.exception)
    }
    #expect(name([yearly, byRule, whitMonday, dated]) == ["Dated"])
    #expect(name([yearly, byRule, whitMonday]) == ["Rule"])
    #expect(name([yearly, whitMonday, byRule]) == ["Easter"])
    #expect(name([yearly]) == ["Yearly"])
  }

  @Test func aClosingTakesHoursAwayUnlessHigherOnesWereGiven() {
    let party = CalendarException(
      on: .rule(Self.rule(months: [3], days: [2])), name: "Party", effect: .closing(MinuteSpan(start: 840, end: 1500)))
    let calendar = WorkCalendar(definition("c", office, [party]), zone: .utc)
    #expect(calendar.nextClosing(after: utc(2026, 3, 2, 9)) == utc(2026, 3, 2, 14))
    #expect(calendar.nextOpening(after: utc(2026, 3, 2, 9)) == utc(2026, 3, 3, 9))
    #expect(calendar.workDays(from: utc(2026, 3, 2), to: utc(2026, 3, 4)).map(\.exception) == ["Party", "Party"])
    let long = CalendarException(
      year: 2026, month: 3, day: 2, name: "Long day", hours: [MinuteSpan(start: 480, end: 1200)])
    let both = WorkCalendar(definition("c", office, [party, long]), zone: .utc)
    #expect(both.workTime(from: utc(2026, 3, 2), to: utc(2026, 3, 3)) == .seconds(12 * 3600))
  }

  @Test func anEventOfSeveralDaysMayRunOverTheNewYear() {
    let break_ = CalendarException(on: .yearly(month: 12, day: 28), dayCount: 6, name: "Break")
    let calendar = WorkCalendar(definition("c", always, [break_]), zone: .utc)
    #expect(calendar.nextClosing(after: utc(2026, 6, 1)) == utc(2026, 12, 28))
    #expect(calendar.nextOpening(after: utc(2026, 12, 30)) == utc(2027, 1, 3))
    #expect(calendar.exceptionName(on: LocalDate(daysSince1970: 20_820)) == "Break")
  }

  @Test func aRuleHoldsInAYearThatNobodyThoughtOf() throws {
    let thanksgiving = CalendarException(
      on: .rule(Self.rule(months: [11], [OrdinalWeekday(.thursday, ordinal: 4)])), name: "Thanksgiving")
    let calendar = WorkCalendar(definition("c", always, [thanksgiving]), zone: .utc)
    let days = calendar.workDays(from: utc(9321, 11, 1), to: utc(9321, 12, 1))
    #expect(days.filter { $0.exception != nil }.map { ($0.date.day - 1) / 7 } == [3])
    #expect(days.filter { $0.exception != nil }.map(\.date.weekday) == [.thursday])
  }

  @Test func exceptionsWithNumbersThatMakeNoSenseNeverTrap() {
    let odd = [
      CalendarException(on: .date(year: .max, month: .min, day: 0), dayCount: .max, name: ""),
      CalendarException(on: .easter(.western, days: .min), dayCount: .min, name: ""),
      CalendarException(
        on: .yearly(month: 2, day: 30), name: "", effect: .closing(MinuteSpan(start: .min, end: .max))),
      CalendarException(
        on: .yearly(month: 2, day: 3), name: "", effect: .closing(MinuteSpan(start: .max, end: .min))),
      CalendarException(
        on: .rule(RecurrenceRule(.daily)), dayCount: 366, name: "", effect: .hours([MinuteSpan(start: .min, end: .max)])
      ),
    ]
    let calendar = WorkCalendar(definition("c", office, odd), zone: .utc)
    for moment in [Timestamp.min, utc(2026, 2, 3), .max] {
      _ = calendar.isOpen(at: moment)
      _ = calendar.nextChange(after: moment)
      _ = calendar.workDays(from: moment, to: moment + .seconds(1_000_000))
    }
  }
}

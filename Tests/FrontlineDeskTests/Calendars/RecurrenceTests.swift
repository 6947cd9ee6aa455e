import FrontlinePacks
import FrontlineText
import Testing

@testable import FrontlineDesk

@Suite struct RecurrenceTests {
  private func date(_ text: String) throws -> LocalDate {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return try #require(parts.count == 3 ? LocalDate(year: parts[0], month: parts[1], day: parts[2]) : nil)
  }

  private func dates(_ rule: RecurrenceRule, _ first: String, _ last: String) throws -> [String] {
    let range = try date(first).daysSince1970...date(last).daysSince1970
    return RecurrenceDates(rule).days(in: range).map { LocalDate(daysSince1970: $0).description }
  }

  @Test(arguments: 0..<20) func aRuleNamesTheDatesThatSomebodyFindsWhoTurnsTheLeaves(seed: Int) throws {
    var maker = CalendarMaker(generator: SeededGenerator(seed: UInt64(seed)))
    for _ in 0..<12 {
      let middle = LocalDate(daysSince1970: Int.random(in: -30_000...60_000, using: &maker.generator))
      let rule = maker.rule(near: middle)
      let first = middle.adding(days: -Int.random(in: 0...400, using: &maker.generator))
      let last = middle.adding(days: Int.random(in: 0...400, using: &maker.generator))
      let found = RecurrenceDates(rule).days(in: first.daysSince1970...last.daysSince1970)
      let expected = NaiveRecurrence.dates(rule, from: first, to: last).map(\.daysSince1970).sorted()
      #expect(found == expected, "\(rule)")
    }
  }

  @Test(arguments: EasterReckoning.allCases) func easterIsWhenChurchesSay(reckoning: EasterReckoning) throws {
    for text in EasterTables.sundays(reckoning) {
      let sunday = try date(text)
      #expect(EasterSunday.day(sunday.year, reckoning) == sunday.daysSince1970, "\(text)")
    }
  }

  @Test func easterIsASundayOfSpringInEveryYear() throws {
    for year in stride(from: -9_999, through: 19_999, by: 7) {
      for reckoning in EasterReckoning.allCases {
        let day = try #require(EasterSunday.day(year, reckoning))
        #expect(LocalDate(daysSince1970: day).weekday == .sunday, "\(year)")
      }
      let western = try #require(EasterSunday.day(year, .western))
      let earliest = try #require(LocalDate(year: year, month: 3, day: 22)).daysSince1970
      #expect((earliest...earliest + 34).contains(western), "\(year)")
    }
  }

  @Test func rulesHoldFarFromNowAndForEver() throws {
    var rule = RecurrenceRule(.yearly)
    rule.months = [11]
    rule.weekdays = [OrdinalWeekday(.thursday, ordinal: 4)]
    #expect(try dates(rule, "2026-01-01", "2028-12-31") == ["2026-11-26", "2027-11-25", "2028-11-23"])
    #expect(try dates(rule, "1621-01-01", "1621-12-31") == ["1621-11-25"])
    let far = try #require(LocalDate(year: 250_000, month: 1, day: 1)).daysSince1970
    #expect(RecurrenceDates(rule).days(in: far...far + 365).count == 1)
  }

  @Test func numbersThatMakeNoSenseNameNoDateAndNeverTrap() throws {
    var rule = RecurrenceRule(.yearly)
    rule.start = try date("2026-01-01")
    rule.monthDays = [30]
    rule.months = [2, 0, .max, .min]
    rule.count = .max
    #expect(try dates(rule, "2026-01-01", "2040-01-01") == [])
    rule = RecurrenceRule(.daily)
    rule.start = LocalDate(daysSince1970: .max)
    rule.interval = .max
    rule.positions = [.min, .max, 0]
    rule.count = .min
    #expect(try dates(rule, "2026-01-01", "2026-01-31") == [])
    rule.count = nil
    rule.interval = -5
    #expect(try dates(rule, "2026-01-01", "2026-01-31") == [])
    #expect(try dates(RecurrenceRule(.yearly), "2026-01-01", "2026-12-31") == [])
  }
}

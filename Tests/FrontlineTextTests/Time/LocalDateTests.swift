import FrontlineText
import Testing

struct LocalDateTests {
  @Test(arguments: [
    (1970, 1, 1, 0, Weekday.thursday), (2000, 2, 29, 11016, .tuesday), (2026, 11, 22, 20779, .sunday),
    (1969, 12, 31, -1, .wednesday), (1900, 3, 1, -25508, .thursday), (0, 1, 1, -719528, .saturday),
    (2100, 3, 1, 47541, .monday),
  ])
  func aDateKnowsItsDayNumberAndWeekday(year: Int, month: Int, day: Int, number: Int, weekday: Weekday) throws {
    let date = try #require(LocalDate(year: year, month: month, day: day))
    #expect(date.daysSince1970 == number)
    #expect(LocalDate(daysSince1970: number) == date)
    #expect(date.weekday == weekday)
  }

  @Test func everyDayOfEightCenturiesFollowsTheOneBefore() {
    // The naive model counts days as a person does, month by month.
    var (year, month, day) = (1600, 1, 1)
    let first = LocalDate(year: 1600, month: 1, day: 1)!.daysSince1970
    var differences = 0
    for number in first..<(first + 292_194) {
      let date = LocalDate(daysSince1970: number)
      if (date.year, date.month, date.day) != (year, month, day) || date.daysSince1970 != number { differences += 1 }
      let isLeap = year % 400 == 0 || year % 4 == 0 && year % 100 != 0
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      day += 1
      if day > lengths[month - 1] { (day, month) = (1, month + 1) }
      if month > 12 { (month, year) = (1, year + 1) }
    }
    #expect(differences == 0)
    #expect(year == 2400)
  }

  @Test(arguments: [
    (2026, 2, 29), (2100, 2, 29), (2026, 13, 1), (2026, 0, 1), (2026, 4, 31), (2026, 1, 0), (Int.max, 1, 1),
  ])
  func aDayThatNoCalendarHasIsRefused(year: Int, month: Int, day: Int) {
    #expect(LocalDate(year: year, month: month, day: day) == nil)
  }

  @Test func arithmeticSaturatesInsteadOfTrapping() {
    let date = LocalDate(daysSince1970: .max)
    #expect(date.year == 300_000_000)
    #expect(date.adding(days: .max) == date)
    #expect(LocalDate(daysSince1970: .min).adding(days: .min).year == -300_000_000)
  }

  @Test func datesAndTimesPrintAsISO8601() {
    #expect(local(2026, 11, 2, 6, 4, 9).description == "2026-11-02T06:04:09")
    #expect(LocalDate(year: -44, month: 3, day: 15)?.description == "-0044-03-15")
    #expect(LocalTime(hour: 1, minute: 2, second: 3, millisecond: 45)?.description == "01:02:03.045")
    #expect(Timestamp(milliseconds: -1).description == "1969-12-31T23:59:59.999Z")
  }

  @Test func aTimeThatNoClockShowsIsRefused() {
    #expect(LocalTime(hour: 24, minute: 0) == nil)
    #expect(LocalTime(hour: 0, minute: 60) == nil)
    #expect(LocalTime(millisecondOfDay: 86_400_000) == nil)
    #expect(LocalTime(hour: 23, minute: 59, second: 59)! < LocalTime(millisecondOfDay: 86_399_999)!)
  }
}

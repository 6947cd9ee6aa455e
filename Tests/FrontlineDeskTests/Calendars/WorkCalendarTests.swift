import FrontlineDesk
import FrontlinePacks
import FrontlineText
import Testing

struct WorkCalendarTests {
  let zones = TimeZoneDatabase()

  func calendar(
    zone: String = "Etc/UTC", _ weekdays: [[MinuteSpan]], _ exceptions: [CalendarException] = []
  ) throws -> WorkCalendar {
    try WorkCalendar(definition("c", zone: zone, weekdays, exceptions), zones: zones)
  }

  @Test func anOfficeOpensAndClosesByItsOwnClock() throws {
    let singapore = try calendar(zone: "Asia/Singapore", office)
    #expect(!singapore.isOpen(at: utc(2026, 3, 2, 0, 59, 59)))
    #expect(singapore.isOpen(at: utc(2026, 3, 2, 1)))
    #expect(singapore.isOpen(at: utc(2026, 3, 2, 9, 59, 59)))
    #expect(!singapore.isOpen(at: utc(2026, 3, 2, 10)))
    // Friday evening to Monday morning.
    #expect(singapore.nextOpening(after: utc(2026, 3, 6, 10)) == utc(2026, 3, 9, 1))
    #expect(singapore.nextOpening(after: utc(2026, 3, 6, 5)) == utc(2026, 3, 9, 1))
    #expect(singapore.nextClosing(after: utc(2026, 3, 6, 5)) == utc(2026, 3, 6, 10))
  }

  @Test func aDeadlineRunsOverTheWeekendAndAHoliday() throws {
    let christmas = CalendarException(year: nil, month: 12, day: 25, name: "Christmas")
    let eve = CalendarException(
      year: 2026, month: 12, day: 24, name: "Christmas Eve", hours: [MinuteSpan(start: 540, end: 720)])
    let calendar = try calendar(office, [christmas, eve])
    // Thursday 24 December 2026: three hours; Friday is closed; then Monday.
    #expect(calendar.adding(workTime: .seconds(4 * 3600), to: utc(2026, 12, 24, 9)) == utc(2026, 12, 28, 10))
    #expect(calendar.workTime(from: utc(2026, 12, 24), to: utc(2026, 12, 28, 10)) == .seconds(4 * 3600))
    let days = calendar.workDays(from: utc(2026, 12, 24), to: utc(2026, 12, 28, 10))
    #expect(days.map(\.exception) == ["Christmas Eve", "Christmas", nil, nil, nil])
    #expect(days.map(\.worked) == [.seconds(10800), .zero, .zero, .zero, .seconds(3600)])
  }

  @Test func aDatedExceptionBeatsAYearlyOne() throws {
    let yearly = CalendarException(year: nil, month: 1, day: 1, name: "New Year")
    let dated = CalendarException(
      year: 2026, month: 1, day: 1, name: "Stocktaking", hours: [MinuteSpan(start: 600, end: 660)])
    let calendar = try calendar(office, [yearly, dated])
    #expect(calendar.isOpen(at: utc(2026, 1, 1, 10, 30)))
    #expect(!calendar.isOpen(at: utc(2027, 1, 1, 10, 30)))
    #expect(calendar.exceptionName(on: try #require(LocalDate(year: 2026, month: 1, day: 1))) == "Stocktaking")
  }

  @Test func aShiftOverMidnightIsOneStretch() throws {
    let night = [[MinuteSpan]](
      repeating: [MinuteSpan(start: 0, end: 360), MinuteSpan(start: 1320, end: 1440)], count: 7)
    let calendar = try calendar(night)
    #expect(calendar.nextClosing(after: utc(2026, 3, 2, 23)) == utc(2026, 3, 3, 6))
    #expect(calendar.nextOpening(after: utc(2026, 3, 2, 23)) == utc(2026, 3, 3, 22))
    #expect(calendar.adding(workTime: .seconds(2 * 3600), to: utc(2026, 3, 2, 23)) == utc(2026, 3, 3, 1))
  }

  @Test func aDeadlineThatFillsASpanEndsWithIt() throws {
    let calendar = try calendar(office)
    #expect(calendar.adding(workTime: .seconds(9 * 3600), to: utc(2026, 3, 2, 9)) == utc(2026, 3, 2, 18))
    #expect(calendar.adding(workTime: .zero, to: utc(2026, 3, 1)) == utc(2026, 3, 1))
    #expect(calendar.adding(workTime: .seconds(-5), to: utc(2026, 3, 1)) == utc(2026, 3, 1))
  }

  @Test func aSpanThatTheClocksSkipIsLostAndOneShownTwiceIsWorkedTwice() throws {
    let nightly = [[MinuteSpan]](repeating: [MinuteSpan(start: 90, end: 150)], count: 7)
    let calendar = try calendar(zone: "America/New_York", nightly)
    // 8 March 2026: from 02:00 to 03:00 the clocks jump; 01:30 to 02:00 is left.
    #expect(calendar.workTime(from: utc(2026, 3, 8, 5), to: utc(2026, 3, 9, 4)) == .seconds(1800))
    // 1 November 2026: 01:30 to 02:00 twice, then 02:00 to 02:30.
    #expect(calendar.workTime(from: utc(2026, 11, 1, 4), to: utc(2026, 11, 2, 5)) == .seconds(5400))
    #expect(calendar.nextClosing(after: utc(2026, 11, 1, 5, 30)) == utc(2026, 11, 1, 6))
    #expect(calendar.nextOpening(after: utc(2026, 11, 1, 6)) == utc(2026, 11, 1, 6, 30))
  }

  @Test func theDayThatSamoaSkippedHasNoWork() throws {
    let calendar = try calendar(zone: "Pacific/Apia", always)
    #expect(calendar.workTime(from: utc(2011, 12, 29, 10), to: utc(2011, 12, 31, 10)) == .seconds(2 * 86_400))
    let days = calendar.workDays(from: utc(2011, 12, 29, 10), to: utc(2011, 12, 31, 10))
    #expect(days.map(\.worked) == [.seconds(86_400), .zero, .seconds(86_400)])
  }

  @Test func aTeamThatNeverOrAlwaysWorksHasNoNextChange() throws {
    let never = try calendar([])
    #expect(never.nextOpening(after: utc(2026, 1, 1)) == nil)
    #expect(never.adding(workTime: .seconds(1), to: utc(2026, 1, 1)) == nil)
    #expect(never.nextClosing(after: utc(2026, 1, 1)) == nil)
    let always = try calendar(always)
    #expect(always.nextChange(after: utc(2026, 1, 1)) == nil)
    #expect(always.adding(workTime: .seconds(86_400 * 30), to: utc(2026, 1, 1)) == utc(2026, 1, 31))
  }

  @Test func theEndsOfTimeAndBackwardTimesNeverTrap() throws {
    let calendar = try calendar(zone: "America/New_York", office)
    for moment in [Timestamp.min, .max] {
      _ = calendar.isOpen(at: moment)
      _ = calendar.nextChange(after: moment)
      _ = calendar.adding(workTime: .seconds(Int64.max), to: moment)
      _ = calendar.workDays(from: moment, to: .max)
    }
    #expect(calendar.workTime(from: .max, to: .min) == .zero)
    #expect(calendar.workDays(from: utc(2026, 1, 2), to: utc(2026, 1, 1)) == [])
  }

  @Test func spansThatAreUnsortedOverlappingEmptyOrTooLongAreMended() throws {
    let odd = [
      [
        MinuteSpan(start: 800, end: 900), MinuteSpan(start: -50, end: 60), MinuteSpan(start: 850, end: 5000),
        MinuteSpan(start: 300, end: 300), MinuteSpan(start: 400, end: 200),
      ]
    ]
    let calendar = try calendar(odd)
    let monday = try #require(LocalDate(year: 2026, month: 3, day: 2))
    let days = calendar.workDays(from: utc(2026, 3, 2), to: utc(2026, 3, 4))
    #expect(days[0].date == monday)
    #expect(
      days.flatMap(\.periods).map { [$0.start, $0.end] } == [
        [utc(2026, 3, 2), utc(2026, 3, 2, 1)], [utc(2026, 3, 2, 13, 20), utc(2026, 3, 4)],
      ])
  }

  @Test func aZoneThatDoesNotExistIsNamedWithItsPlace() {
    #expect {
      try WorkCalendar(definition("c", zone: "Mars/Olympus", office), zones: TimeZoneDatabase())
    } throws: { error in
      guard let error = error as? DeskError else { return false }
      return error.location == here && error.description.contains("Mars/Olympus")
    }
  }
}

import FrontlineDesk
import FrontlinePacks
import FrontlineText
import Testing

/// The calendar's arithmetic against a person with a list who looks at the clock every minute.
struct WorkCalendarPropertyTests {
  /// Zones with the days around which their clocks do something odd.
  static let places: [(zone: String, around: Timestamp)] = [
    ("America/New_York", utc(2026, 3, 8, 7)), ("America/New_York", utc(2026, 11, 1, 6)),
    ("Australia/Lord_Howe", utc(2026, 4, 4, 15)), ("Australia/Lord_Howe", utc(2026, 10, 3, 15)),
    ("Pacific/Apia", utc(2011, 12, 30, 10)), ("America/Sao_Paulo", utc(2018, 11, 4, 3)),
    ("America/Sao_Paulo", utc(2018, 2, 18, 2)), ("Asia/Tokyo", utc(2026, 5, 3)), ("Etc/UTC", utc(2028, 2, 28)),
    ("Europe/Dublin", utc(2100, 3, 28, 1)), ("Asia/Gaza", utc(2024, 4, 20)),
  ]

  func spans(_ generator: inout SeededGenerator) -> [MinuteSpan] {
    let count = Int.random(in: 0...3, using: &generator)
    let ends = (0..<count * 2).map { _ in Int.random(in: 0...48, using: &generator) * 30 }.sorted()
    return (0..<count).map { MinuteSpan(start: ends[2 * $0], end: ends[2 * $0 + 1]) }.filter { $0.start < $0.end }
  }

  @Test(arguments: places.indices)
  func everyAnswerIsThatOfAMinuteWalker(index: Int) throws {
    let place = Self.places[index]
    let rules = try TimeZoneDatabase().rules(for: place.zone)
    var generator = SeededGenerator(seed: UInt64(index) + 100)
    for _ in 0..<6 {
      let weekdays = (0..<7).map { _ in spans(&generator) }
      let special = rules.local(at: place.around).date.adding(days: .random(in: -1...1, using: &generator))
      let exceptions = [
        CalendarException(
          year: Bool.random(using: &generator) ? special.year : nil, month: special.month, day: special.day,
          name: "Special", hours: spans(&generator))
      ]
      let calendar = WorkCalendar(definition("c", zone: place.zone, weekdays, exceptions), zone: rules)

      // The list: whether the team works, minute by minute, over four days.
      let start = place.around - .seconds(2 * 86_400)
      let count = 4 * 1440
      let isOpen = (0..<count).map { minute -> Bool in
        let shown = rules.local(at: start + .seconds(minute * 60))
        let isSpecial =
          shown.date.month == special.month && shown.date.day == special.day
          && (exceptions[0].year == nil || shown.date.year == special.year)
        let hours = isSpecial ? exceptions[0].hours : weekdays[shown.date.weekday.rawValue]
        let clock = shown.time.hour * 60 + shown.time.minute
        return hours.contains { $0.start <= clock && clock < $0.end }
      }

      for _ in 0..<40 {
        let from = Int.random(in: 0..<count - 1, using: &generator)
        let to = Int.random(in: from..<count, using: &generator)
        let moment = start + .seconds(from * 60)
        let worked = isOpen[from..<to].count { $0 }
        #expect(calendar.isOpen(at: moment) == isOpen[from])
        #expect(calendar.workTime(from: moment, to: start + .seconds(to * 60)) == .seconds(worked * 60))
        if let opening = (from + 1..<count).first(where: { isOpen[$0] && !isOpen[$0 - 1] }) {
          #expect(calendar.nextOpening(after: moment) == start + .seconds(opening * 60))
        }
        if isOpen[from], let closing = (from + 1..<count).first(where: { !isOpen[$0] }) {
          #expect(calendar.nextClosing(after: moment) == start + .seconds(closing * 60))
        }
        if worked > 0 {
          var rest = worked
          let last = (from..<to).first { minute in
            rest -= isOpen[minute] ? 1 : 0
            return rest == 0
          }
          let due = start + .seconds((try #require(last) + 1) * 60)
          #expect(calendar.adding(workTime: .seconds(worked * 60), to: moment) == due)
        }
        let middle = moment + .milliseconds(Int.random(in: 0...(to - from) * 60_000, using: &generator))
        let end = start + .seconds(to * 60)
        #expect(
          calendar.workTime(from: moment, to: middle) + calendar.workTime(from: middle, to: end)
            == calendar.workTime(from: moment, to: end))
        #expect(
          calendar.workDays(from: moment, to: end).reduce(.zero) { $0 + $1.worked }
            == calendar.workTime(from: moment, to: end))
      }
    }
  }
}

import FrontlinePacks
import FrontlineText
import Testing

@testable import FrontlineDesk

/// The calendar's arithmetic against somebody with a list who looks at the clock every minute: 100,800 questions.
@Suite struct CalendarArithmeticTests {
  struct Place: Sendable, CustomTestStringConvertible {
    var zone: String
    var around: Timestamp
    /// Where the clocks were not set to whole minutes, steps are shorter and there are fewer of them.
    var step = 60
    var testDescription: String { "\(zone) around \(around)" }
  }

  /// Zones with days around which their clocks do something odd, or nothing.
  static let places = [
    Place(zone: "America/New_York", around: utc(2026, 3, 8, 7)),
    Place(zone: "America/New_York", around: utc(2026, 11, 1, 6)),
    Place(zone: "Australia/Lord_Howe", around: utc(2026, 4, 4, 15)),
    Place(zone: "Australia/Lord_Howe", around: utc(2026, 10, 3, 15)),
    Place(zone: "Pacific/Apia", around: utc(2011, 12, 30, 10)),
    Place(zone: "Pacific/Kwajalein", around: utc(1993, 8, 21, 12)),
    Place(zone: "America/Sao_Paulo", around: utc(2018, 11, 4, 3)),
    Place(zone: "America/Sao_Paulo", around: utc(2018, 2, 18, 2)),
    Place(zone: "America/St_Johns", around: utc(2006, 10, 29, 2)),
    Place(zone: "America/St_Johns", around: utc(1988, 4, 3, 3)),
    Place(zone: "America/Havana", around: utc(2026, 11, 1, 5)),
    Place(zone: "Africa/Casablanca", around: utc(2026, 2, 15, 2)),
    Place(zone: "Antarctica/Troll", around: utc(2026, 3, 29, 1)),
    Place(zone: "Asia/Gaza", around: utc(2024, 4, 20)),
    Place(zone: "Asia/Kathmandu", around: utc(1985, 12, 31, 18)),
    Place(zone: "Asia/Kolkata", around: utc(2026, 4, 5)),
    Place(zone: "Asia/Pyongyang", around: utc(2018, 5, 4, 15)),
    Place(zone: "Asia/Tokyo", around: utc(2026, 5, 3)),
    Place(zone: "Europe/Dublin", around: utc(2100, 3, 28, 1)),
    Place(zone: "Europe/Berlin", around: utc(2026, 12, 30)),
    Place(zone: "Etc/UTC", around: utc(2028, 2, 28)),
    Place(zone: "Asia/Manila", around: utc(1844, 12, 31), step: 4),
    Place(zone: "Africa/Monrovia", around: utc(1972, 1, 7), step: 30),
    Place(zone: "Europe/Amsterdam", around: utc(1937, 7, 1), step: 4),
  ]

  static let calendarsOfAPlace = 5
  static let questionsOfACalendar = 840

  @Test(arguments: places) func everyAnswerIsThatOfAMinuteWalker(place: Place) throws {
    let database = TimeZoneDatabase()
    let index = try #require(Self.places.firstIndex { $0.zone == place.zone && $0.around == place.around })
    var maker = CalendarMaker(generator: SeededGenerator(seed: UInt64(index) + 100))
    // Ten days; fewer where there are more steps.
    let start = place.around - .seconds(place.step == 60 ? 5 * 86_400 : 36 * 3600)
    let steps = (place.step == 60 ? 10 : 3) * 86_400 / place.step
    let end = start + .seconds(steps * place.step)
    for round in 0..<Self.calendarsOfAPlace {
      // Every third calendar follows the sun.
      let zones = round % 3 == 2 && place.step == 60 ? [place.zone, "Europe/Dublin", "Asia/Kathmandu"] : [place.zone]
      var members: [WorkCalendar] = []
      var answers = [Bool](repeating: false, count: steps)
      for (number, zone) in zones.enumerated() {
        let rules = try database.rules(for: zone)
        let near = rules.local(at: place.around).date
        let definition = maker.definition("c\(number)", zone: zone, near: near)
        members.append(WorkCalendar(definition, zone: rules))
        let naive = NaiveCalendar(definition, rules: rules, from: start, to: end)
        let walked = naive.walk(from: start, steps: steps, seconds: place.step)
        for step in walked.indices where walked[step] { answers[step] = true }
      }
      let calendar = try #require(members.count == 1 ? members[0] : WorkCalendar(id: "all", anyOf: members))
      let walk = Walk(answers, start: start, step: place.step)
      for _ in 0..<Self.questionsOfACalendar {
        if let wrong = walk.wrongAnswer(of: calendar, using: &maker.generator) {
          Issue.record("calendar \(round): \(wrong)")
          break
        }
      }
      checkPeriods(of: calendar, walk)
    }
  }

  /// The stretches are in order, apart, and all that was walked; the days name each of them once.
  private func checkPeriods(of calendar: WorkCalendar, _ walk: Walk) {
    var rebuilt = [Bool](repeating: false, count: walk.answers.count)
    var last = walk.start
    for period in calendar.periods(from: walk.start, to: walk.end) {
      #expect(period.start >= last && period.end > period.start)
      #expect(calendar.zone.local(at: period.start).date == period.date)
      last = period.end
      let from = Int((period.start - walk.start).components.seconds) / walk.step
      let to = Int((period.end - walk.start).components.seconds) / walk.step
      for step in from..<to { rebuilt[step] = true }
    }
    #expect(rebuilt == walk.answers)
    let days = calendar.workDays(from: walk.start, to: walk.end)
    #expect(days.flatMap(\.periods).map(\.date) == days.flatMap { day in day.periods.map { _ in day.date } })
    #expect(days.reduce(.zero) { $0 + $1.worked } == calendar.workTime(from: walk.start, to: walk.end))
  }
}

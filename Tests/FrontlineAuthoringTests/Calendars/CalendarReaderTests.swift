import FrontlinePacks
import FrontlineText
import Testing

@testable import FrontlineAuthoring

@Suite struct CalendarReaderTests {
  /// The sample policy with other calendars.
  private func reading(_ calendars: String, sets: String = "") throws -> PackReading {
    let lines = SamplePacks.support.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0.hasPrefix("calendars:") })
    let end = try #require(lines.firstIndex { $0.hasPrefix("service_levels:") })
    var text = lines[...start].joined(separator: "\n") + "\n" + calendars + "\n"
    if !sets.isEmpty { text += "holiday_sets:\n" + sets + "\n" }
    let directory = try PackDirectory()
    try directory.write("support.yaml", text + lines[end...].joined(separator: "\n"))
    return directory.read()
  }

  private func office(_ holidays: String, hours: String = "{mon-fri: [\"09:00-18:00\"]}") -> String {
    "  office:\n    zone: Etc/UTC\n    hours: \(hours)\n    holidays:\n" + holidays
  }

  @Test func everyKindOfHolidayIsRead() throws {
    let reading = try reading(
      office(
        """
              - {rule: "FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO", name: A}
              - {easter: -2, name: B, hours: ["22:00-02:00"]}
              - {orthodox_easter: 1, name: C}
              - {rule: "FREQ=WEEKLY;INTERVAL=2", from: 2026-01-05, name: D}
              - {set: all, hours: ["09:00-12:00"]}
        """),
      sets: """
          some: [{date: "12-25", name: E}]
          all:
            - {set: some}
            - {date: "12-24", name: F, hours: ["09:00-10:00"]}
        """)
    #expect(reading.findings == [])
    let found = try #require(reading.collection?.policy.calendar("office")).exceptions
    #expect(found.map(\.name) == ["A", "B", "C", "D", "E", "F"])
    #expect(found[1].dates == .easter(.western, days: -2) && found[2].dates == .easter(.orthodox, days: 1))
    #expect(found[1].hours == [MinuteSpan(start: 1320, end: 1560)])
    #expect(found[4].hours == [MinuteSpan(start: 540, end: 720)])
    #expect(found[5].hours == [MinuteSpan(start: 540, end: 600)])
    guard case .rule(let rule) = found[3].dates else {
      Issue.record("no rule")
      return
    }
    #expect(rule.interval == 2 && rule.start == LocalDate(year: 2026, month: 1, day: 5))
  }

  @Test func aCalendarOfOthersHasTheZoneOfItsFirst() throws {
    let all =
      "  world: {any_of: [west, office]}\n  west: {any_of: [tokyo]}\n"
      + "  tokyo: {zone: Asia/Tokyo, hours: {sun: [\"00:00-24:00\"]}}\n" + office("      - {date: \"01-01\", name: N}")
    let reading = try reading(all)
    #expect(reading.findings == [])
    let world = try #require(reading.collection?.policy.calendar("world"))
    #expect(world.zone == "Asia/Tokyo" && world.anyOf == ["west", "office"])
  }

  /// Holidays or calendars, and the code of the only finding.
  @Test(arguments: [
    ("      - {name: A}", "missing-key"), ("      - {date: \"01-01\", easter: 1, name: A}", "unknown-key"),
    ("      - {date: \"01-01\", from: 2026-01-01, name: A}", "unknown-key"),
    ("      - {easter: 301, name: A}", "out-of-range"),
    ("      - {rule: \"FREQ=YEARLY;BYDAY=MO\"}", "missing-key"), ("      - {set: nowhere}", "unknown-holiday-set"),
    ("      - {set: round}", "calendar-cycle"), ("      - {file: ../secret.ics}", "missing-file"),
    ("      - {file: none.ics}", "missing-file"), ("      - {set: fine, name: A}", "unknown-key"),
    ("      - {rule: \"FREQ=YEARLY\", name: A}", "bad-rule"),
    ("      - {rule: \"FREQ=YEARLY;COUNT=2;BYDAY=MO\", name: A}", "bad-rule"),
    ("      - {rule: \"FREQ=YEARLY;BYDAY=XX\", name: A}", "bad-rule"),
    ("      - {rule: \"BYDAY=MO\", name: A}", "bad-rule"),
    ("      - {rule: \"FREQ=YEARLY;BYMONTHDAY=0\", name: A}", "bad-rule"),
    ("      - {rule: \"FREQ=WEEKLY;BYDAY=1MO\", name: A}", "bad-rule"),
    ("      - {rule: \"FREQ=YEARLY;BYDAY=MO;BYDAY=TU\", name: A}", "bad-rule"),
    ("      - {rule: \"FREQ=YEARLY;BYDAYS=MO\", name: A}", "bad-rule"),
    ("      - {rule: \"\", name: A}", "missing-value"),
  ]) func whatIsWrongWithAHolidayIsTold(holiday: String, code: String) throws {
    let sets = holiday.contains("round") ? "  round: [{set: round}]" : "  fine: []"
    let found = try reading(office(holiday), sets: sets).findings
    #expect(found.map(\.code.rawValue) == [code], "\(found)")
    #expect(found.allSatisfy { $0.location.file == "support.yaml" && $0.location.line > 0 })
  }

  @Test func hoursThatRunIntoTheNextDaysAreRefused() throws {
    for (hours, code) in [
      ("{mon-fri: [\"22:00-02:00\"]}", nil), ("{mon: [\"22:00-02:00\"], tue: [\"02:00-05:00\"]}", nil),
      ("{sun: [\"22:00-02:00\"], mon: [\"01:59-05:00\"]}", "bad-hours"),
      ("{mon-sun: [\"20:00-04:00\", \"03:00-05:00\"]}", "bad-hours"), ("{mon: [\"24:00-02:00\"]}", "bad-hours"),
      ("{mon: [\"20:00-02:00\", \"23:00-24:00\"]}", "bad-hours"),
    ] {
      let found = try reading(office("      - {date: \"01-01\", name: N}", hours: hours)).findings
      #expect(found.map(\.code.rawValue) == [code].compactMap { $0 }, "\(hours)")
    }
  }

  @Test func calendarsThatAreMadeOfThemselvesOrNothingAreRefused() throws {
    let plain = office("      - {date: \"01-01\", name: N}")
    for (calendars, code) in [
      ("  a: {any_of: [b]}\n  b: {any_of: [a, office]}\n", ["calendar-cycle", "calendar-cycle"]),
      ("  a: {any_of: [a]}\n", ["calendar-cycle"]), ("  a: {any_of: [offices]}\n", ["unknown-calendar"]),
      ("  a: {any_of: []}\n", ["missing-value"]), ("  a: {any_of: [office], zone: Etc/UTC}\n", ["unknown-key"]),
    ] {
      #expect(try reading(calendars + plain).findings.map(\.code.rawValue) == code, "\(calendars)")
    }
  }
}

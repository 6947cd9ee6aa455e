import Foundation
import FrontlinePacks
import FrontlineText
import Testing

@testable import FrontlineAuthoring

/// iCalendar files as calendar programs write them.
@Suite struct ICalendarTests {
  private static let support = SamplePacks.support.replacing(
    "      - {date: 2026-12-25, name: Christmas}\n", with: "      - {file: holidays/sg.ics}\n")

  private func reading(_ events: String) throws -> PackReading {
    let directory = try PackDirectory()
    try directory.write("support.yaml", Self.support)
    try directory.write("holidays/sg.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n\(events)\r\nEND:VCALENDAR\r\n")
    return directory.read()
  }

  /// The exceptions that events make in a calendar in Singapore.
  private func exceptions(_ events: String) throws -> [CalendarException] {
    let reading = try reading(events)
    #expect(reading.findings == [])
    return Array(try #require(reading.collection?.policy.calendar("office")).exceptions.dropLast(2))
  }

  private func event(_ lines: String...) -> String {
    (["BEGIN:VEVENT"] + lines + ["SUMMARY:Day", "END:VEVENT"]).joined(separator: "\r\n")
  }

  private func rule(_ exceptions: [CalendarException]) -> RecurrenceRule? {
    if case .rule(let rule)? = exceptions.first?.dates { rule } else { nil }
  }

  @Test func wholeDaysCloseThem() throws {
    let day = CalendarDates.date(year: 2026, month: 12, day: 25)
    #expect(
      try exceptions(event("DTSTART;VALUE=DATE:20261225", "TRANSP:TRANSPARENT", "X-FOO;A=\"b:c;d\":e"))
        == [CalendarException(on: day, name: "Day")])
    for end in ["DTEND;VALUE=DATE:20261228", "DURATION:P3D"] {
      #expect(
        try exceptions(event("DTSTART;VALUE=DATE:20261225", end))
          == [CalendarException(on: day, dayCount: 3, name: "Day")])
    }
    #expect(
      try exceptions(event("DTSTART;VALUE=DATE:20261225", "DTEND;VALUE=DATE:20261225"))
        == [CalendarException(on: day, name: "Day")])
  }

  @Test func timesCloseTheseHoursOnly() throws {
    let closing = CalendarException(
      on: .date(year: 2026, month: 12, day: 24), name: "Day", effect: .closing(MinuteSpan(start: 780, end: 1080)))
    // The same moments: floating, in the calendar's zone, in UTC, and in Tokyo, an hour ahead.
    for lines in [
      ["DTSTART:20261224T130000", "DTEND:20261224T180000"],
      ["DTSTART;TZID=Asia/Singapore:20261224T130000", "DURATION:PT5H"],
      ["DTSTART:20261224T050000Z", "DTEND:20261224T100000Z"],
      ["DTSTART;TZID=Asia/Tokyo:20261224T140000", "DTEND:20261224T100000Z"],
    ] {
      #expect(try exceptions(event(lines[0], lines[1])) == [closing], "\(lines)")
    }
    let long = try exceptions(event("DTSTART:20261224T130000", "DTEND:20261227T090000"))
    #expect(long.map(\.effect) == [.closing(MinuteSpan(start: 780, end: 3 * 1440 + 540))])
  }

  @Test func rulesStayRules() throws {
    let found = try exceptions(
      event(
        "DTSTART;VALUE=DATE:20240527", "RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO;WKST=SU;UNTIL=20300101",
        "EXDATE;VALUE=DATE:20250526", "RDATE;VALUE=DATE:20250601,20250602"))
    #expect(found.count == 3)
    let rule = try #require(self.rule(found))
    #expect(rule.frequency == .yearly && rule.months == [5] && rule.weekStart == .sunday)
    #expect(rule.weekdays == [OrdinalWeekday(.monday, ordinal: -1)])
    #expect(
      rule.start == LocalDate(year: 2024, month: 5, day: 27) && rule.until == LocalDate(year: 2030, month: 1, day: 1))
    #expect(rule.excluded == [LocalDate(year: 2025, month: 5, day: 26)].compactMap { $0 })
    #expect(found[2].dates == .date(year: 2025, month: 6, day: 2))
  }

  @Test func anEndOfARuleIsAMomentOfTheCalendarsZone() throws {
    // 13:00 on the last day is 05:00 UTC.
    for (until, day) in [("20260110T045959Z", 9), ("20260110T050000Z", 10)] {
      let found = try exceptions(
        event("DTSTART:20260101T130000", "DTEND:20260101T140000", "RRULE:FREQ=DAILY;UNTIL=\(until)"))
      #expect(rule(found)?.until?.day == day)
    }
  }

  @Test func aChangedDayTakesThePlaceOfTheOldOne() throws {
    let events = [
      event("UID:a", "DTSTART;VALUE=DATE:20260101", "RRULE:FREQ=MONTHLY"),
      event("UID:a", "RECURRENCE-ID;VALUE=DATE:20260201", "DTSTART;VALUE=DATE:20260203"),
      event("UID:a", "RECURRENCE-ID;VALUE=DATE:20260301", "DTSTART;VALUE=DATE:20260301", "STATUS:CANCELLED"),
    ].joined(separator: "\r\n")
    let found = try exceptions(events)
    #expect(rule(found)?.excluded.map(\.month) == [2, 3])
    #expect(found.dropFirst().map(\.dates) == [.date(year: 2026, month: 2, day: 3)])
  }

  @Test func foldsEscapesAndOtherComponentsAreUnderstood() throws {
    let events = """
      BEGIN:VTIMEZONE
      TZID:Elsewhere
      BEGIN:STANDARD
      DTSTART:19700101T000000
      END:STANDARD
      END:VTIMEZONE
      BEGIN:VEVENT
      DTSTART;VALUE=DATE:2026
       1225
      SUMMARY:Christmas\\, a day\\n of\\; re
      \tst
      BEGIN:VALARM
      SUMMARY:No
      END:VALARM
      END:VEVENT
      """
    #expect(try exceptions(events).map(\.name) == ["Christmas, a day  of; rest"])
    // A fold within a character.
    let directory = try PackDirectory()
    try directory.write("support.yaml", Self.support)
    let text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261225\nSUMMARY:Fête\nEND:VEVENT\nEND:VCALENDAR"
    var bytes = Array(text.utf8)
    let place = try #require(bytes.firstIndex(of: 0xC3))
    bytes.insert(contentsOf: Array("\r\n ".utf8), at: place + 1)
    try directory.write("holidays/sg.ics", Data(bytes))
    #expect(try directory.load().policy.calendar("office")?.exceptions.first?.name == "Fête")
  }

  /// A broken event, the code of its finding, and the line: the event begins on line 3.
  @Test(arguments: [
    ("DTSTART;VALUE=DATE:20260230", "bad-icalendar", 4), ("SUMMARY:x", "bad-icalendar", 3),
    ("DTSTART:20260101\r\nDTEND:20251231", "bad-icalendar", 5), ("DTSTART:20260101\r\nno colon", "bad-icalendar", 5),
    ("DTSTART:20260101\r\nDTEND:20260102T100000", "bad-icalendar", 5),
    ("DTSTART:20260101\r\nDURATION:-P1D", "bad-icalendar", 5), ("DTSTART:20260101\r\nRRULE:FREQ=HOURLY", "bad-rule", 5),
    ("DTSTART:20260101\r\nRRULE:FREQ=YEARLY;BYMONTH=13", "bad-rule", 5), ("END:VTODO", "bad-icalendar", 4),
    ("DTSTART;TZID=Mars/Olympus:20260101T100000\r\nDURATION:PT1H", "bad-icalendar", 4),
    ("DTSTART:20260101T100000Z\r\nDURATION:PT1H\r\nRRULE:FREQ=DAILY", "bad-icalendar", 4),
    ("DTSTART:20260101T100000", "bad-icalendar", 4), ("DTSTART:20260101\r\nDURATION:P600D", "bad-icalendar", 4),
  ]) func whatIsWrongIsToldWithItsLine(lines: String, code: String, line: Int) throws {
    let found = try reading("BEGIN:VEVENT\r\n\(lines)\r\nEND:VEVENT").findings
    let first = try #require(found.first)
    #expect(first.location.file == "holidays/sg.ics" && first.location.line == line)
    #expect(first.code.rawValue == code)
  }

  @Test func aFileThatChangesIsReadAgain() throws {
    let directory = try PackDirectory()
    try directory.write("support.yaml", Self.support)
    func write(_ date: String) throws {
      try directory.write(
        "holidays/sg.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:\(date)\nEND:VEVENT\nEND:VCALENDAR")
    }
    try write("20261225")
    let earlier = try directory.load()
    #expect(earlier.sources.contains { $0.path == "holidays/sg.ics" })
    #expect(PackLoader.read(directory: directory.path, reusing: earlier).collection == earlier)
    try write("20261226")
    let later = PackLoader.read(directory: directory.path, reusing: earlier)
    #expect(later.collection == directory.read().collection && later.collection != earlier)
    #expect(later.collection?.contentHash != earlier.contentHash)
    try directory.remove("holidays/sg.ics")
    #expect(PackLoader.read(directory: directory.path, reusing: earlier).findings.map(\.code) == [.missingFile])
  }
}

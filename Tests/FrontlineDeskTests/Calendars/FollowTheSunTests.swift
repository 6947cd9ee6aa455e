import FrontlineDesk
import FrontlinePacks
import FrontlineText
import Testing

@Suite struct FollowTheSunTests {
  private let zones = TimeZoneDatabase()

  private func union(_ id: String, _ members: [String]) -> CalendarDefinition {
    CalendarDefinition(id: id, zone: "Etc/UTC", anyOf: members, location: here)
  }

  /// Singapore 01:00 to 10:00 UTC, Dublin 09:00 to 18:00 (winter), New York 14:00 to 23:00.
  private func calendars() throws -> [WorkCalendar] {
    let christmas = CalendarException(year: nil, month: 12, day: 25, name: "Christmas")
    return try WorkCalendar.calendars(
      [
        union("world", ["asia", "west"]), definition("asia", zone: "Asia/Singapore", office, [christmas]),
        union("west", ["dublin", "new-york"]), definition("dublin", zone: "Europe/Dublin", office),
        definition("new-york", zone: "America/New_York", office, [christmas]),
      ], zones: zones)
  }

  @Test func somebodyWorksWhenAnyMemberDoes() throws {
    let world = try #require(calendars().first)
    #expect(world.zone.identifier == "Asia/Singapore")
    // Tuesday, 13 January 2026: from 01:00 to 23:00 UTC without a break.
    #expect(!world.isOpen(at: utc(2026, 1, 13, 0, 59)) && world.isOpen(at: utc(2026, 1, 13, 12)))
    #expect(world.nextOpening(after: utc(2026, 1, 13)) == utc(2026, 1, 13, 1))
    #expect(world.nextClosing(after: utc(2026, 1, 13, 2)) == utc(2026, 1, 13, 23))
    #expect(world.adding(workTime: .seconds(20 * 3600), to: utc(2026, 1, 13)) == utc(2026, 1, 13, 21))
    // Hours that members share count once.
    #expect(world.workTime(from: utc(2026, 1, 13), to: utc(2026, 1, 14)) == .seconds(22 * 3600))
    let periods = Array(world.periods(from: utc(2026, 1, 13), to: utc(2026, 1, 14)))
    #expect(periods.map(\.start) == [utc(2026, 1, 13, 1), utc(2026, 1, 13, 10), utc(2026, 1, 13, 18)])
  }

  @Test func holidaysNameTheMemberThatHasThem() throws {
    let world = try #require(calendars().first)
    let days = world.workDays(from: utc(2026, 12, 25), to: utc(2026, 12, 26))
    #expect(days.first?.exception == "Christmas (asia), Christmas (new-york)")
    #expect(world.workTime(from: utc(2026, 12, 25), to: utc(2026, 12, 26)) == .seconds(9 * 3600))
  }

  @Test func aMemberThatAlwaysWorksIsEnough() throws {
    let all = try WorkCalendar.calendars(
      [union("world", ["day", "night"]), definition("day", office), definition("night", always)], zones: zones)
    #expect(all[0].nextChange(after: utc(2026, 1, 1)) == nil)
    #expect(all[0].adding(workTime: .seconds(86_400 * 30), to: utc(2026, 1, 1)) == utc(2026, 1, 31))
  }

  @Test func membersThatAreUnknownOrMadeOfThemselvesAreRefused() {
    func error(_ definitions: [CalendarDefinition]) -> String {
      do throws(DeskError) {
        _ = try WorkCalendar.calendars(definitions, zones: zones)
        return ""
      } catch {
        return error.description
      }
    }
    #expect(error([union("a", ["b"])]).contains("support.yaml:1: calendar a is made of b, which is unknown"))
    #expect(error([union("a", ["b"]), union("b", ["a"])]).contains("calendar a is made of itself"))
    #expect(error([union("a", ["a"])]).contains("calendar a is made of itself"))
    #expect(throws: DeskError.self) { try WorkCalendar(union("a", ["b"]), zones: zones) }
    #expect(WorkCalendar(id: "none", anyOf: []) == nil)
  }

  @Test func equalCalendarsAreEqual() throws {
    #expect(try calendars() == calendars())
    #expect(try Set(calendars()).count == 5)
  }
}

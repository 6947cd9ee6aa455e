import FrontlineText
import Testing

struct TimeZoneRulesTests {
  let zones = TimeZoneDatabase()

  @Test(arguments: [
    // Zone, a moment, seconds ahead of UTC then.
    ("America/New_York", utc(2026, 3, 8, 6, 59, 59), -5 * 3600), ("America/New_York", utc(2026, 3, 8, 7), -4 * 3600),
    ("America/New_York", utc(2026, 11, 1, 5, 59, 59), -4 * 3600), ("America/New_York", utc(2026, 11, 1, 6), -5 * 3600),
    // By the footer alone.
    ("America/New_York", utc(2100, 7, 1), -4 * 3600), ("America/New_York", utc(2100, 12, 31), -5 * 3600),
    ("Europe/Berlin", utc(2100, 3, 28, 0, 59, 59), 3600), ("Europe/Berlin", utc(2100, 3, 28, 1), 7200),
    // Daylight saving of half an hour, on the southern side.
    ("Australia/Lord_Howe", utc(2026, 4, 4, 14, 59, 59), 39_600),
    ("Australia/Lord_Howe", utc(2026, 4, 4, 15), 37_800), ("Australia/Lord_Howe", utc(2026, 10, 3, 15, 30), 39_600),
    ("Pacific/Apia", utc(2011, 12, 30, 9, 59, 59), -10 * 3600), ("Pacific/Apia", utc(2011, 12, 30, 10), 14 * 3600),
    ("Asia/Singapore", utc(1981, 12, 31, 15, 59, 59), 27_000), ("Asia/Singapore", utc(1981, 12, 31, 16), 28_800),
    ("Asia/Singapore", utc(2300, 1, 1), 28_800),
    ("Europe/Dublin", utc(2026, 1, 15), 0), ("Europe/Dublin", utc(2026, 7, 15), 3600),
    ("Europe/Dublin", utc(2100, 1, 15), 0), ("Europe/Dublin", utc(2100, 7, 15), 3600),
    ("Asia/Kathmandu", utc(2026, 1, 1), 20_700), ("Etc/UTC", utc(2026, 1, 1), 0),
  ])
  func aZoneKnowsItsOffset(zone: String, moment: Timestamp, offset: Int) throws {
    #expect(try zones.rules(for: zone).offset(at: moment) == offset)
  }

  @Test func beforeAnyTableTheFirstClockHolds() throws {
    let rules = try zones.rules(for: "America/New_York")
    #expect(rules.offset(at: .min) == -17_762)
    #expect(rules.period(at: .min).start == .min)
    #expect(rules.offset(at: .max) == rules.period(at: .max).offset)
  }

  @Test func inAnOverlapTheEarlierMomentIsMeant() throws {
    let rules = try zones.rules(for: "America/New_York")
    let half = local(2026, 11, 1, 1, 30)
    #expect(
      rules.resolution(of: half) == .twice(earlier: utc(2026, 11, 1, 5, 30), later: utc(2026, 11, 1, 6, 30)))
    #expect(rules.resolve(half) == utc(2026, 11, 1, 5, 30))
    #expect(rules.resolution(of: local(2026, 11, 1, 2)) == .once(utc(2026, 11, 1, 7)))
  }

  @Test func inAGapTheMomentOfTheChangeIsMeant() throws {
    let rules = try zones.rules(for: "America/New_York")
    #expect(rules.resolution(of: local(2026, 3, 8, 2, 30)) == .never(jump: utc(2026, 3, 8, 7)))
    #expect(rules.resolve(local(2026, 3, 8, 2, 59, 59)) == utc(2026, 3, 8, 7))
    #expect(rules.resolution(of: local(2026, 3, 8, 3)) == .once(utc(2026, 3, 8, 7)))
    #expect(rules.resolution(of: local(2026, 3, 8, 1, 59, 59)) == .once(utc(2026, 3, 8, 6, 59, 59)))
  }

  @Test func theDayThatSamoaSkippedResolvesToTheJump() throws {
    let rules = try zones.rules(for: "Pacific/Apia")
    let jump = utc(2011, 12, 30, 10)
    for hour in [0, 12, 23] { #expect(rules.resolve(local(2011, 12, 30, hour)) == jump) }
    #expect(rules.local(at: jump) == local(2011, 12, 31))
    #expect(rules.local(at: jump - .milliseconds(1)).date == local(2011, 12, 29).date)
  }

  static let names = [
    "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "Asia/Singapore", "Europe/Dublin", "Europe/Berlin",
    "Africa/Casablanca", "Asia/Tehran", "America/Sao_Paulo", "America/St_Johns", "Antarctica/Troll", "Etc/UTC",
    "Asia/Kathmandu", "Africa/Cairo", "America/Nuuk", "Asia/Gaza",
  ]

  @Test(arguments: names)
  func everyMomentComesBackFromItsLocalTime(name: String) throws {
    let rules = try zones.rules(for: name)
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<2000 {
      let moment = Timestamp(milliseconds: .random(in: -3_000_000_000_000...9_000_000_000_000, using: &generator))
      let shown = rules.local(at: moment)
      switch rules.resolution(of: shown) {
      case .once(let only): #expect(only == moment)
      case .twice(let earlier, let later):
        #expect(earlier < later && (earlier == moment || later == moment))
      case .never: Issue.record("\(name): \(moment) shows \(shown), which resolves to no moment")
      }
      let period = rules.period(at: moment)
      #expect(period.start <= moment && moment < period.end)
      if period.start != .min { #expect(rules.period(at: period.start - .milliseconds(1)).end == period.start) }
    }
  }

  @Test(arguments: names)
  func laterLocalTimesNeverResolveEarlierOutsideOverlaps(name: String) throws {
    let rules = try zones.rules(for: name)
    for day in stride(from: 14_000, to: 22_000, by: 13) {
      var previous = Timestamp.min
      for minute in stride(from: 0, to: 2880, by: 15) {
        let shown = LocalDateTime(utc(1970, 1, 1) + .seconds(day * 86_400 + minute * 60), offset: 0)
        let moment = rules.resolve(shown)
        if case .twice = rules.resolution(of: shown) { continue }
        #expect(moment >= previous)
        previous = moment
      }
    }
  }
}

import Testing

@testable import FrontlineText

struct TimeZoneBytesTests {
  /// A zone of version 2 with these transitions (seconds, index of the clock), clocks (offset, flag) and footer.
  func file(
    version: Character = "2", transitions: [(Int64, UInt8)] = [], clocks: [(Int32, UInt8)] = [(0, 0)],
    footer: String = ""
  ) -> [UInt8] {
    func big(_ value: Int64, _ size: Int) -> [UInt8] {
      (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * Int64(size - 1 - $0))) }
    }
    func header(_ times: Int, _ types: Int) -> [UInt8] {
      Array("TZif\(version)".utf8) + [UInt8](repeating: 0, count: 27) + big(Int64(times), 4) + big(Int64(types), 4)
        + big(4, 4)
    }
    var bytes = header(0, 1) + [0, 0, 0, 0, 0, 0] + Array("AAA\0".utf8)
    bytes += header(transitions.count, clocks.count)
    for (time, _) in transitions { bytes += big(time, 8) }
    for (_, clock) in transitions { bytes.append(clock) }
    for (offset, flag) in clocks { bytes += big(Int64(offset), 4) + [flag, 0] }
    return bytes + Array("AAA\0\n\(footer)\n".utf8)
  }

  func failure(_ bytes: [UInt8]) -> TimeZoneError? {
    do {
      _ = try TimeZoneRules(identifier: "Test/Zone", bytes: bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test func aFooterRulesFromTheLastTransitionOn() throws {
    let rules = try TimeZoneRules(
      identifier: "X",
      bytes: file(transitions: [(1_000_000_000, 1)], clocks: [(0, 0), (3600, 0)], footer: "CET-1CEST,M3.5.0,M10.5.0/3"))
    #expect(rules.offset(at: Timestamp(seconds: 999_999_999)) == 0)
    #expect(rules.period(at: Timestamp(seconds: 1_000_000_000)).start == Timestamp(seconds: 1_000_000_000))
    #expect(rules.offset(at: utc(2400, 7, 1)) == 7200)
    #expect(rules.period(at: utc(2400, 7, 1)).isDaylight)
    #expect(rules.period(at: utc(2400, 7, 1)).abbreviation == "CEST")
  }

  @Test func daylightSavingMayLieBehindStandardTime() throws {
    let rules = try TimeZoneRules(identifier: "X", bytes: file(version: "3", footer: "IST-1GMT0,M10.5.0,M3.5.0/1"))
    let winter = rules.period(at: utc(2026, 1, 1))
    #expect(winter.offset == 0 && winter.isDaylight && winter.abbreviation == "GMT")
    #expect(winter.start == utc(2025, 10, 26, 1) && winter.end == utc(2026, 3, 29, 1))
    #expect(rules.offset(at: utc(2026, 6, 1)) == 3600)
  }

  @Test func daylightSavingMayLastAllYear() throws {
    let rules = try TimeZoneRules(identifier: "X", bytes: file(version: "3", footer: "XXX3EDT4,0/0,J365/23"))
    for month in 1...12 { #expect(rules.offset(at: utc(2026, month, 1)) == -4 * 3600) }
    #expect(rules.offset(at: utc(2026, 12, 31, 23, 59, 59)) == -4 * 3600)
  }

  @Test(arguments: [
    // Days counted without and with 29 February, times beyond a day and before it.
    ("AAA0BBB,J60/0,J300/0", utc(2024, 3, 1)), ("AAA0BBB,59/0,J300/0", utc(2024, 2, 29)),
    ("AAA0BBB,59/0,J300/0", utc(2026, 3, 1)), ("<-03>3<-02>,M3.5.0/-2,M10.5.0/-1", utc(2026, 3, 29, 1)),
    ("EET-2EEST,M3.4.4/50,M10.4.4/50", utc(2026, 3, 28)), ("AAA0BBB,M2.5.0/0,J300/0", utc(2026, 2, 22)),
  ])
  func everyFormOfAChangeIsRead(footer: String, start: Timestamp) throws {
    let rules = try TimeZoneRules(identifier: "X", bytes: file(version: "3", footer: footer))
    #expect(rules.period(at: start).isDaylight)
    #expect(rules.period(at: start).start == start)
    #expect(!rules.period(at: start - .milliseconds(1)).isDaylight)
  }

  @Test(arguments: [
    "A0", "AAA", "AAA25", "AAA0BBB", "AAA0BBB,M3", "AAA0BBB,M13.1.0,J1", "AAA0BBB,M3.6.0,J1", "AAA0BBB,J0,J1",
    "AAA0BBB,J1,J366", "AAA0BBB,J1/168,J2", "AAA0BBB,J1,J2x", "<AA", "<+03", "AAA0BBB,J1", "AAA0:60", "\u{0}\u{0}",
    "AAA99999999999999999999",
  ])
  func aBrokenFooterNamesItsByte(footer: String) throws {
    let bytes = file(footer: footer)
    let error = try #require(failure(bytes))
    guard case .malformed(let offset, _) = error.reason else {
      Issue.record("\(error)")
      return
    }
    let first = bytes.count - footer.utf8.count - 1
    #expect((first...bytes.count).contains(offset))
  }

  @Test func aTableOutOfBoundsNamesItsByte() throws {
    func offset(_ bytes: [UInt8]) -> Int? {
      guard case .malformed(let offset, _)? = failure(bytes)?.reason else { return nil }
      return offset
    }
    let second = 44 + 10
    let data = second + 44
    #expect(offset([]) == 0)
    #expect(offset(Array("TZjf".utf8) + file().dropFirst(4)) == 0)
    #expect(offset(Array(file().dropLast(2))) == file().count - 2)
    #expect(offset(file(transitions: [(5, 0), (5, 0)])) == data + 8)
    #expect(offset(file(transitions: [(5, 1)])) == data + 8)
    #expect(offset(file(clocks: [(93_600, 0)])) == data)
    #expect(offset(file(clocks: [(0, 2)])) == data + 4)
    var bytes = file()
    bytes[data + 5] = 4
    #expect(offset(bytes) == data + 5)
    bytes = file()
    bytes[32] = 0xFF
    #expect(offset(bytes) == 32)
    bytes = file()
    bytes[second + 31] = 1
    #expect(failure(bytes)?.description.contains("leap seconds") == true)
  }

  @Test func aFileCutAnywhereIsAnErrorAndNeverATrap() {
    let bytes = file(transitions: [(1, 0), (2, 1)], clocks: [(0, 0), (60, 1)], footer: "CET-1CEST,M3.5.0,M10.5.0/3")
    #expect(failure(bytes) == nil)
    for count in 0..<bytes.count { #expect(failure(Array(bytes[..<count])) != nil) }
  }

  @Test func randomDamageNeverTraps() {
    let whole = file(
      version: "3", transitions: [(-(1 << 59), 0), (0, 1), (1 << 40, 0)], clocks: [(0, 0), (60, 1)],
      footer: "<-03>3<-02>,M3.5.0/-2,M10.5.0/-1")
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<5000 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      guard let rules = try? TimeZoneRules(identifier: "X", bytes: bytes) else { continue }
      for moment in [Timestamp.min, .max, Timestamp(seconds: 0), utc(2030, 6, 1)] {
        let shown = rules.local(at: moment)
        _ = rules.resolve(shown)
      }
    }
  }
}

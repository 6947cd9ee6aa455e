import FrontlineText
import Testing

struct TimeZoneDatabaseTests {
  @Test(arguments: ["UTC", "GMT", "Etc/UTC", "Etc/GMT"])
  func utcNeedsNoFile(name: String) throws {
    let zones = TimeZoneDatabase(path: "/nowhere")
    #expect(try zones.rules(for: name).offset(at: utc(2026, 7, 1)) == 0)
    #expect(try zones.rules(for: name).identifier == name)
    #expect(zones.version == "unknown")
  }

  @Test(arguments: [
    "", "/etc/passwd", "../../../etc/passwd", "Asia/../../../etc/passwd", "Asia//Tokyo", "Asia/Tokyo/", ".", "zone.tab",
    "Asia/Tokyo\u{0}", "Азия/Токио", " Asia/Tokyo", String(repeating: "a", count: 256),
  ])
  func aNameThatIsNoZoneNameIsRefusedUnread(name: String) {
    #expect {
      try TimeZoneDatabase().rules(for: name)
    } throws: { error in (error as? TimeZoneError)?.reason == .invalidName }
  }

  @Test(arguments: ["Mars/Olympus", "Asia", "Asia/Tokyo/Shinjuku"])
  func aZoneThatIsNotThereIsNamed(name: String) {
    #expect(throws: TimeZoneError(zone: name, reason: .unknownZone)) { try TimeZoneDatabase().rules(for: name) }
  }

  @Test func aFileThatIsNoZoneIsMalformed() {
    #expect {
      try TimeZoneDatabase(path: "/etc").rules(for: "passwd")
    } throws: { error in
      guard case .malformed(offset: 0, _)? = (error as? TimeZoneError)?.reason else { return false }
      return true
    }
  }

  @Test func theSystemsDataTellsItsVersion() {
    let version = TimeZoneDatabase().version
    #expect(version == "unknown" || version.count == 5 && version.hasPrefix("20"))
  }

  @Test func manyThreadsMayAskAtOnce() async throws {
    let zones = TimeZoneDatabase()
    let offsets = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<50 {
        group.addTask { try zones.rules(for: "Asia/Tokyo").offset(at: utc(2026, 1, 1)) }
      }
      return try await group.reduce(into: Set<Int>()) { $0.insert($1) }
    }
    #expect(offsets == [32_400])
  }
}

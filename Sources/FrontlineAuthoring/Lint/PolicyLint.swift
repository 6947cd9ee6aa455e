internal import FrontlinePacks
internal import FrontlineText

/// Time zones that this machine does not know.
struct PolicyLint {
  private let context: LintContext

  init(_ context: LintContext) { self.context = context }

  func findings() -> [Finding] {
    let database = TimeZoneDatabase()
    let policy = context.collection.policy
    // A machine without zone data says nothing about names.
    guard (try? database.rules(for: "Etc/UTC")) != nil else { return [] }
    let zones = policy.calendars.map { ($0.zone, $0.location) } + [(policy.defaultZone, policy.location)]
    return zones.compactMap { zone, location in
      if (try? database.rules(for: zone)) != nil { return nil }
      return Finding(
        .warning, .unknownZone, at: location, "there is no time zone \"\(zone)\" on this machine",
        advice: "Write an IANA name such as Asia/Singapore, or update the zone data")
    }
  }
}

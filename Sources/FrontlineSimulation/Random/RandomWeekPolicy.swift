internal import Frontline
internal import FrontlineAuthoring

/// The company of a random week: three tiers, teams around the clock and in office hours, promises.
enum RandomWeekPolicy {
  static let text = """
    default_locale: en
    tiers:
      - {id: bot, kind: bot}
      - {id: agents, kind: human, offer_timeout: 2m, service_level: standard, takes_back: 6h}
      - {id: engineers, kind: human, accept: false, service_level: slow}
    teams:
      support: {name: Support, tier: agents, calendar: long-hours}
      billing: {name: Billing, tier: agents, calendar: office-hours, skills: [billing]}
      engineering: {name: Engineering, tier: engineers, calendar: office-hours}
    skills: [billing, devices]
    calendars:
      long-hours: {zone: Asia/Singapore, hours: {mon-sun: ["07:00-23:00"]}}
      office-hours:
        zone: Europe/Dublin
        hours: {mon-fri: ["08:00-12:30", "13:00-18:00"]}
    service_levels:
      standard: {first_response: 1h, next_response: 2h, resolution: 8h}
      slow: {first_response: 4h, resolution: 2d}
    tickets: {reopen_within: 2d, close_after: 1d, remind_after: 4h, give_up_after: 1d}
    routing:
      weights: {chat: 1, email: 2}
      sticky: 2d
      relax:
        - {after: 2m, drop: agent}
        - {after: 10m, drop: skills}
        - {after: 30m, drop: team}
        - {after: 4h, drop: language}
    escalation:
      - {id: idle, when: {idle: 1h}}
    channels: {chat: private, email: private}
    """

  /// The desk, and a second account of it.
  static func desk() throws(SimulationError) -> (Desk, DeskLedger) {
    let policy = try policy()
    do throws(DeskError) {
      let zones = TimeZoneDatabase()
      var calendars: [WorkCalendar] = []
      for definition in policy.calendars { calendars.append(try WorkCalendar(definition, zones: zones)) }
      let desk = try Desk(policy: policy, calendars: calendars)
      return (desk, DeskLedger(desk: desk, calendars: calendars))
    } catch {
      throw SimulationError(at: error.location, error.problem, advice: error.advice)
    }
  }

  private static func policy() throws(SimulationError) -> SupportPolicy {
    let findings = FindingList(limits: AuthoringLimits())
    let source = SourceText(file: "random-week.yaml", text: text)
    var composer = YAMLComposer(source: source, findings: findings)
    let policy = composer.compose().flatMap {
      SupportFile(reader: NodeReader(source: source, findings: findings)).read($0)
    }
    guard let policy, !findings.findings.contains(where: { $0.severity == .error }) else {
      throw PackShelf.unusable("the policy of the random week", findings.findings)
    }
    return policy
  }
}

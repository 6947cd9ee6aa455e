import FrontlineDesk
import FrontlinePacks
import FrontlineText
import Testing

/// A moment written in UTC.
func utc(_ year: Int, _ month: Int, _ day: Int, _ hour: Int = 0, _ minute: Int = 0, _ second: Int = 0) -> Timestamp {
  guard let local = LocalDateTime(year: year, month: month, day: day, hour: hour, minute: minute, second: second) else {
    preconditionFailure("a test names a time that does not exist")
  }
  return local.timestamp(offset: 0)
}

/// A tag that a test writes down.
func tag(_ text: String) -> LocaleTag { LocaleTag(text) ?? .undetermined }

let here = SourceLocation(file: "support.yaml", line: 1)

/// Monday to Friday, nine to six.
let office = [[MinuteSpan]](repeating: [MinuteSpan(start: 540, end: 1080)], count: 5)
/// Day and night.
let always = [[MinuteSpan]](repeating: [MinuteSpan(start: 0, end: 1440)], count: 7)

func definition(
  _ id: String, zone: String = "Etc/UTC", _ weekdays: [[MinuteSpan]], _ exceptions: [CalendarException] = []
) -> CalendarDefinition {
  CalendarDefinition(id: id, zone: zone, weekdays: weekdays, exceptions: exceptions, location: here)
}

/// The policy of most tests: agents accept, engineers are given; `support` and `platform` work day and night, `billing` at
/// office hours in Singapore. Waiting tickets give nothing up: that has tests of its own.
func policy() -> SupportPolicy {
  SupportPolicy(
    defaultLocale: tag("en"),
    tiers: [
      TierDefinition(id: "bot", name: "Bot", level: 1, kind: .bot, location: here),
      TierDefinition(id: "agents", name: "Agents", level: 2, kind: .human, serviceLevel: "standard", location: here),
      TierDefinition(
        id: "engineers", name: "Engineers", level: 3, kind: .human, requiresAcceptance: false, location: here),
    ],
    teams: [
      TeamDefinition(id: "support", names: [], tier: "agents", calendar: "always", location: here),
      TeamDefinition(id: "billing", names: [], tier: "agents", calendar: "office", skills: ["billing"], location: here),
      TeamDefinition(id: "platform", names: [], tier: "engineers", calendar: "always", location: here),
    ],
    skills: ["billing", "trust"],
    calendars: [definition("always", always), definition("office", zone: "Asia/Singapore", office)],
    serviceLevels: [
      ServiceLevelDefinition(
        id: "standard", firstResponse: .seconds(4 * 3600), nextResponse: .seconds(2 * 3600),
        resolution: .seconds(24 * 3600), location: here)
    ],
    routing: RoutingDefinition(relaxSteps: []), location: here)
}

/// A desk with its state and log, driven like a service would.
struct DeskRun {
  let desk: Desk
  var state = DeskState()
  var log: [DeskEvent] = []
  var now: Timestamp

  /// Starts on Monday, 2 March 2026, 02:00 UTC: 10:00 in Singapore.
  init(policy: SupportPolicy = policy(), now: Timestamp = utc(2026, 3, 2, 2)) throws {
    desk = try Desk(policy: policy, zones: TimeZoneDatabase())
    self.now = now
  }

  @discardableResult
  mutating func run(_ command: DeskCommand) throws(DeskRefusal) -> [DeskEvent] {
    let events = try desk.decide(state, command, now: now)
    for event in events { desk.apply(event, to: &state) }
    log += events
    return events
  }

  /// Lets time pass, waking the desk at each of its deadlines.
  mutating func wait(_ duration: Duration) throws {
    let end = now + duration
    while let deadline = desk.nextDeadline(state), deadline <= end {
      now = max(now, deadline)
      try run(.timePassed)
      let next = desk.nextDeadline(state)
      if let next, next <= deadline {
        Issue.record("deadline \(deadline) does not move on")
        break
      }
    }
    now = end
    try run(.timePassed)
  }

  @discardableResult
  mutating func join(
    _ id: AgentID, _ languages: [String], teams: [String] = ["support"], skills: [String] = [], capacity: Int = 2,
    calendar: String? = nil
  ) throws -> AgentID {
    let profile = AgentProfile(
      id: id, name: id.rawValue, languages: languages.map(tag), skills: skills, teams: teams, capacity: capacity,
      calendar: calendar)
    try run(.registerAgent(profile))
    try run(.comeOnline(id))
    return id
  }

  mutating func open(
    _ conversation: ConversationID, _ language: String = "en", customer: CustomerID? = nil, channel: String = "",
    tier: String = "agents", team: String? = nil,
    urgency: Urgency = .normal, headStart: Duration = .zero, skills: [String] = [],
    wantedSkills: [String] = []
  ) throws -> TicketID {
    try run(
      .openTicket(
        TicketRequest(
          conversation: conversation, customer: customer, channel: channel, tier: tier, team: team,
          language: tag(language), urgency: urgency,
          headStart: headStart, skills: skills, wantedSkills: wantedSkills)))
    return TicketID(number: state.lastTicket)
  }

  func ticket(_ id: TicketID) throws -> Ticket { try #require(state.ticket(id)) }
  func offered(_ id: TicketID) -> AgentID? { state.ticket(id)?.offer?.agent }
}

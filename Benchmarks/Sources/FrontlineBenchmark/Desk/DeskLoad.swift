import Frontline

/// A desk with 100,000 waiting tickets in eight languages and 5,000 agents, made when it is first asked for.
final class DeskLoad {
  /// How many tickets wait.
  static let ticketCount = 100_000
  /// How many agents are online.
  static let agentCount = 5_000

  /// The desk.
  let desk: Desk
  /// Tickets wait, and the team is not there yet.
  private(set) lazy var closed = Result { try filled() }
  /// The team is there, and every agent has a ticket.
  private(set) lazy var open = Result { try opened() }
  /// What the first agents have then.
  private(set) lazy var held = Result { Array(try open.get().tickets.lazy.filter { $0.state == .open }.prefix(100)) }

  /// A minute before the team is there: Monday, 2026-03-02, 08:59 UTC.
  static let morning = Timestamp(seconds: 1_772_441_940)
  private static let languages = ["en", "zh-Hans", "ja", "es", "ar", "ko", "th", "de"].compactMap { LocaleTag($0) }
  private static let place = SourceLocation(file: "support.yaml", line: 1)

  /// Makes a desk whose team accepts offers.
  init() throws {
    let office = Array(repeating: [MinuteSpan(start: 540, end: 1080)], count: 7)
    let policy = SupportPolicy(
      defaultLocale: Self.languages.first ?? .undetermined,
      tiers: [
        TierDefinition(id: "bot", name: "Bot", level: 1, kind: .bot, location: Self.place),
        TierDefinition(
          id: "agents", name: "Agents", level: 2, kind: .human, requiresAcceptance: true, location: Self.place),
      ],
      teams: [TeamDefinition(id: "support", names: [], tier: "agents", calendar: "office", location: Self.place)],
      skills: ["s0", "s1", "s2", "s3"],
      calendars: [CalendarDefinition(id: "office", zone: "Etc/UTC", weekdays: office, location: Self.place)],
      location: Self.place)
    desk = try Desk(policy: policy, zones: TimeZoneDatabase())
  }

  /// A ticket as it comes; the same for the same number.
  func request(_ number: Int) -> TicketRequest {
    let chance = ReferenceQueue.scattered(number)
    return TicketRequest(
      conversation: ConversationID("c\(number)"), tier: "agents", language: Self.languages[chance % 8],
      urgency: Urgency(rawValue: chance / 8 % 4) ?? .normal,
      skills: chance / 32 % 8 == 0 ? ["s\(chance / 256 % 4)"] : [])
  }

  /// Decides and applies; tells how many events there were.
  @discardableResult
  func perform(_ command: DeskCommand, in state: inout DeskState, at now: Timestamp) throws -> Int {
    let events = try desk.decide(state, command, now: now)
    for event in events { state.apply(event) }
    return events.count
  }

  private func filled() throws -> DeskState {
    var state = DeskState()
    let night = Self.morning - .seconds(8 * 3600)
    for number in 0..<Self.agentCount {
      let chance = ReferenceQueue.scattered(number)
      let profile = AgentProfile(
        id: AgentID("a\(number)"), name: "Agent",
        languages: [Self.languages[chance % 8], Self.languages[chance / 8 % 8]],
        skills: (0..<4).filter { (chance >> (8 + 2 * $0)) % 4 == 0 }.map { "s\($0)" }, teams: ["support"], capacity: 1)
      try perform(.registerAgent(profile), in: &state, at: night)
      try perform(.comeOnline(profile.id), in: &state, at: night)
    }
    for number in 0..<Self.ticketCount {
      try perform(.openTicket(request(number)), in: &state, at: night + .milliseconds(200 * number))
    }
    return state
  }

  private func opened() throws -> DeskState {
    var state = try closed.get()
    let now = Self.morning + .seconds(60)
    try perform(.timePassed, in: &state, at: now)
    for ticket in state.tickets where ticket.state == .offered {
      guard let agent = ticket.offer?.agent else { continue }
      try perform(.accept(ticket.id, by: agent), in: &state, at: now)
    }
    return state
  }
}

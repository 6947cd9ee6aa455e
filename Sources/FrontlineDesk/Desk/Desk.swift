public import FrontlinePacks
public import FrontlineText

/// The people's side of support as a functional core: commands in, events out, state from events.
///
/// It reads no clock, draws no random number and does no I/O; equal inputs give equal events. Immutable and Sendable: one
/// may serve any number of states and threads. It keeps what it has worked out of waits, which changes no answer.
///
/// Times: `now` is never taken as earlier than the latest event of the state, so a clock that runs backwards changes nothing.
public struct Desk: Sendable {
  /// The policy it follows.
  public let policy: SupportPolicy
  let tiers: [String: TierDefinition]
  let teams: [String: Team]
  let firstTeams: [String: String]
  /// The id of the bot's tier.
  let bot: String?
  /// The ids of the teams of each tier, in the order of the policy.
  let teamsOfTier: [String: [String]]
  let calendars: [String: WorkCalendar]
  /// How waits end, by all that this depends on.
  let estimates = Memo<WaitSimulation.Key, WaitSimulation.Outcome>()

  /// A team with its tier, calendar and promises.
  struct Team: Sendable {
    var definition: TeamDefinition
    var tier: TierDefinition
    var calendar: WorkCalendar
    var serviceLevel: ServiceLevelDefinition?
    /// On which the clocks of its tickets run.
    var serviceCalendar: WorkCalendar
  }

  /// How long after a ticket was solved the agent who solved it may still send a reply: ten minutes.
  public static let lateReplyLimit = Duration.seconds(600)

  /// Sets up a desk. Throws where a team of people names a tier, a calendar or a service level that does not exist.
  public init(policy: SupportPolicy, calendars: [WorkCalendar]) throws(DeskError) {
    self.policy = policy
    var tiers: [String: TierDefinition] = [:]
    for tier in policy.tiers where tiers[tier.id] == nil { tiers[tier.id] = tier }
    var teams: [String: Team] = [:]
    var firstTeams: [String: String] = [:]
    for definition in policy.teams {
      guard let tier = tiers[definition.tier] else {
        throw DeskError(
          location: definition.location,
          problem: "team \(definition.id) is of tier \(definition.tier), which is unknown",
          advice: "name one of the tiers")
      }
      guard let calendar = calendars.first(where: { $0.id == definition.calendar }) else {
        throw DeskError(
          location: definition.location,
          problem: "team \(definition.id) works by calendar \(definition.calendar), which is unknown",
          advice: "name one of the calendars, or define it")
      }
      let level = policy.serviceLevels.first { $0.id == tier.serviceLevel }
      if let name = tier.serviceLevel, level == nil {
        throw DeskError(
          location: tier.location, problem: "tier \(tier.id) has the service level \(name), which is unknown",
          advice: "name one of the service levels, or define it")
      }
      guard teams[definition.id] == nil else {
        throw DeskError(
          location: definition.location, problem: "team \(definition.id) is defined twice", advice: "rename one of them"
        )
      }
      teams[definition.id] = Team(
        definition: definition, tier: tier, calendar: calendar, serviceLevel: level,
        serviceCalendar: try Self.serviceCalendar(level, team: calendar, calendars: calendars))
      if firstTeams[tier.id] == nil { firstTeams[tier.id] = definition.id }
    }
    self.tiers = tiers
    self.teams = teams
    self.firstTeams = firstTeams
    bot = policy.tiers.first { $0.kind == .bot }?.id
    teamsOfTier = Dictionary(grouping: policy.teams, by: \.tier).mapValues { $0.map(\.id) }
    self.calendars = Dictionary(calendars.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Sets up a desk with calendars in the zones of a database. Throws also where a zone cannot be had.
  public init(policy: SupportPolicy, zones: TimeZoneDatabase) throws(DeskError) {
    try self.init(policy: policy, calendars: try WorkCalendar.calendars(policy.calendars, zones: zones))
  }

  /// The calendar of a team, if there is such a team.
  public func calendar(ofTeam team: String) -> WorkCalendar? { teams[team]?.calendar }

  /// What happens when this is asked now. Throws a ``DeskRefusal`` with the reason, and then nothing happens.
  ///
  /// What is due by time alone (offers that ran out, warnings, breaches, opening hours) comes first, whatever is asked.
  public func decide(
    _ state: DeskState, _ command: DeskCommand, now: Timestamp
  ) throws(DeskRefusal) -> [DeskEvent] {
    var draft = DeskDraft(desk: self, state: state, now: now)
    draft.catchUp()
    try draft.perform(command)
    // A promise that is measured anew may be due at once, and rules answer to warnings.
    draft.catchUp()
    draft.route()
    return draft.events
  }

  /// Takes an event in; the same as ``DeskState/apply(_:)``.
  public func apply(_ event: DeskEvent, to state: inout DeskState) { state.apply(event) }

  /// When ``DeskCommand/timePassed`` next has something to do; nil: never, unless something else happens.
  public func nextDeadline(_ state: DeskState) -> Timestamp? {
    var earliest = state.attentions.first?.at
    func consider(_ moment: Timestamp) { earliest = min(earliest ?? moment, moment) }
    if let change = state.shiftChanges.first { consider(change.at) }
    if let limit = policy.idleRule?.limit, let since = state.openSince.first?.at { consider(since + limit) }
    for team in teamsInPlay(state) { state.teamHours[team]?.changesAt.map(consider) }
    return earliest
  }

  /// Whether a customer's message would reopen a ticket now: solved within the policy's time, and not closed by hand. Where
  /// it would not, a follow-up ticket is to be opened.
  public func canReopen(_ id: TicketID, in state: DeskState, now: Timestamp) -> Bool {
    state.ticket(id).map { canReopen($0, at: max(now, state.now)) } ?? false
  }

  func canReopen(_ ticket: Ticket, at moment: Timestamp) -> Bool {
    let isOpenToCustomer = ticket.state == .solved || ticket.state == .closed && ticket.cause == .time
    guard isOpenToCustomer, let solved = ticket.solvedAt, let limit = policy.tickets.reopenWithin else { return false }
    return moment <= solved + limit
  }

  /// What can be said to the customer of a ticket now; nil where there is no such ticket.
  ///
  /// The wait is estimated anew where something has changed that it depends on, or another minute has begun; within
  /// ``estimateSteps``, ``estimateAgents`` and ``estimateHorizon``, tens of milliseconds on the largest desks.
  public func waitStatement(for id: TicketID, in state: DeskState, now: Timestamp) -> WaitStatement? {
    guard let ticket = state.ticket(id), let team = teams[ticket.queue.team] else { return nil }
    let moment = max(now, state.now)
    let isOpen = team.calendar.isOpen(at: moment)
    let needs = state.needs(of: ticket)
    let members = Set(teams(for: needs).flatMap { state.agentsByTeam[$0] ?? [] })
    let online = members.count { id in
      guard let agent = state.agentsByID[id], agent.isAtWork else { return false }
      return needs.isServed(by: agent) && agent.profile.has(skills: ticket.skills)
    }
    let opening = isOpen ? nil : team.calendar.nextOpening(after: moment)
    let start = ticket.state == .offered ? moment : expectedStart(of: ticket, in: state, now: moment)
    return WaitStatement(
      ticket: id, team: ticket.queue.team, position: ticket.state == .offered ? 1 : state.position(of: id),
      isOpen: isOpen, opensAt: opening, agentsOnline: online,
      estimate: start.map { max(.zero, $0 - (opening ?? moment)) },
      canEverServe: canEverServe(ticket, in: state))
  }
}

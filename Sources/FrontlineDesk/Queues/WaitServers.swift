internal import FrontlinePacks
internal import FrontlineText

/// The agents of an estimate. What is the same for many of them is worked out once.
struct WaitServers {
  /// What decides which lanes agents serve and when they work.
  private struct Group: Hashable {
    var teams: [String]
    var calendar: String?
    var isOnline: Bool
    var speaks: [SpokenLanguage]
    var skills: [String]
    var capacity: Int
  }

  private let desk: Desk
  private let state: DeskState
  private let teams: Set<String>
  private let now: Timestamp
  /// What the lanes ask; those that ask for one agent, by agent.
  private let asked: [TicketNeeds]
  private let shared: [Int]
  /// Of what each lane asks, the languages, the skills and the teams, by index.
  private var parts: [(tongue: Int, skills: Int, place: Int)] = []
  /// Needs that differ in their languages.
  private var tongues: [TicketNeeds] = []
  private var skills: [[String]] = []
  /// Needs that differ in their teams.
  private var places: [TicketNeeds] = []
  private var own: [AgentID: [Int]] = [:]
  private var groups: [Group: (lanes: [Int], windows: Int)] = [:]
  /// When agents work, by the index that servers name.
  private(set) var windows: [[Range<Timestamp>]] = []
  private var windowsByHours: [Hours: Int] = [:]

  private struct Hours: Hashable {
    var teams: [String]
    var calendar: String?
    var isOnline: Bool
  }

  init(desk: Desk, state: DeskState, teams: Set<String>, asked: [TicketNeeds], now: Timestamp) {
    self.desk = desk
    self.state = state
    self.teams = teams
    self.now = now
    self.asked = asked
    shared = asked.indices.filter { asked[$0].agent == nil }
    var known: (tongues: [[QueueLanguage?]: Int], skills: [[String]: Int], places: [[String]: Int]) = ([:], [:], [:])
    for needs in asked {
      let tongue = known.tongues[[needs.language, needs.fallback]] ?? tongues.count
      if tongue == tongues.count { tongues.append(needs) }
      known.tongues[[needs.language, needs.fallback]] = tongue
      let skill = known.skills[needs.skills] ?? skills.count
      if skill == skills.count { skills.append(needs.skills) }
      known.skills[needs.skills] = skill
      let place = known.places[desk.teams(for: needs)] ?? places.count
      if place == places.count { places.append(needs) }
      known.places[desk.teams(for: needs)] = place
      parts.append((tongue, skill, place))
    }
    for (lane, needs) in asked.enumerated() { if let agent = needs.agent { own[agent, default: []].append(lane) } }
  }

  /// An agent as they stand now.
  mutating func server(_ agent: Agent) -> WaitSimulation.Server {
    let (lanes, windows) = known(of: agent)
    let mine = (own[agent.id] ?? []).filter { desk.couldServe(agent, asked[$0]) }
    return WaitSimulation.Server(
      place: agent.poolPlace, room: agent.room,
      releases: agent.tickets.compactMap { state.ticket($0) }.map { held in
        WaitSimulation.Release(at: now + remainingTime(of: held), weight: held.weight)
      },
      windows: windows, lanes: mine.isEmpty ? lanes : (lanes + mine).sorted())
  }

  private mutating func known(of agent: Agent) -> (lanes: [Int], windows: Int) {
    let group = Group(
      teams: agent.profile.teams, calendar: agent.profile.calendar, isOnline: agent.isOnline, speaks: agent.speaks,
      skills: agent.profile.skills, capacity: agent.profile.capacity)
    if let known = groups[group] { return known }
    let lanes = served(by: agent)
    let hours = Hours(
      teams: Set(group.teams).intersection(teams).sorted(), calendar: group.calendar, isOnline: group.isOnline)
    let place = windowsByHours[hours] ?? windows.count
    if place == windows.count {
      windowsByHours[hours] = place
      windows.append(work(hours))
    }
    groups[group] = (lanes, place)
    return (lanes, place)
  }

  /// The lanes of many that an agent serves: what they ask in common is looked at once.
  private func served(by agent: Agent) -> [Int] {
    let languages = tongues.map { $0.isServed(by: agent) }
    let skills = skills.map { agent.profile.has(skills: $0) }
    let teams = places.map { desk.teams(for: $0).contains(where: agent.profile.teams.contains) }
    return shared.filter { lane in
      let parts = parts[lane]
      return languages[parts.tongue] && skills[parts.skills] && teams[parts.place]
        && agent.profile.capacity >= asked[lane].weight
    }
  }

  /// How much longer a ticket takes its agent; one that has taken longer than the mean, half of it.
  private func remainingTime(of ticket: Ticket) -> Duration {
    let mean = state.handlingTime(ofTeam: ticket.queue.team)
    let rest = mean - (ticket.heldSince.map { now - $0 } ?? .zero)
    return rest > .zero ? rest : mean / 2
  }

  private func work(_ hours: Hours) -> [Range<Timestamp>] {
    var windows = joined(hours.teams.compactMap { desk.teams[$0]?.calendar }.flatMap(periods))
    if let shift = hours.calendar.flatMap({ desk.calendars[$0] }) {
      windows = common(windows, joined(periods(shift)))
    }
    // Who is away during their hours is expected when they next begin.
    if !hours.isOnline { windows.removeAll { $0.lowerBound <= now } }
    return windows
  }

  private func periods(_ calendar: WorkCalendar) -> [Range<Timestamp>] {
    let end = now + Desk.estimateHorizon
    if calendar.isAlwaysOpen { return [now..<end] }
    return calendar.periods(from: now, to: end).map { $0.start..<$0.end }
  }

  private func joined(_ ranges: [Range<Timestamp>]) -> [Range<Timestamp>] {
    var result: [Range<Timestamp>] = []
    for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      if let last = result.last, range.lowerBound <= last.upperBound {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }

  private func common(_ left: [Range<Timestamp>], _ right: [Range<Timestamp>]) -> [Range<Timestamp>] {
    left.flatMap { range in right.map { $0.clamped(to: range) }.filter { !$0.isEmpty } }
  }
}

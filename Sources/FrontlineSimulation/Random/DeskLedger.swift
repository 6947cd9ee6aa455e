internal import FrontlineDesk
internal import FrontlinePacks
internal import FrontlineText

/// A second account of the desk, kept from its events alone and by the simplest means: what the desk's own state, its queues
/// and its choices are checked against.
struct DeskLedger {
  /// Where a ticket is.
  enum Place: Hashable {
    case waiting
    case offered(AgentID)
    case held(AgentID)
    /// Nobody works on it and nobody waits: it is put aside.
    case aside
    case ended
  }

  struct TicketEntry {
    var request: TicketRequest
    var queue: QueueKey
    var skills: [String]
    var place = Place.ended
    /// The agent whom the customer knows, and who is asked first.
    var wanted: AgentID?
    /// When which wish is given up, counted by the team's calendar since the search for an agent began.
    var steps: [(at: Timestamp, drop: SoftConstraint)] = []
    /// Until when an agent is not asked.
    var refusals: [AgentID: Timestamp] = [:]
  }

  struct AgentEntry {
    var profile: AgentProfile
    /// What the profile's languages cover.
    var speaks: [SpokenLanguage]
    var isOnline = false
    /// The calendar of their own shift.
    var shift: WorkCalendar?
    var load = 0
  }

  let policy: SupportPolicy
  let desk: Desk
  let calendars: [String: WorkCalendar]
  var tickets: [TicketID: TicketEntry] = [:]
  var agents: [AgentID: AgentEntry] = [:]
  var waiting: Set<TicketID> = []
  /// What the latest events touched.
  var touchedTickets: Set<TicketID> = []
  var touchedAgents: Set<AgentID> = []
  var hasChangedHours = false

  init(desk: Desk, calendars: [WorkCalendar]) {
    policy = desk.policy
    self.desk = desk
    self.calendars = Dictionary(calendars.map { ($0.id, $0) }) { first, _ in first }
  }

  /// Units of capacity that a ticket takes.
  func weight(_ ticket: TicketEntry) -> Int { policy.routing.weight(ofChannel: ticket.request.channel) }

  /// Forgets what was touched.
  mutating func beginBatch() {
    touchedTickets = []
    touchedAgents = []
    hasChangedHours = false
  }

  /// Puts a ticket somewhere and keeps the agents' loads; a search begins where nobody was sought before.
  mutating func put(_ id: TicketID, _ place: Place, at moment: Timestamp, isElsewhere: Bool = false) {
    guard let ticket = tickets[id] else { return }
    if place == .waiting, isElsewhere || !isSought(ticket.place) { beginSearch(id, at: moment) }
    if place == .ended {
      tickets[id]?.wanted = nil
      tickets[id]?.refusals = [:]
    }
    let weight = weight(ticket)
    for (agent, sign) in [(holder(ticket.place), -1), (holder(place), 1)] {
      guard let agent else { continue }
      agents[agent]?.load += sign * weight
      touchedAgents.insert(agent)
    }
    tickets[id]?.place = place
    if place == .waiting { waiting.insert(id) } else { waiting.remove(id) }
    touchedTickets.insert(id)
  }

  private func isSought(_ place: Place) -> Bool {
    switch place {
    case .waiting, .offered: true
    case .held, .aside, .ended: false
    }
  }

  private mutating func beginSearch(_ id: TicketID, at moment: Timestamp) {
    guard let ticket = tickets[id], let calendar = desk.calendar(ofTeam: ticket.queue.team) else { return }
    tickets[id]?.steps = policy.routing.relaxSteps.compactMap { step in
      calendar.adding(workTime: step.after, to: moment).map { ($0, step.drop) }
    }
  }

  private func holder(_ place: Place) -> AgentID? {
    switch place {
    case .offered(let agent), .held(let agent): agent
    case .waiting, .aside, .ended: nil
    }
  }
}

public import FrontlineText

/// All that a desk knows: the outcome of its events. Create an empty one and apply events to it.
///
/// A value; copies share storage until one changes.
public struct DeskState: Equatable, Sendable {
  /// Whether a team works, and when that changes.
  public struct TeamHours: Hashable, Sendable {
    /// Whether it works.
    public internal(set) var isOpen: Bool
    /// When that changes; nil: not within ``WorkCalendar/horizon``.
    public internal(set) var changesAt: Timestamp?
  }

  struct Attention: Hashable, Comparable, Sendable {
    var at: Timestamp
    var ticket: TicketID

    static func < (left: Attention, right: Attention) -> Bool { (left.at, left.ticket) < (right.at, right.ticket) }
  }

  /// The time of the latest event; the desk's time never runs behind it.
  public internal(set) var now = Timestamp.min
  /// The number of the latest ticket; 0: none yet.
  public internal(set) var lastTicket = 0
  /// How many offers and tickets agents have got.
  var turns = 0
  var agentsByID = ShardedDictionary<AgentID, Agent>()
  var ticketsByID = ShardedDictionary<TicketID, Ticket>()
  /// What is closed or merged: kept for questions and for customers who come back, out of the way of decisions.
  var archive = TicketArchive()
  var teamHours: [String: TeamHours] = [:]
  /// How long tickets take by team, in milliseconds.
  var handlingTimes: [String: Int64] = [:]
  /// The agent whom each customer had last.
  var contacts = ShardedDictionary<CustomerID, Contact>()

  var approvalBook = ApprovalBook()
  var feedbackBook = FeedbackBook()
  var incidentBook = IncidentBook()
  var outsideKeys = OutsideKeys()

  // What follows is derived from tickets and agents, and kept by `update`.
  var queues: [QueueKey: SortedBuckets<QueueEntry>] = [:]
  var attentions = SortedBuckets<Attention>()
  /// The tickets that agents are at work on, by when they began: their customers wait for a reply.
  var openSince = SortedBuckets<Attention>()
  /// The waiting tickets by what they ask of an agent.
  var lanes = LaneIndex()
  /// The waiting tickets that want an agent whom their customer knows.
  var wanting: [AgentID: [TicketID]] = [:]
  /// The agents who are at work and have room.
  var pools: [AgentPool.Key: AgentPool] = [:]
  /// When shifts of agents who are online begin or end.
  var shiftChanges = SortedBuckets<ShiftChange>()
  var activeTickets = ShardedDictionary<ConversationID, TicketID>()
  var agentsByTeam: [String: [AgentID]] = [:]
  /// When each customer's tickets were opened, the last ``handOverLimit``.
  var handOversByCustomer = ShardedDictionary<CustomerID, [Timestamp]>()
  /// Customers who are neither answered nor handed over.
  var blockedCustomers: Set<CustomerID> = []

  /// An empty desk.
  public init() {}
}

extension DeskState {
  /// A ticket, if there is one of this id.
  public func ticket(_ id: TicketID) -> Ticket? { ticketsByID[id] ?? archive[id] }

  /// An agent, if one of this id is registered.
  public func agent(_ id: AgentID) -> Agent? { agentsByID[id] }

  /// Every ticket ever opened, by number. Linear.
  public var tickets: [Ticket] { (ticketsByID.values + archive.values).sorted { $0.id < $1.id } }

  /// The tickets that are neither closed nor merged, by number. Linear in their number.
  public var currentTickets: [Ticket] { ticketsByID.values.sorted { $0.id < $1.id } }

  /// Every registered agent, by id.
  public var agents: [Agent] { agentsByID.values.sorted { $0.id < $1.id } }

  /// The ticket that people have of a conversation, if any.
  public func activeTicket(of conversation: ConversationID) -> Ticket? {
    activeTickets[conversation].flatMap { ticketsByID[$0] }
  }

  /// The queues in which somebody waits, in order.
  public var waitingQueues: [QueueKey] { queues.keys.sorted() }

  /// The tickets of a queue, first to last.
  public func tickets(in queue: QueueKey) -> [Ticket] {
    queues[queue].map { entries in entries.compactMap { ticketsByID[$0.ticket] } } ?? []
  }

  /// How many tickets wait in a queue.
  public func count(in queue: QueueKey) -> Int { queues[queue]?.count ?? 0 }

  /// The ticket's place in its queue, from 1; nil when it does not wait. About 400 additions in a queue of 100,000.
  public func position(of id: TicketID) -> Int? {
    guard let ticket = ticketsByID[id], let entry = ticket.queueEntry else { return nil }
    return queues[ticket.queue]?.rank(of: entry).map { $0 + 1 }
  }

  /// The agent whom a customer had last, and when they last spoke; nil: none.
  public func lastContact(of customer: CustomerID) -> Contact? { contacts[customer] }

  /// The hours of a team as last noted; nil before a ticket came to it.
  public func hours(ofTeam team: String) -> TeamHours? { teamHours[team] }
}

extension DeskState {
  /// Changes a ticket and all that is derived from it.
  mutating func update(_ id: TicketID, _ change: (inout Ticket) -> Void) {
    guard let before = ticket(id) else { return }
    var after = before
    change(&after)
    after.renewSearch(after: before, now: now)
    noteHandling(before, after)
    switch (before.state.isArchived, after.state.isArchived) {
    case (false, false): ticketsByID[id] = after
    case (true, true): archive[id] = after
    case (false, true):
      ticketsByID[id] = nil
      archive[id] = after
    case (true, false):
      archive[id] = nil
      ticketsByID[id] = after
    }
    reindex(before: before, after: after)
  }

  /// Adds a ticket.
  mutating func insert(_ ticket: Ticket) {
    noteHandOver(ticket)
    ticketsByID[ticket.id] = ticket
    reindex(before: nil, after: ticket)
  }

  private mutating func reindex(before: Ticket?, after: Ticket) {
    if before?.queueEntry != after.queueEntry || before?.queue != after.queue {
      if let before, let entry = before.queueEntry {
        queues[before.queue]?.remove(entry)
        if queues[before.queue]?.isEmpty == true { queues[before.queue] = nil }
      }
      if let entry = after.queueEntry { queues[after.queue, default: SortedBuckets()].insert(entry) }
    }
    changeLane(before, after)
    if before?.attention != after.attention {
      if let at = before?.attention { attentions.remove(Attention(at: at, ticket: after.id)) }
      if let at = after.attention { attentions.insert(Attention(at: at, ticket: after.id)) }
    }
    if before?.openSince != after.openSince {
      if let at = before?.openSince { openSince.remove(Attention(at: at, ticket: after.id)) }
      if let at = after.openSince { openSince.insert(Attention(at: at, ticket: after.id)) }
    }
    if before?.holder != after.holder {
      if let holder = before?.holder { updateAgent(holder) { $0.drop(after) } }
      if let holder = after.holder { updateAgent(holder) { $0.hold(after) } }
    }
    guard before?.state.isActive != after.state.isActive || before?.conversations != after.conversations else { return }
    for conversation in after.conversations {
      if after.state.isActive {
        activeTickets[conversation] = after.id
      } else if activeTickets[conversation] == after.id {
        activeTickets[conversation] = nil
      }
    }
  }
}

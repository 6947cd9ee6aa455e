public import FrontlinePacks
public import FrontlineText

/// Recomputes every clock of every ticket from what happened to the tickets, with policy and calendars, and compares.
///
/// It believes no clock event of the log: it works out its own from ticket events alone, by the rules that the desk follows.
/// So the same log, policy and calendars give the same due moments, warnings, breaches and outcomes on every machine, and
/// ``differences`` tells where a log says something else. ``workings(of:at:)`` shows how each clock ran.
///
/// A value; take events in one by one, or a whole log at once. Linear in the number of events.
public struct ServiceLevelAudit: Sendable {
  private let desk: Desk
  /// The desk as the ticket events tell it, with clocks of its own.
  private var state = DeskState()
  private var runs: [TicketID: [ServiceClockRun]] = [:]
  /// Clock events that only one side has so far; at most one of the two of a ticket has any.
  private var expected: [TicketID: [DeskEvent]] = [:]
  private var recorded: [TicketID: [DeskEvent]] = [:]
  private var found: [ServiceLevelDifference] = []

  /// Begins without events. Throws where the policy names what does not exist, as ``Desk`` does.
  public init(policy: SupportPolicy, calendars: [WorkCalendar]) throws(DeskError) {
    desk = try Desk(policy: policy, calendars: calendars)
  }

  /// Takes in a whole log. Throws where the policy names what does not exist.
  public init(
    events: some Sequence<DeskEvent>, policy: SupportPolicy, calendars: [WorkCalendar]
  ) throws(DeskError) {
    try self.init(policy: policy, calendars: calendars)
    for event in events { take(event) }
  }

  /// Begins without events, with the policy and calendars of a desk.
  public init(desk: Desk) { self.desk = desk }

  /// Takes in the next event of the log.
  public mutating func take(_ event: DeskEvent) {
    guard let id = event.ticket, let at = event.at else { return state.apply(event) }
    if event.isAboutClock {
      state.now = max(state.now, at)
      recorded[id, default: []].append(event)
      return match(id)
    }
    let now = max(at, state.now)
    note(id, at: now)
    if let target = event.mergedInto { note(target, at: now) }
    let before = state.ticket(id)
    let target = event.mergedInto.flatMap { state.ticket($0) }
    state.apply(event)
    keepClocks(of: id, after: event, before: before, at: now)
    if let target { keepClocks(of: target.id, after: event, before: target, joined: before, at: now) }
  }

  /// The clocks of a ticket as recomputed: those that run or stand still, then of each kind the last that ended, as
  /// ``Ticket/clocks`` and ``Ticket/endedClocks`` are. What came due up to the latest event of the log is noted.
  public func clocks(of id: TicketID) -> (active: [ServiceClock], ended: [ServiceClock]) {
    guard var ticket = state.ticket(id) else { return ([], []) }
    for note in ticket.clockNotes(at: state.now) { ticket.takeClockEvent(note.event) }
    return (ticket.clocks, ticket.endedClocks)
  }

  /// Every clock that a ticket has had, in the order in which they began. What came due up to a moment is noted; without one
  /// up to the latest event of the log.
  public func runs(of id: TicketID, at now: Timestamp = .min) -> [ServiceClockRun] {
    guard let ticket = state.ticket(id), var list = runs[id] else { return [] }
    for note in ticket.clockNotes(at: max(now, state.now)) {
      take(note.event, moment: note.moment, ticket, into: &list)
    }
    return list
  }

  /// How every clock of a ticket ran up to a moment, for a person to check.
  public func workings(of id: TicketID, at now: Timestamp) -> [ServiceClockWorking] {
    runs(of: id, at: now).map { ServiceClockWorking($0, at: max(now, state.now)) }
  }

  /// Where the log tells something else about clocks than what follows from its ticket events, by ticket; empty: nowhere.
  /// Linear in the number of tickets.
  public var differences: [ServiceLevelDifference] {
    var copy = self
    for ticket in state.tickets { copy.note(ticket.id, at: state.now) }
    var all = copy.found
    for (id, events) in copy.expected {
      all += events.map { ServiceLevelDifference(ticket: id, expected: $0, recorded: nil) }
    }
    for (id, events) in copy.recorded {
      all += events.map { ServiceLevelDifference(ticket: id, expected: nil, recorded: $0) }
    }
    return all.sorted { ($0.ticket, $0.at) < ($1.ticket, $1.at) }
  }

  /// The tickets whose clocks in a state are not those that follow from the log. Linear in the number of tickets.
  public func compare(_ other: DeskState) -> [TicketID] {
    other.tickets.filter { ticket in
      let own = clocks(of: ticket.id)
      return own.active != ticket.clocks || own.ended != ticket.endedClocks
    }.map(\.id)
  }

  private mutating func keepClocks(
    of id: TicketID, after event: DeskEvent, before: Ticket?, joined: Ticket? = nil, at now: Timestamp
  ) {
    guard let ticket = state.ticket(id) else { return }
    let keeper = ServiceClockKeeper(desk, after: event, before: before, ticket: ticket, joined: joined, now: now)
    for event in keeper.events { book(event) }
  }

  private mutating func note(_ id: TicketID, at now: Timestamp) {
    for note in state.ticket(id)?.clockNotes(at: now) ?? [] { book(note.event, moment: note.moment) }
  }

  private mutating func book(_ event: DeskEvent, moment: Timestamp? = nil) {
    guard let id = event.ticket else { return }
    state.apply(event)
    if let ticket = state.ticket(id), let calendar = desk.serviceCalendar(of: ticket) {
      let counts = desk.serviceLevel(of: ticket)?.reopened == .continue
      // In place: through a method of the audit's own, each event would copy the runs of all tickets.
      runs[id, default: []].take(event, moment: moment, calendar: calendar, counts: counts)
    }
    expected[id, default: []].append(event)
    match(id)
  }

  private func take(_ event: DeskEvent, moment: Timestamp?, _ ticket: Ticket, into runs: inout [ServiceClockRun]) {
    guard let calendar = desk.serviceCalendar(of: ticket) else { return }
    runs.take(event, moment: moment, calendar: calendar, counts: desk.serviceLevel(of: ticket)?.reopened == .continue)
  }

  /// Lays the two sides of a ticket against each other.
  private mutating func match(_ id: TicketID) {
    guard let own = expected[id]?.first, let theirs = recorded[id]?.first else { return }
    if !own.tellsSameOfClock(as: theirs) {
      found.append(ServiceLevelDifference(ticket: id, expected: own, recorded: theirs))
    }
    expected[id]?.removeFirst()
    recorded[id]?.removeFirst()
    if expected[id]?.isEmpty == true { expected[id] = nil }
    if recorded[id]?.isEmpty == true { recorded[id] = nil }
  }
}

extension DeskEvent {
  /// Whether two clock events say the same. When a warning or breach was noted does not count: that depends on when the
  /// desk was woken.
  fileprivate func tellsSameOfClock(as other: DeskEvent) -> Bool {
    func plain(_ event: DeskEvent) -> DeskEvent {
      switch event {
      case .clockWarned(var note):
        note.at = .min
        return .clockWarned(note)
      case .clockBreached(var note):
        note.at = .min
        return .clockBreached(note)
      default: return event
      }
    }
    return plain(self) == plain(other)
  }
}

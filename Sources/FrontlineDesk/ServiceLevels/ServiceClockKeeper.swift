internal import FrontlinePacks
internal import FrontlineText

/// What happens to the clocks of a ticket when something happens to the ticket: a pure function of the ticket before and
/// after it, the event, and the desk's policy and calendars. The desk uses it to decide, and ``ServiceLevelAudit`` to check.
struct ServiceClockKeeper {
  private let desk: Desk
  private let now: Timestamp
  private let event: DeskEvent
  private let before: Ticket?
  /// The ticket that was merged into this one by the event, as it was.
  private let joined: Ticket?
  /// The calendar on which the clocks have run up to now.
  private var calendar: WorkCalendar?
  /// The ticket after the event, its clocks kept up to date with ``events``.
  private var ticket: Ticket
  private(set) var events: [DeskEvent] = []

  /// Finds what follows from an event that was applied.
  init(_ desk: Desk, after event: DeskEvent, before: Ticket?, ticket: Ticket, joined: Ticket? = nil, now: Timestamp) {
    self.desk = desk
    self.now = now
    self.event = event
    self.before = before
    self.joined = joined
    self.ticket = ticket
    calendar = desk.serviceCalendar(of: before ?? ticket)
    keep()
  }

  private mutating func keep() {
    guard ticket.state.isActive else { return end() }
    if case .ticketOpened = event { begin([.firstResponse, .resolution, .ownership]) }
    if let before {
      if !before.state.isActive { reopen() } else { move(from: before) }
    }
    switch event {
    case .agentReplied:
      for kind in [ServiceClock.Kind.firstResponse, .nextResponse, .update] { stop(kind) }
      begin([.update])
    // Whoever waited for people in the one ticket now waits in the other.
    case .ticketMerged where joined?.waitsForPeople == true && hasReply && ticket.clock(.firstResponse) == nil:
      begin([.nextResponse])
    case .customerWrote where hasReply && ticket.clock(.firstResponse) == nil: begin([.nextResponse])
    default: break
    }
    holdStill()
  }

  /// Whether a person has replied, so that the customer waits for the next reply and not for the first.
  private var hasReply: Bool {
    if ticket.hasReply { return true }
    guard let outcome = ticket.endedClock(.firstResponse)?.outcome else { return false }
    return outcome != .cancelled
  }

  /// Nobody has the ticket any more: the solution and the tier's work may be done, all else is off.
  private mutating func end() {
    let done: [ServiceClock.Kind] =
      switch ticket.state {
      case .solved: [.resolution, .ownership]
      case .returnedToBot: [.ownership]
      default: []
      }
    for clock in ticket.clocks {
      if done.contains(clock.kind) { stop(clock.kind) } else { cancel(clock.kind) }
    }
  }

  /// The customer came back to a ticket that was over.
  private mutating func reopen() {
    if let old = ticket.endedClock(.resolution), old.outcome != .cancelled, let ended = old.endedAt,
      let promise = desk.promise(.resolution, for: ticket), let policy = desk.serviceLevel(of: ticket)?.reopened,
      policy != .restart
    {
      let away = policy == .continue ? promise.calendar.workTime(from: ended, to: now) : .zero
      run(old, promise, target: promise.target, counted: old.counted + away)
    } else {
      begin([.resolution])
    }
    begin([.nextResponse, .ownership])
  }

  /// The ticket may have come to another tier or team, or be more or less urgent.
  private mutating func move(from before: Ticket) {
    let isNewTier = before.queue.tier != ticket.queue.tier
    if isNewTier { stop(.ownership) }
    if ServiceLevelMatter(before) != ServiceLevelMatter(ticket) || before.queue.team != ticket.queue.team {
      let next = desk.serviceCalendar(of: ticket)
      for clock in ticket.clocks { retarget(clock, to: next) }
      calendar = next
    }
    if isNewTier { begin([.firstResponse, .resolution, .ownership]) }
  }

  /// Measures a clock by what is promised now. It keeps its start and what it has counted; one that is missed keeps its
  /// target too.
  private mutating func retarget(_ clock: ServiceClock, to next: WorkCalendar?) {
    guard let promise = desk.promise(clock.kind, for: ticket) else { return cancel(clock.kind) }
    let target = clock.isBreached ? clock.target : promise.target
    guard target != clock.target || next != calendar || promise.level != clock.level else { return }
    let counted = clock.counted(at: now, on: calendar)
    var times: ServicePromise.Times?
    if clock.runningSince != nil, !clock.isBreached {
      guard let found = promise.times(counted: counted, from: now, given: clock.warnings) else {
        return cancel(clock.kind)
      }
      times = found
    }
    emit(
      .clockRetargeted(
        ClockRetargeted(
          ticket: ticket.id, clock: clock.kind, level: promise.level, target: target.wholeMilliseconds,
          counted: counted.wholeMilliseconds, warning: times?.share, lead: times?.lead, due: times?.due, at: now)))
  }

  /// Stops clocks that stand still in the ticket's state, and lets the others run.
  private mutating func holdStill() {
    let state = ServiceLevelPauses.State(rawValue: ticket.state.rawValue)
    if state == nil, ticket.clocks.allSatisfy({ $0.runningSince != nil }) { return }
    guard let level = desk.serviceLevel(of: ticket) else { return }
    for clock in ticket.clocks {
      let isStill = state.map { level.pauses[$0].contains(clock.kind) } ?? false
      if isStill, clock.runningSince != nil {
        let left = clock.target - clock.counted(at: now, on: calendar)
        emit(
          .clockPaused(
            ClockPaused(
              ticket: ticket.id, clock: clock.kind, left: left.wholeMilliseconds, state: ticket.state, at: now)))
      } else if !isStill, clock.runningSince == nil, let promise = desk.promise(clock.kind, for: ticket) {
        run(clock, promise, target: clock.target, counted: clock.counted)
      }
    }
  }

  /// Starts clocks that are promised and not there.
  private mutating func begin(_ kinds: [ServiceClock.Kind]) {
    for kind in kinds where ticket.clock(kind) == nil {
      guard let promise = desk.promise(kind, for: ticket),
        let times = promise.times(counted: .zero, from: now, given: [])
      else { continue }
      emit(
        .clockStarted(
          ClockStarted(
            ticket: ticket.id, clock: kind, level: promise.level, target: promise.target.wholeMilliseconds,
            counted: nil, warning: times.share, lead: times.lead, due: times.due, at: now)))
    }
  }

  /// Lets a clock run again; one that is missed keeps its target.
  private mutating func run(
    _ clock: ServiceClock, _ promise: ServicePromise, target: Duration, counted: Duration
  ) {
    var promise = promise
    promise.target = clock.isBreached ? clock.target : target
    var times = ServicePromise.Times(due: clock.due)
    if !clock.isBreached {
      guard let found = promise.times(counted: counted, from: now, given: clock.warnings) else {
        return cancel(clock.kind)
      }
      times = found
    }
    emit(
      .clockResumed(
        ClockStarted(
          ticket: ticket.id, clock: clock.kind, level: promise.level,
          target: promise.target.wholeMilliseconds, counted: counted.wholeMilliseconds, warning: times.share,
          lead: times.lead, due: times.due, at: now)))
  }

  /// Ends a clock that is there: met or missed.
  private mutating func stop(_ kind: ServiceClock.Kind) {
    guard let clock = ticket.clock(kind) else { return }
    end(clock, isLate: { clock.isBreached || $0 >= clock.target }, .met)
  }

  /// Ends a clock that is there and whose promise is off; one that was missed stays missed.
  private mutating func cancel(_ kind: ServiceClock.Kind) {
    guard let clock = ticket.clock(kind) else { return }
    end(clock, isLate: { _ in clock.isBreached }, .cancelled)
  }

  private mutating func end(
    _ clock: ServiceClock, isLate: (_ counted: Duration) -> Bool, _ outcome: ServiceClock.Outcome
  ) {
    let counted = clock.counted(at: now, on: calendar)
    emit(
      .clockStopped(
        ClockStopped(
          ticket: ticket.id, clock: clock.kind, outcome: isLate(counted) ? .missed : outcome,
          target: clock.target.wholeMilliseconds, counted: counted.wholeMilliseconds, at: now)))
  }

  private mutating func emit(_ event: DeskEvent) {
    ticket.takeClockEvent(event)
    events.append(event)
  }
}

extension Ticket {
  /// Whether the customer waits for somebody to take it up or to answer.
  fileprivate var waitsForPeople: Bool {
    state == .queued || state == .offered || state == .open
  }
}

import FrontlineDesk
import FrontlinePacks
import FrontlineText

/// The clocks of one ticket, counted minute by minute: what each should be, by the words of the guide and nothing else.
///
/// All times of a log that it reads fall on whole minutes.
struct NaiveClocks {
  struct Clock: Hashable {
    var kind: ServiceClockKind
    var target: Int
    var counted = 0
    var isPaused = false
    var isWarnedByShare = false
    var isWarnedByLead = false
    var isBreached = false
    var endedAt: Timestamp?
  }

  struct Mark: Hashable {
    var kind: ServiceClockKind
    var what: String
    var at: Timestamp
  }

  struct End: Hashable {
    var kind: ServiceClockKind
    var outcome: ServiceClock.Outcome
    var counted: Int
    var at: Timestamp
  }

  /// For every minute of a stretch of time whether a calendar is open: asked once, read often.
  struct Minutes {
    let start: Timestamp
    let open: [String: [Bool]]

    init(_ calendars: [WorkCalendar], from start: Timestamp, days: Int) {
      self.start = start
      open = Dictionary(
        uniqueKeysWithValues: calendars.map { calendar in
          (calendar.id, (0..<days * 1440).map { calendar.isOpen(at: start + NaiveClocks.minute * $0) })
        })
    }
  }

  let policy: SupportPolicy
  let minutes: Minutes
  var clocks: [Clock] = []
  var solved: Clock?
  var hasAnswered = false
  var marks: [Mark] = []
  var ends: [End] = []
  private var last: Timestamp?
  private var ticket: Ticket?

  init(policy: SupportPolicy, minutes: Minutes) {
    self.policy = policy
    self.minutes = minutes
  }

  static let minute = Duration.seconds(60)

  private func level(_ ticket: Ticket) -> ServiceLevelDefinition? {
    policy.tier(ticket.queue.tier)?.serviceLevel.flatMap(policy.serviceLevel)
  }

  /// For every minute whether it counts for a ticket; nil: all do.
  private func open(for ticket: Ticket) -> [Bool]? {
    guard let level = level(ticket) else { return [] }
    switch level.calendar {
    case .always: return nil
    case .team: return policy.team(ticket.queue.team).flatMap { minutes.open[$0.calendar] } ?? []
    case .named(let name): return minutes.open[name] ?? []
    }
  }

  private func index(_ moment: Timestamp) -> Int { Int((moment.milliseconds - minutes.start.milliseconds) / 60_000) }

  private func target(_ kind: ServiceClockKind, _ ticket: Ticket) -> Int? {
    level(ticket)?.times(
      for: ServiceLevelMatter(
        urgency: ticket.urgency, tier: ticket.queue.tier, channel: ticket.request.channel, plan: ticket.request.plan,
        region: ticket.request.region))[kind].map { Int($0 / Self.minute) }
  }

  /// Lets minutes pass until a moment.
  mutating func pass(to end: Timestamp) {
    defer { last = max(last ?? end, end) }
    guard let last, let ticket, !clocks.isEmpty, last < end else { return }
    let open = open(for: ticket)
    let warnings = level(ticket)?.warnings
    for minute in index(last)..<index(end) where open?[minute] ?? true {
      let moment = minutes.start + Self.minute * (minute + 1)
      for index in clocks.indices where !clocks[index].isPaused {
        clocks[index].counted += 1
        check(index, warnings, at: moment)
      }
    }
  }

  private mutating func check(_ index: Int, _ warnings: ServiceLevelWarnings?, at moment: Timestamp) {
    let warnings = warnings ?? ServiceLevelWarnings(sharePercent: nil, lead: nil)
    var clock = clocks[index]
    guard !clock.isBreached, !clock.isPaused else { return }
    if clock.counted >= clock.target {
      clock.isBreached = true
      marks.append(Mark(kind: clock.kind, what: "breach", at: moment))
    } else {
      if let percent = warnings.sharePercent, !clock.isWarnedByShare, clock.counted * 100 >= clock.target * percent {
        clock.isWarnedByShare = true
        marks.append(Mark(kind: clock.kind, what: "share", at: moment))
      }
      if let lead = warnings.lead.map({ Int($0 / Self.minute) }), lead < clock.target, !clock.isWarnedByLead,
        clock.counted >= clock.target - lead
      {
        clock.isWarnedByLead = true
        marks.append(Mark(kind: clock.kind, what: "lead", at: moment))
      }
    }
    clocks[index] = clock
  }

  /// Takes in what happened to the ticket.
  mutating func take(
    _ event: DeskEvent, before: Ticket?, after: Ticket, waitsInOther: Bool = false, at moment: Timestamp
  ) {
    pass(to: moment)
    ticket = after
    func start(_ kinds: ServiceClockKind...) {
      for kind in kinds where !clocks.contains(where: { $0.kind == kind }) {
        if let target = target(kind, after) { clocks.append(Clock(kind: kind, target: target)) }
      }
    }
    func end(_ kind: ServiceClockKind, isOver: Bool) {
      guard let index = clocks.firstIndex(where: { $0.kind == kind }) else { return }
      var clock = clocks.remove(at: index)
      let isLate = clock.isBreached || isOver && clock.counted >= clock.target
      clock.endedAt = moment
      let outcome: ServiceClock.Outcome = isLate ? .missed : isOver ? .met : .cancelled
      ends.append(End(kind: kind, outcome: outcome, counted: clock.counted, at: moment))
      if kind == .resolution { solved = outcome == .cancelled ? nil : clock }
      if kind == .firstResponse { hasAnswered = outcome != .cancelled }
    }

    if !after.state.isActive {
      for kind in ServiceClockKind.allCases {
        let isOver =
          after.state == .solved && (kind == .resolution || kind == .ownership)
          || after.state == .returnedToBot && kind == .ownership
        end(kind, isOver: isOver)
      }
      return
    }
    if case .ticketOpened = event { start(.firstResponse, .resolution, .ownership) }
    if let before, !before.state.isActive {
      if var clock = solved, let policy = level(after)?.reopened, policy != .restart,
        let target = target(.resolution, after)
      {
        if policy == .continue, let ended = clock.endedAt {
          let open = open(for: after)
          clock.counted += (index(ended)..<index(moment)).count { open?[$0] ?? true }
        }
        if !clock.isBreached { clock.target = target }
        clock.endedAt = nil
        clock.isPaused = false
        clocks.append(clock)
      } else {
        start(.resolution)
      }
      start(.nextResponse, .ownership)
    } else if let before {
      let isNewTier = before.queue.tier != after.queue.tier
      if isNewTier { end(.ownership, isOver: true) }
      if isNewTier || before.queue.team != after.queue.team || before.urgency != after.urgency {
        for clock in clocks {
          guard let target = target(clock.kind, after) else {
            end(clock.kind, isOver: false)
            continue
          }
          guard let index = clocks.firstIndex(where: { $0.kind == clock.kind }), !clock.isBreached else { continue }
          clocks[index].target = target
        }
      }
      if isNewTier { start(.firstResponse, .resolution, .ownership) }
    }
    switch event {
    case .ticketMerged where waitsInOther && (hasAnswered || after.hasReply):
      if !clocks.contains(where: { $0.kind == .firstResponse }) { start(.nextResponse) }
    case .agentReplied:
      for kind in [ServiceClockKind.firstResponse, .nextResponse, .update] { end(kind, isOver: true) }
      start(.update)
    case .customerWrote:
      if !clocks.contains(where: { $0.kind == .firstResponse }), hasAnswered || after.hasReply { start(.nextResponse) }
    default: break
    }
    let pauses = level(after)?.pauses ?? ServiceLevelPauses()
    for index in clocks.indices {
      let kind = clocks[index].kind
      switch after.state.rawValue {
      case "waiting-on-customer": clocks[index].isPaused = pauses.waitingOnCustomer.contains(kind)
      case "waiting-on-third-party": clocks[index].isPaused = pauses.waitingOnThirdParty.contains(kind)
      case "snoozed": clocks[index].isPaused = pauses.snoozed.contains(kind)
      default: clocks[index].isPaused = false
      }
      check(index, level(after)?.warnings, at: moment)
    }
  }
}

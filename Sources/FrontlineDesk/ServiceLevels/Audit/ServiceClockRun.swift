public import FrontlinePacks
public import FrontlineText

/// How a clock ran from its beginning to its end: what it counted, when it stood still, what was promised in between.
public struct ServiceClockRun: Hashable, Sendable {
  /// A stretch in which a clock ran on one calendar, or stood still for one reason.
  public struct Spell: Hashable, Sendable {
    /// When it began.
    public internal(set) var start: Timestamp
    /// When it ended; nil: it has not.
    public internal(set) var end: Timestamp?
    /// The calendar on which work time was counted; nil: the clock stood still.
    public internal(set) var calendar: WorkCalendar?
    /// The ticket's state in which it stood still; nil: it ran.
    public internal(set) var pausedIn: TicketState?
  }

  /// A warning that was given, or a breach.
  public struct Mark: Hashable, Sendable {
    /// Which warning; nil: the breach.
    public internal(set) var warning: ServiceClock.Warning.Kind?
    /// The moment at which it came due.
    public internal(set) var at: Timestamp
  }

  /// The ticket.
  public internal(set) var ticket: TicketID
  /// What was promised.
  public internal(set) var kind: ServiceClock.Kind
  /// The id of the service level, the last one where it changed.
  public internal(set) var level: String?
  /// The promised work time, the last one where it changed.
  public internal(set) var target: Duration
  /// When it is or was due; nil: it stands still.
  public internal(set) var due: Timestamp?
  /// The stretches, in order, each beginning where the one before ends.
  public internal(set) var spells: [Spell]
  /// Warnings and the breach, in order.
  public internal(set) var marks: [Mark] = []
  /// How it ended; nil: it has not.
  public internal(set) var outcome: ServiceClock.Outcome?
  /// When it ended; nil: it has not.
  public internal(set) var endedAt: Timestamp?

  /// When it began.
  public var startedAt: Timestamp { spells.first?.start ?? .min }

  /// The work time that it counted up to a moment.
  public func counted(at moment: Timestamp) -> Duration {
    spells.reduce(.zero) { sum, spell in
      guard let calendar = spell.calendar else { return sum }
      return sum + calendar.workTime(from: spell.start, to: min(spell.end ?? moment, moment))
    }
  }

  /// Ends the stretch that is open and begins another.
  mutating func turn(at moment: Timestamp, calendar: WorkCalendar?, pausedIn: TicketState? = nil) {
    close(at: moment)
    spells.append(Spell(start: moment, end: nil, calendar: calendar, pausedIn: pausedIn))
  }

  /// Ends the stretch that is open; one without length is dropped.
  mutating func close(at moment: Timestamp) {
    guard let last = spells.indices.last, spells[last].end == nil else { return }
    spells[last].end = moment
    if spells.count > 1, spells[last].start == moment { spells.removeLast() }
  }
}

extension [ServiceClockRun] {
  /// Takes in what happened to a clock; a calendar is that on which the ticket's clocks run from then on.
  mutating func take(_ event: DeskEvent, moment: Timestamp?, calendar: WorkCalendar, counts: Bool) {
    switch event {
    case .clockStarted(let event):
      append(
        ServiceClockRun(
          ticket: event.ticket, kind: event.clock, level: event.level, target: .milliseconds(event.target ?? 0),
          due: event.due, spells: [.init(start: event.at, end: nil, calendar: calendar)]))
    case .clockResumed(let event):
      change(event.clock) { run in
        if let ended = run.endedAt {
          run.outcome = nil
          run.endedAt = nil
          run.turn(at: ended, calendar: counts ? calendar : nil, pausedIn: counts ? nil : .solved)
        }
        run.due = event.due
        run.level = event.level
        if let target = event.target { run.target = .milliseconds(target) }
        run.turn(at: event.at, calendar: calendar)
      }
    case .clockPaused(let event):
      change(event.clock) { run in
        run.due = nil
        run.turn(at: event.at, calendar: nil, pausedIn: event.state)
      }
    case .clockRetargeted(let event):
      change(event.clock) { run in
        run.level = event.level
        run.target = .milliseconds(event.target)
        if let due = event.due { run.due = due }
        if run.spells.last?.calendar != nil { run.turn(at: event.at, calendar: calendar) }
      }
    case .clockWarned(let event):
      change(event.clock) { $0.marks.append(.init(warning: event.warning ?? .share, at: moment ?? event.at)) }
    case .clockBreached(let event):
      change(event.clock) { $0.marks.append(.init(warning: nil, at: moment ?? event.due)) }
    case .clockStopped(let event):
      change(event.clock) { run in
        run.outcome = event.outcome
        run.endedAt = event.at
        run.close(at: event.at)
      }
    default: break
    }
  }

  private mutating func change(_ kind: ServiceClock.Kind, _ change: (inout ServiceClockRun) -> Void) {
    guard let index = lastIndex(where: { $0.kind == kind }) else { return }
    change(&self[index])
  }
}

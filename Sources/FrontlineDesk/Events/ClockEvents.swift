public import FrontlinePacks
public import FrontlineText

/// A promise began to run, or runs again.
public struct ClockStarted: Hashable, Sendable, Codable {
  /// The ticket.
  public var ticket: TicketID
  /// What is promised.
  public var clock: ServiceClock.Kind
  /// The id of the service level; nil in logs of earlier versions.
  public var level: String?
  /// The promised work time, in milliseconds; nil in logs of earlier versions.
  public var target: Int64?
  /// The work time that has been counted before, in milliseconds; nil: none.
  public var counted: Int64?
  /// When the warning of the share is given; nil: it has been, or there is none.
  public var warning: Timestamp?
  /// When the warning of the lead is given; nil: it has been, or there is none.
  public var lead: Timestamp?
  /// When it is due.
  public var due: Timestamp
  /// When.
  public var at: Timestamp
}

/// A promise stands still.
public struct ClockPaused: Hashable, Sendable, Codable {
  /// The ticket.
  public var ticket: TicketID
  /// What is promised.
  public var clock: ServiceClock.Kind
  /// The work time left, in milliseconds; negative where it is late.
  public var left: Int64
  /// The state of the ticket in which it stands still; nil in logs of earlier versions.
  public var state: TicketState?
  /// When.
  public var at: Timestamp
}

/// A promise was measured anew, because the ticket's urgency, tier, team or details changed. It keeps its start and what it
/// has counted.
public struct ClockRetargeted: Hashable, Sendable, Codable {
  /// The ticket.
  public var ticket: TicketID
  /// What is promised.
  public var clock: ServiceClock.Kind
  /// The id of the service level.
  public var level: String
  /// The promised work time, in milliseconds.
  public var target: Int64
  /// The work time that has been counted, in milliseconds.
  public var counted: Int64
  /// When the warning of the share is given; nil: it has been, there is none, or the clock stands still.
  public var warning: Timestamp?
  /// When the warning of the lead is given; nil: it has been, there is none, or the clock stands still.
  public var lead: Timestamp?
  /// When it is due; nil: it stands still.
  public var due: Timestamp?
  /// When.
  public var at: Timestamp
}

/// A promise is nearly due, or was not kept.
public struct ClockNoted: Hashable, Sendable, Codable {
  /// The ticket.
  public var ticket: TicketID
  /// What is promised.
  public var clock: ServiceClock.Kind
  /// Which warning it is; nil: none, or that of the share in logs of earlier versions.
  public var warning: ServiceClock.Warning.Kind?
  /// When it is, or was, due.
  public var due: Timestamp
  /// When this was noted: at the moment itself, or as soon after it as the desk was woken.
  public var at: Timestamp
}

/// A promise ended.
public struct ClockStopped: Hashable, Sendable, Codable {
  /// The ticket.
  public var ticket: TicketID
  /// What was promised.
  public var clock: ServiceClock.Kind
  /// How it ended.
  public var outcome: ServiceClock.Outcome
  /// The promised work time, in milliseconds; nil in logs of earlier versions.
  public var target: Int64?
  /// The work time that was counted, in milliseconds; nil in logs of earlier versions.
  public var counted: Int64?
  /// When.
  public var at: Timestamp
}

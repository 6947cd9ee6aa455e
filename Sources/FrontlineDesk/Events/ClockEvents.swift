public import FrontlineText

/// A promise began to run, or runs again.
public struct ClockStarted: Hashable, Sendable, Codable {
  /// The ticket.
  public var ticket: TicketID
  /// What is promised.
  public var clock: ServiceClock.Kind
  /// When a warning is given.
  public var warning: Timestamp
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
  /// The work time left, in milliseconds.
  public var left: Int64
  /// When.
  public var at: Timestamp
}

/// A promise is nearly due, or was not kept.
public struct ClockNoted: Hashable, Sendable, Codable {
  /// The ticket.
  public var ticket: TicketID
  /// What is promised.
  public var clock: ServiceClock.Kind
  /// When it is, or was, due.
  public var due: Timestamp
  /// When this was noted.
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
  /// When.
  public var at: Timestamp
}

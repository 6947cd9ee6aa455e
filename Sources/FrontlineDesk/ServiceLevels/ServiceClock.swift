public import FrontlinePacks
public import FrontlineText

/// A promise that is running for a ticket.
public struct ServiceClock: Hashable, Sendable {
  /// What is promised.
  public typealias Kind = ServiceClockKind

  /// How a clock ended.
  public enum Outcome: String, Hashable, Sendable, Codable, CaseIterable {
    /// In time.
    case met
    /// Too late.
    case missed
    /// Neither: the ticket went elsewhere.
    case cancelled
  }

  /// What is promised.
  public internal(set) var kind: Kind
  /// When it began.
  public internal(set) var startedAt: Timestamp
  /// When it is due; it is missed from this moment on.
  public internal(set) var due: Timestamp
  /// When a warning is given: at three quarters of the work time.
  public internal(set) var warning: Timestamp
  /// Whether the warning has been given.
  public internal(set) var isWarned = false
  /// Whether it has been missed.
  public internal(set) var isBreached = false
  /// The work time that was left when it stopped for the customer; nil: it runs.
  public internal(set) var pausedWith: Duration?

  /// When it next wants attention, if ever.
  var attention: Timestamp? {
    if pausedWith != nil || isBreached { return nil }
    return isWarned ? due : min(warning, due)
  }
}

public import FrontlinePacks
public import FrontlineText

/// A promise about a ticket that runs, stands still, or has ended.
///
/// It counts work time on its calendar: from its start, without the stretches in which it stood still. It is due at the
/// moment at which it has counted its target.
public struct ServiceClock: Hashable, Sendable {
  /// What is promised.
  public typealias Kind = ServiceClockKind

  /// How a clock ended.
  public enum Outcome: String, Hashable, Sendable, Codable, CaseIterable {
    /// In time.
    case met
    /// Too late.
    case missed
    /// Neither: the ticket went elsewhere, or nobody is waiting for it any more.
    case cancelled
  }

  /// A moment at which it is told that the promise is nearly due.
  public struct Warning: Hashable, Sendable {
    /// The kinds of warnings.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
      /// A share of the time has passed.
      case share
      /// Only so much time is left.
      case lead
    }

    /// Which one.
    public internal(set) var kind: Kind
    /// When.
    public internal(set) var at: Timestamp
    /// Whether it has been given.
    public internal(set) var isGiven = false
  }

  /// What is promised.
  public internal(set) var kind: Kind
  /// The id of the service level; nil in logs of earlier versions.
  public internal(set) var level: String?
  /// When it began.
  public internal(set) var startedAt: Timestamp
  /// The work time within which it is promised.
  public internal(set) var target: Duration
  /// When it is due; it is missed from this moment on. While it stands still, when it was due before.
  public internal(set) var due: Timestamp
  /// When warnings are given, those that have been given included.
  public internal(set) var warnings: [Warning]
  /// Whether it has been missed.
  public internal(set) var isBreached = false
  /// The work time that it had counted at ``runningSince``, or when it stopped.
  public internal(set) var counted: Duration
  /// Since when it runs; nil: it stands still, or has ended.
  public internal(set) var runningSince: Timestamp?
  /// How it ended; nil: it has not.
  public internal(set) var outcome: Outcome?
  /// When it ended; nil: it has not.
  public internal(set) var endedAt: Timestamp?

  /// Whether a warning has been given.
  public var isWarned: Bool { warnings.contains(where: \.isGiven) }
  /// The work time that was left when it was stopped, negative where it is late; nil: it runs, or has ended.
  public var pausedWith: Duration? { runningSince == nil && outcome == nil ? target - counted : nil }

  /// When it next wants attention, if ever.
  var attention: Timestamp? {
    if runningSince == nil || isBreached { return nil }
    return warnings.reduce(due) { $1.isGiven ? $0 : min($0, $1.at) }
  }
}

public import FrontlineText

/// A promise that is running for a ticket.
public struct ServiceClock: Hashable, Sendable {
  /// What is promised.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// The first reply of a person, from the hand-over to the tier.
    case firstResponse = "first-response"
    /// The next reply of a person, from the customer's oldest message without one.
    case nextResponse = "next-response"
    /// The solution, from the hand-over to the tier; it stands still while the customer is waited for.
    case resolution
  }

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

extension ServiceClock.Kind: Comparable {
  /// Orders as the cases stand.
  public static func < (left: Self, right: Self) -> Bool { left.place < right.place }

  private var place: Int {
    switch self {
    case .firstResponse: 0
    case .nextResponse: 1
    case .resolution: 2
    }
  }
}

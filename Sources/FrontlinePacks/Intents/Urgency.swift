/// How soon a person should look at a matter. It sets the priority of the ticket that may come of it.
public enum Urgency: Int, Hashable, Sendable, Codable, CaseIterable {
  /// Can wait for days.
  case low = 0
  /// The default.
  case normal = 1
  /// Money, access or a deadline is at stake.
  case high = 2
  /// Harm, fraud or a legal duty: before all others.
  case urgent = 3

  /// Reads the word used in packs: `low`, `normal`, `high`, `urgent`.
  public init?(name: String) {
    guard let urgency = Urgency.allCases.first(where: { $0.name == name }) else { return nil }
    self = urgency
  }

  /// The word used in packs.
  public var name: String {
    switch self {
    case .low: "low"
    case .normal: "normal"
    case .high: "high"
    case .urgent: "urgent"
    }
  }
}

extension Urgency: Comparable {
  /// Orders from low to urgent.
  public static func < (left: Urgency, right: Urgency) -> Bool { left.rawValue < right.rawValue }
}

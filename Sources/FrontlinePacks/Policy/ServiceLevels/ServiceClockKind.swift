/// What a service level can promise; each promise of a ticket runs as a clock.
public enum ServiceClockKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// The first reply of a person, from the hand-over to people; in a higher tier from the entry into it.
  case firstResponse = "first-response"
  /// The next reply of a person, from the customer's oldest message without one.
  case nextResponse = "next-response"
  /// The next reply of a person, from their last: the longest silence, whether the customer wrote or not.
  case update
  /// The solution, from the hand-over to people.
  case resolution
  /// The end of a tier's work, from the entry into the tier until the ticket leaves it or is solved.
  case ownership
}

extension ServiceClockKind: Comparable {
  /// Orders as the cases stand.
  public static func < (left: Self, right: Self) -> Bool { left.place < right.place }

  private var place: Int {
    switch self {
    case .firstResponse: 0
    case .nextResponse: 1
    case .update: 2
    case .resolution: 3
    case .ownership: 4
    }
  }
}

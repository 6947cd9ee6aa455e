public import FrontlineText

/// Something happened outside: an order is delayed, a payment failed, a region has an outage.
public struct OutsideEventNoted: Hashable, Sendable, Codable {
  /// What came of it.
  public enum Outcome: String, Hashable, Sendable, Codable, CaseIterable {
    /// The customer was told.
    case told
    /// People hold the conversation: they were told.
    case noted
    /// The customer has no private conversation.
    case nobody
    /// No rule is about it.
    case unknown
    /// The packs have no answer to the rule's intent.
    case noAnswer = "no-answer"
    /// It is a region's: an incident was opened, or was open.
    case incident
  }

  /// The event's own key: the same twice changes nothing.
  public var key: String
  /// Its name.
  public var name: String
  /// The id of the proactive rule that is about it.
  public var rule: String?
  /// The customer whom it concerns.
  public var customer: CustomerID?
  /// The region that it concerns.
  public var region: String?
  /// What came of it.
  public var outcome: Outcome
  /// When it was told.
  public var at: Timestamp

  /// Creates the event.
  public init(
    key: String, name: String, rule: String?, customer: CustomerID?, region: String?, outcome: Outcome, at: Timestamp
  ) {
    self.key = key
    self.name = name
    self.rule = rule
    self.customer = customer
    self.region = region
    self.outcome = outcome
    self.at = at
  }
}

/// The keys of the last outside events.
struct OutsideKeys: Equatable, Sendable {
  /// So many are remembered: an event that comes again after them is taken for a new one.
  static let limit = 1024

  private var keys: [String] = []

  func contains(_ key: String) -> Bool { keys.contains(key) }

  mutating func apply(_ event: OutsideEventNoted) {
    guard !keys.contains(event.key) else { return }
    keys.append(event.key)
    if keys.count > Self.limit { keys.removeFirst(keys.count - Self.limit) }
  }
}

extension DeskState {
  /// Whether an outside event came before. Only the last 1,024 are known.
  public func hasSeen(outsideEvent key: String) -> Bool { outsideKeys.contains(key) }
}

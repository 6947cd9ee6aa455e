public import FrontlineText

/// An agent was registered, or their profile renewed.
public struct AgentRegistered: Hashable, Sendable, Codable {
  /// Who they are.
  public var profile: AgentProfile
  /// What their languages cover.
  public var speaks: [SpokenLanguage]
  /// When.
  public var at: Timestamp
}

/// An agent began or stopped to work.
public struct AgentPresence: Hashable, Sendable, Codable {
  /// Who.
  public var agent: AgentID
  /// When.
  public var at: Timestamp
}

/// An agent's capacity changed.
public struct AgentCapacityChanged: Hashable, Sendable, Codable {
  /// Who.
  public var agent: AgentID
  /// How many tickets they hold at once.
  public var capacity: Int
  /// When.
  public var at: Timestamp
}

/// A team with waiting tickets began or stopped to work.
public struct TeamHoursNoted: Hashable, Sendable, Codable {
  /// The team's id.
  public var team: String
  /// Whether it works.
  public var isOpen: Bool
  /// When that changes; nil: unknown.
  public var changesAt: Timestamp?
  /// When this was noted.
  public var at: Timestamp
}

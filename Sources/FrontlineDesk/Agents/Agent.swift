public import FrontlineText

/// An agent as the desk knows them.
public struct Agent: Hashable, Sendable {
  /// Who they are.
  public internal(set) var profile: AgentProfile
  /// What their languages cover.
  public internal(set) var speaks: [SpokenLanguage]
  /// Whether they are at work.
  public internal(set) var isOnline = false
  /// Whether their own shift lets them work, as last noted; true for those who work their team's hours.
  public internal(set) var isOnShift = true
  /// When that changes; nil: they have no shift of their own, or it is unknown.
  public internal(set) var shiftChangesAt: Timestamp?
  /// The tickets offered to them or in their hands, by number.
  public internal(set) var tickets: [TicketID] = []
  /// What these take of their capacity: the sum of their weights.
  public internal(set) var load = 0
  /// Since when they have got no new ticket and no offer while online. The longest idle agent comes first.
  public internal(set) var idleSince: Timestamp
  /// The number of the latest offer or ticket that they got, counted over all agents; 0: none yet. It decides between
  /// agents who are idle since the same moment, so that a backlog is dealt out evenly.
  public internal(set) var turn = 0

  /// The pools that they stand in while available.
  var poolKeys: [AgentPool.Key] = []
  /// Their skills, sorted, each once.
  var sortedSkills: [String] = []

  /// The agent's id.
  public var id: AgentID { profile.id }
  /// Whether they are online and not off shift.
  public var isAtWork: Bool { isOnline && isOnShift }
  /// Whether they can hold another ticket of weight 1.
  public var hasRoom: Bool { hasRoom(for: 1) }
  /// Whether they can hold another ticket of this weight.
  public func hasRoom(for weight: Int) -> Bool { room >= weight }
  /// What is left of their capacity, less than zero where they hold more; saturating.
  var room: Int {
    let (room, isTooMuch) = profile.capacity.subtractingReportingOverflow(load)
    return isTooMuch ? (profile.capacity < 0 ? .min : .max) : room
  }
  /// Whether the desk may give them something.
  var isAvailable: Bool { isAtWork && hasRoom }
}

extension AgentProfile {
  /// Whether the agent has all of these skills.
  func has(skills: [String]) -> Bool { skills.allSatisfy(self.skills.contains) }
}

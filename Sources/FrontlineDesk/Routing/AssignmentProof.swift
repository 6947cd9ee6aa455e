public import FrontlinePacks

/// Why a ticket went to an agent, or to none: every agent that was looked at, with what decided.
public struct AssignmentProof: Hashable, Sendable {
  /// Why an agent was not chosen.
  public enum Reason: String, Hashable, Sendable, Codable, CaseIterable {
    /// They are not in the ticket's team.
    case notInTeam = "not-in-team"
    /// They are not at work.
    case offline
    /// They are online, but their own shift has not begun or is over.
    case offShift = "off-shift"
    /// They do not serve the ticket's language.
    case language
    /// They lack a skill that it needs.
    case skill
    /// They lack a skill that it wants, and it has not been given up yet.
    case wantedSkill = "wanted-skill"
    /// They hold as many tickets as they may.
    case noRoom = "no-room"
    /// They could hold another ticket, but not one that weighs so much.
    case noRoomForWeight = "no-room-for-weight"
    /// They declined it, or did not answer, a short while ago.
    case declined
    /// The team does not work now.
    case teamClosed = "team-closed"
    /// They could, but the agent whom the customer knows is at work, and is waited for.
    case notTheKnownAgent = "not-the-known-agent"
    /// They could, but got a ticket later than the one who was chosen; ties by id.
    case idleLess = "idle-less"
  }

  /// An agent who was not chosen.
  public struct Rejection: Hashable, Sendable, Codable {
    /// Who.
    public var agent: AgentID
    /// Why.
    public var reason: Reason
    /// The first skill they lack, where that is the reason.
    public var skill: String?

    /// Creates a rejection.
    public init(agent: AgentID, reason: Reason, skill: String? = nil) {
      self.agent = agent
      self.reason = reason
      self.skill = skill
    }
  }

  /// The agent who was chosen; nil: none.
  public var chosen: AgentID?
  /// The others, by id. In events at most ``eventLimit`` of the team's; asked for by itself, all agents.
  public var rejections: [Rejection]
  /// How many more were looked at.
  public var omitted: Int
  /// The stage of giving wishes up that the ticket had reached, from 1 as the policy lists them; 0: none.
  public var stage: Int
  /// What had been given up, in order.
  public var dropped: [SoftConstraint]

  /// How many rejections an event carries.
  public static let eventLimit = 32

  /// Creates a proof.
  public init(
    chosen: AgentID?, rejections: [Rejection], omitted: Int = 0, stage: Int = 0, dropped: [SoftConstraint] = []
  ) {
    self.chosen = chosen
    self.rejections = rejections
    self.omitted = omitted
    self.stage = stage
    self.dropped = dropped
  }
}

extension AssignmentProof: Codable {
  private enum Key: String, CodingKey {
    case chosen, rejections, omitted, stage, dropped
  }

  /// Decodes a proof; earlier versions gave nothing up.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    self.init(
      chosen: try values.decodeIfPresent(AgentID.self, forKey: .chosen),
      rejections: try values.decode([Rejection].self, forKey: .rejections),
      omitted: try values.decodeIfPresent(Int.self, forKey: .omitted) ?? 0,
      stage: try values.decodeIfPresent(Int.self, forKey: .stage) ?? 0,
      dropped: try values.decodeIfPresent([SoftConstraint].self, forKey: .dropped) ?? [])
  }

  /// Encodes a proof.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encodeIfPresent(chosen, forKey: .chosen)
    try values.encode(rejections, forKey: .rejections)
    try values.encode(omitted, forKey: .omitted)
    try values.encode(stage, forKey: .stage)
    try values.encode(dropped, forKey: .dropped)
  }
}

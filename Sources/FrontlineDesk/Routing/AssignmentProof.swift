/// Why a ticket went to an agent, or to none: every agent that was looked at, with what decided.
public struct AssignmentProof: Hashable, Sendable, Codable {
  /// Why an agent was not chosen.
  public enum Reason: String, Hashable, Sendable, Codable, CaseIterable {
    /// They are not in the ticket's team.
    case notInTeam = "not-in-team"
    /// They are not at work.
    case offline
    /// They do not serve the ticket's language.
    case language
    /// They lack a skill that it needs.
    case skill
    /// They hold as many tickets as they may.
    case noRoom = "no-room"
    /// They declined it, or did not answer, a short while ago.
    case declined
    /// The team does not work now.
    case teamClosed = "team-closed"
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

  /// How many rejections an event carries.
  public static let eventLimit = 32

  /// Creates a proof.
  public init(chosen: AgentID?, rejections: [Rejection], omitted: Int = 0) {
    self.chosen = chosen
    self.rejections = rejections
    self.omitted = omitted
  }
}

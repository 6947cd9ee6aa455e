public import FrontlineText

/// Who an agent is and what they can do.
public struct AgentProfile: Hashable, Sendable, Codable {
  /// The agent's id.
  public var id: AgentID
  /// The name that customers see.
  public var name: String
  /// The languages they serve customers in. A tag with neither script nor region stands for the whole language; else the script counts: `zh-Hant` and `zh-TW` do not serve `zh-Hans`.
  public var languages: [LocaleTag]
  /// Their skills.
  public var skills: [String]
  /// The ids of their teams, which also tell their tiers.
  public var teams: [String]
  /// How many tickets they hold at once, offers counted; less than 1: none.
  public var capacity: Int

  /// Creates a profile.
  public init(
    id: AgentID, name: String, languages: [LocaleTag], skills: [String] = [], teams: [String], capacity: Int = 3
  ) {
    self.id = id
    self.name = name
    self.languages = languages
    self.skills = skills
    self.teams = teams
    self.capacity = capacity
  }
}

public import FrontlineText

/// Who an agent is and what they can do.
public struct AgentProfile: Hashable, Sendable {
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
  /// How many tickets they hold at once, offers counted; less than 1: none. A ticket takes as many as its channel weighs.
  public var capacity: Int
  /// What they are beside agents, such as `lead`; it tells who may approve.
  public var roles: [String]
  /// The id of the work calendar of their own shift; nil: the hours of their teams.
  public var calendar: String?

  /// Creates a profile.
  public init(
    id: AgentID, name: String, languages: [LocaleTag], skills: [String] = [], teams: [String], capacity: Int = 3,
    roles: [String] = [], calendar: String? = nil
  ) {
    self.id = id
    self.name = name
    self.languages = languages
    self.skills = skills
    self.teams = teams
    self.capacity = capacity
    self.roles = roles
    self.calendar = calendar
  }
}

extension AgentProfile: Codable {
  private enum Key: String, CodingKey {
    case id, name, languages, skills, teams, capacity, roles, calendar
  }

  /// Decodes a profile; one of an earlier version has neither roles nor a shift.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    self.init(
      id: try values.decode(AgentID.self, forKey: .id), name: try values.decode(String.self, forKey: .name),
      languages: try values.decode([LocaleTag].self, forKey: .languages),
      skills: try values.decode([String].self, forKey: .skills),
      teams: try values.decode([String].self, forKey: .teams),
      capacity: try values.decode(Int.self, forKey: .capacity),
      roles: try values.decodeIfPresent([String].self, forKey: .roles) ?? [],
      calendar: try values.decodeIfPresent(String.self, forKey: .calendar))
  }

  /// Encodes a profile.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(id, forKey: .id)
    try values.encode(name, forKey: .name)
    try values.encode(languages, forKey: .languages)
    try values.encode(skills, forKey: .skills)
    try values.encode(teams, forKey: .teams)
    try values.encode(capacity, forKey: .capacity)
    try values.encode(roles, forKey: .roles)
    try values.encodeIfPresent(calendar, forKey: .calendar)
  }
}

/// A queue: the tickets of a tier, a team and a language.
public struct QueueKey: Hashable, Sendable, Codable {
  /// The tier's id.
  public var tier: String
  /// The team's id.
  public var team: String
  /// The language.
  public var language: QueueLanguage

  /// Creates a key.
  public init(tier: String, team: String, language: QueueLanguage) {
    self.tier = tier
    self.team = team
    self.language = language
  }
}

extension QueueKey: Comparable {
  /// Orders by tier, team, language.
  public static func < (left: QueueKey, right: QueueKey) -> Bool {
    (left.tier, left.team, left.language) < (right.tier, right.team, right.language)
  }
}

extension QueueKey: CustomStringConvertible {
  /// `agents/support/zh-Hant`.
  public var description: String { "\(tier)/\(team)/\(language)" }
}

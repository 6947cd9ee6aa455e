/// A line of a breakdown: a tier, team, agent, language, channel, region or intent.
public struct ReportRow: Hashable, Sendable, Encodable {
  /// Its id; the empty text where it is not known.
  public var key: String
  /// The agent's name.
  public var name: String?
  /// The customers' visits; nil for tiers, teams and agents. Under each intent stand the visits in which it was asked.
  public var visits: ReportVisits?
  /// The tickets. Under an intent stand those whose latest intent it is.
  public var tickets: ReportTickets
  /// How long an agent was online in the period; nil but for agents.
  public var onlineMilliseconds: Int64?
}

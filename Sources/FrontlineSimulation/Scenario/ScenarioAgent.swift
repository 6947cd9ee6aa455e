public import Frontline

/// An agent of a scenario.
public struct ScenarioAgent: Hashable, Sendable {
  /// Who they are. Their id is the name in the scenario.
  public var profile: AgentProfile
  /// Whether they are at work when the scenario begins.
  public var isOnline: Bool
  /// Where they are described.
  public var location: SourceLocation
}

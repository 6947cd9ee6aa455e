public import Frontline

/// One step of a scenario: time that passes, something that is done, what is expected then. Any of the three may be missing.
public struct Step: Hashable, Sendable {
  /// Where it is written.
  public var location: SourceLocation
  /// How long nothing is done before it; nil: not at all.
  public var pause: Pause?
  /// What is done; nil: nothing, only time passes or something is expected.
  public var action: StepAction?
  /// What is expected afterwards.
  public var expectations: [Expectation]

  /// How long to wait.
  public enum Pause: Hashable, Sendable {
    /// So long.
    case duration(Duration)
    /// Until then.
    case until(ScenarioMoment)
  }
}

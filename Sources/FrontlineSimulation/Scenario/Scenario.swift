public import Frontline

/// A story of customers and agents with what is expected of it, played on a virtual clock: see docs/scenarios.md.
public struct Scenario: Hashable, Sendable {
  /// What it is called.
  public var name: String
  /// Where it is written.
  public var location: SourceLocation
  /// The packs that it runs on.
  public var packs: PackChoice
  /// What it says differently from the packs' policy; nil: nothing.
  public var policy: DocumentPart?
  /// Packs that it brings itself.
  public var inlinePacks: [InlinePack]
  /// When it begins.
  public var start: Timestamp
  /// The zone (IANA name) of every local time in it that names none.
  public var zone: String
  /// Who writes. A customer that no step names costs nothing.
  public var customers: [ScenarioCustomer]
  /// Who works.
  public var agents: [ScenarioAgent]
  /// What the service answers to lookups by itself, by the lookup's id; the others wait for a step.
  public var lookups: [LookupReply]
  /// What happens, in order.
  public var steps: [Step]

  /// Where a scenario's packs come from.
  public enum PackChoice: Hashable, Sendable {
    /// From wherever the runner is told.
    case standard
    /// From a directory, or a compiled file.
    case path(String)
    /// From the scenario alone.
    case none
  }

  /// What the service answers to a lookup.
  public struct LookupReply: Hashable, Sendable {
    /// The lookup's id.
    public var lookup: String
    /// The answer.
    public var outcome: LookupOutcome
  }
}

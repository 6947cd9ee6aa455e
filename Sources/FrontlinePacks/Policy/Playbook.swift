/// What agents do about a sensitive topic, step by step.
public struct Playbook: Hashable, Sendable {
  /// The risk class of the intents that it is for.
  public var risk: String
  /// The steps, in their order, in the agents' language.
  public var steps: [String]
  /// Where it is defined.
  public var location: SourceLocation

  /// Creates a playbook.
  public init(risk: String, steps: [String], location: SourceLocation) {
    self.risk = risk
    self.steps = steps
    self.location = location
  }
}

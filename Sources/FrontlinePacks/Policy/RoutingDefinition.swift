/// Who gets a ticket, and in which order: `routing` of `support.yaml`.
public struct RoutingDefinition: Hashable, Sendable {
  /// How much of an agent's capacity a ticket of a channel takes.
  public struct Weight: Hashable, Sendable {
    /// The channel's name.
    public var channel: String
    /// Units of capacity, from 1.
    public var units: Int

    /// Creates a weight.
    public init(channel: String, units: Int) {
      self.channel = channel
      self.units = units
    }
  }

  /// A wish that is given up.
  public struct RelaxStep: Hashable, Sendable {
    /// After how much work time of the team since the search for an agent began.
    public var after: Duration
    /// What is given up.
    public var drop: SoftConstraint

    /// Creates a step.
    public init(after: Duration, drop: SoftConstraint) {
      self.after = after
      self.drop = drop
    }
  }

  /// How long an agent who declined a ticket, or did not answer, is not offered it again. Default: ten minutes.
  public var refusalPause: Duration
  /// How long after the last contact a returning customer's last agent is wanted; zero: never. Default: seven days.
  public var sticky: Duration
  /// What tickets weigh by channel, in the order of the file; a channel that is not listed weighs 1. Default: none.
  public var weights: [Weight]
  /// How much longer a ticket counts as having waited, by urgency.
  public var headStarts: HeadStarts
  /// What is given up and when, in this order; what is not listed never is. Default: ``defaultRelaxSteps``.
  public var relaxSteps: [RelaxStep]
  /// Where its fields are defined: the entries of `weights` and `relax` by index, and `head_start`.
  public var fieldLocations: FieldLocations

  /// The agent after two minutes, skills after ten, the team after thirty; the language never.
  public static let defaultRelaxSteps = [
    RelaxStep(after: .seconds(120), drop: .agent), RelaxStep(after: .seconds(600), drop: .skills),
    RelaxStep(after: .seconds(1800), drop: .team),
  ]

  /// Creates a definition; all has defaults.
  public init(
    refusalPause: Duration = .seconds(600), sticky: Duration = .seconds(7 * 86_400), weights: [Weight] = [],
    headStarts: HeadStarts = HeadStarts(), relaxSteps: [RelaxStep] = RoutingDefinition.defaultRelaxSteps,
    fieldLocations: FieldLocations = FieldLocations()
  ) {
    self.refusalPause = refusalPause
    self.sticky = sticky
    self.weights = weights
    self.headStarts = headStarts
    self.relaxSteps = relaxSteps
    self.fieldLocations = fieldLocations
  }

  /// What a ticket of a channel weighs, from 1.
  public func weight(ofChannel name: String) -> Int {
    max(1, weights.first { $0.channel == name }?.units ?? 1)
  }
}

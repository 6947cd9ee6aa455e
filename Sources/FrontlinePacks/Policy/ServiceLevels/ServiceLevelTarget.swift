/// Other times for some tickets, by what is known of them.
public struct ServiceLevelTarget: Hashable, Sendable {
  /// The urgencies for which it is meant; empty: any.
  public var urgencies: [Urgency]
  /// The ids of the tiers for which it is meant; empty: any.
  public var tiers: [String]
  /// The names of the channels for which it is meant; empty: any.
  public var channels: [String]
  /// The plans of customers for whom it is meant; empty: any.
  public var plans: [String]
  /// The regions (ISO 3166-1 alpha-2) of customers for whom it is meant; empty: any.
  public var regions: [String]
  /// The times; those that are not given stay the level's own.
  public var times: ServiceLevelTimes
  /// Where it is defined.
  public var location: SourceLocation
  /// Where its fields are defined.
  public var fieldLocations: FieldLocations

  /// Creates a target; without conditions it is meant for every ticket.
  public init(
    urgencies: [Urgency] = [], tiers: [String] = [], channels: [String] = [], plans: [String] = [],
    regions: [String] = [], times: ServiceLevelTimes, location: SourceLocation,
    fieldLocations: FieldLocations = FieldLocations()
  ) {
    self.urgencies = urgencies
    self.tiers = tiers
    self.channels = channels
    self.plans = plans
    self.regions = regions
    self.times = times
    self.location = location
    self.fieldLocations = fieldLocations
  }

  /// Whether every condition that is given holds. What is not known of a ticket meets no condition.
  public func matches(_ matter: ServiceLevelMatter) -> Bool {
    func holds<Value: Equatable>(_ wanted: [Value], _ value: Value?) -> Bool {
      guard !wanted.isEmpty else { return true }
      return value.map(wanted.contains) ?? false
    }
    return holds(urgencies, matter.urgency) && holds(tiers, matter.tier) && holds(channels, matter.channel)
      && holds(plans, matter.plan) && holds(regions, matter.region)
  }
}

/// What of a ticket decides which times are promised.
public struct ServiceLevelMatter: Hashable, Sendable {
  /// How urgent it is.
  public var urgency: Urgency
  /// The id of the tier that has it.
  public var tier: String
  /// The name of the customer's channel; nil: unknown.
  public var channel: String?
  /// The customer's plan; nil: unknown.
  public var plan: String?
  /// The customer's region (ISO 3166-1 alpha-2); nil: unknown.
  public var region: String?

  /// Creates a matter.
  public init(
    urgency: Urgency, tier: String, channel: String? = nil, plan: String? = nil, region: String? = nil
  ) {
    self.urgency = urgency
    self.tier = tier
    self.channel = channel
    self.plan = plan
    self.region = region
  }
}

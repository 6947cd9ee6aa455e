/// What is promised about a ticket: a time for each promise, and by what rules the clocks run.
public struct ServiceLevelDefinition: Hashable, Sendable {
  /// The service level's id.
  public var id: String
  /// The promised times; those that are not given are not promised.
  public var times: ServiceLevelTimes
  /// The calendar on which the times run. Default: the team's.
  public var calendar: ServiceLevelCalendar
  /// Which clocks stand still while a ticket waits.
  public var pauses: ServiceLevelPauses
  /// What becomes of the clock of the solution when a ticket is reopened. Default: the time since it was solved is given back.
  public var reopened: ReopenedClock
  /// When it is told that a promise is nearly due.
  public var warnings: ServiceLevelWarnings
  /// Other times for some tickets, in the order of the file; the first that matches counts.
  public var targets: [ServiceLevelTarget]
  /// Where it is defined.
  public var location: SourceLocation
  /// Where its fields are defined.
  public var fieldLocations: FieldLocations

  /// Creates a service level; all but the id and its place have defaults.
  public init(
    id: String, firstResponse: Duration? = nil, nextResponse: Duration? = nil, update: Duration? = nil,
    resolution: Duration? = nil, ownership: Duration? = nil, calendar: ServiceLevelCalendar = .team,
    pauses: ServiceLevelPauses = ServiceLevelPauses(), reopened: ReopenedClock = .giveBack,
    warnings: ServiceLevelWarnings = ServiceLevelWarnings(), targets: [ServiceLevelTarget] = [],
    location: SourceLocation, fieldLocations: FieldLocations = FieldLocations()
  ) {
    self.id = id
    self.times = ServiceLevelTimes(
      firstResponse: firstResponse, nextResponse: nextResponse, update: update, resolution: resolution,
      ownership: ownership)
    self.calendar = calendar
    self.pauses = pauses
    self.reopened = reopened
    self.warnings = warnings
    self.targets = targets
    self.location = location
    self.fieldLocations = fieldLocations
  }

  /// The times for a ticket: those of the first target that matches it, where it names them, else the level's own.
  /// Linear in the number of targets.
  public func times(for matter: ServiceLevelMatter) -> ServiceLevelTimes {
    guard let target = targets.first(where: { $0.matches(matter) }) else { return times }
    return times.replaced(by: target.times)
  }
}

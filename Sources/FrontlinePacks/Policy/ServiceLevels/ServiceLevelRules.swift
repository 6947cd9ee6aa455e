/// The calendar on which the times of a service level run.
public enum ServiceLevelCalendar: Hashable, Sendable {
  /// That of the ticket's team.
  case team
  /// Every minute counts, day and night.
  case always
  /// The calendar of this id.
  case named(String)
}

/// What becomes of the clock of the solution when a ticket is reopened.
public enum ReopenedClock: String, Hashable, Sendable, Codable, CaseIterable {
  /// It goes on with the time that was left; the time between solved and reopened does not count.
  case giveBack = "give-back"
  /// It goes on, and the time between solved and reopened counts.
  case `continue`
  /// It starts anew.
  case restart
}

/// When it is told that a promise is nearly due. Each is told once at most.
public struct ServiceLevelWarnings: Hashable, Sendable {
  /// After so many hundredths of the time; nil: no such warning. Default: 75.
  public var sharePercent: Int?
  /// When so much time is left, on the clock's calendar; nil: no such warning. Default: 15 minutes. A promise that is not
  /// longer than this has no such warning.
  public var lead: Duration?

  /// Creates a choice.
  public init(sharePercent: Int? = 75, lead: Duration? = .seconds(15 * 60)) {
    self.sharePercent = sharePercent
    self.lead = lead
  }
}

internal import FrontlinePacks
public import FrontlineText

extension ServiceClock {
  /// The share of a target after which a warning is given: three quarters.
  public static let warningShare = (numerator: 3, denominator: 4)

  /// When a promise is due and when a warning is given, on a team's calendar; nil where the team's hours never add up to
  /// the target.
  public static func deadline(
    target: Duration, from start: Timestamp, calendar: WorkCalendar
  ) -> (warning: Timestamp, due: Timestamp)? {
    let share = target / warningShare.denominator * warningShare.numerator
    guard let due = calendar.adding(workTime: target, to: start),
      let warning = calendar.adding(workTime: share, to: start)
    else { return nil }
    return (warning, due)
  }
}

extension ServiceLevelDefinition {
  /// The target of a clock, if one is promised.
  func target(_ kind: ServiceClock.Kind) -> Duration? { times[kind] }
}

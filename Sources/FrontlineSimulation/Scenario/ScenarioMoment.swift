public import FrontlineText

/// A moment as scenarios write it.
public enum ScenarioMoment: Hashable, Sendable {
  /// This one.
  case exact(Timestamp)
  /// The next time at which a clock in a zone (nil: the scenario's) shows this, on a weekday where one is named, from the
  /// present moment on.
  case next(LocalTime, weekday: Weekday?, zone: String?)

  /// The moment, as seen from another one.
  ///
  /// - Parameters:
  ///   - now: the present moment, the earliest that a time of day can mean.
  ///   - rules: the rules of the zone it is meant in.
  public func resolved(from now: Timestamp, in rules: TimeZoneRules) -> Timestamp {
    switch self {
    case .exact(let moment): return moment
    case .next(let time, let weekday, _):
      let today = rules.local(at: now).date
      // A week and a day: today's time may have passed, and a change of clocks may swallow one.
      for days in 0...8 {
        let date = today.adding(days: days)
        guard weekday.map({ $0 == date.weekday }) ?? true else { continue }
        let moment = rules.resolve(LocalDateTime(date: date, time: time))
        if moment >= now { return moment }
      }
      return now
    }
  }

  /// The zone that it names.
  var zone: String? {
    if case .next(_, _, let zone) = self { return zone }
    return nil
  }
}

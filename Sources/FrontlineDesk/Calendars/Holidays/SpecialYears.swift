internal import FrontlinePacks
internal import FrontlineText
internal import Synchronization

/// The special days of a schedule, worked out a year at a time when first asked for, so that there is no last year. Thread
/// safe.
final class SpecialYears: Sendable {
  private let weekdays: [[MinuteSpan]]
  private let exceptions: [ExceptionDates]
  private let known = Mutex<[Int: SpecialYear]>([:])

  /// The years that are kept at most; beyond that the memory begins anew.
  private static let limit = 100

  init(weekdays: [[MinuteSpan]], exceptions: [CalendarException]) {
    self.weekdays = weekdays
    self.exceptions = exceptions.map(ExceptionDates.init)
  }

  /// The year in which a day lies, counted from 1970-01-01.
  func year(of day: Int) -> SpecialYear {
    let year = LocalDate(daysSince1970: day).year
    if let known = known.withLock({ $0[year] }) { return known }
    let found = SpecialYear(year, weekdays: weekdays, exceptions: exceptions)
    known.withLock { known in
      if known.count >= Self.limit { known.removeAll() }
      known[year] = found
    }
    return found
  }
}

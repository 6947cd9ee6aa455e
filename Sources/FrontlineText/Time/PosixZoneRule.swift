/// A zone's rule for all years to come: the POSIX TZ string in the footer of a TZif file (RFC 9636, section 3.3.2).
struct PosixZoneRule: Hashable, Sendable {
  /// A day of every year.
  enum Day: Hashable, Sendable {
    /// The day 1 to 365; 29 February is never counted.
    case julian(Int)
    /// The day 0 to 365; 29 February is counted.
    case ordinal(Int)
    /// A weekday of a month: month 1 to 12, week 1 to 5 (5: the last), weekday 0 (Sunday) to 6.
    case weekday(month: Int, week: Int, weekday: Int)
  }

  /// A change of the clocks in every year.
  struct Change: Hashable, Sendable {
    /// The day.
    var day: Day
    /// Seconds after the day's 00:00 on the clock that holds before the change; -167 to 167 hours.
    var seconds: Int
  }

  /// Daylight saving time and its two changes.
  struct Daylight: Hashable, Sendable {
    /// Its clock.
    var type: TimeZoneRules.ClockType
    /// When it begins, on the standard clock.
    var start: Change
    /// When it ends, on the daylight clock.
    var end: Change
  }

  /// The standard clock.
  var standard: TimeZoneRules.ClockType
  /// Daylight saving time; nil: none.
  var daylight: Daylight?

  /// The stretch around a moment, by the rule alone. Constant time.
  func period(at seconds: Int64) -> ZonePeriod {
    guard let daylight else {
      return ZonePeriod(
        start: .min, end: .max, offset: standard.offset, isDaylight: standard.isDaylight,
        abbreviation: standard.abbreviation)
    }
    let year = LocalDate(daysSince1970: Int(seconds.flooredQuotient(by: 86_400))).year
    var changes: [(seconds: Int64, isDaylight: Bool)] = []
    // Two years either side: a change may lie a week outside its year, and a period may last over a year's end.
    for candidate in (year - 2)...(year + 2) {
      let start = daylight.start.seconds(in: candidate) - standard.offset
      let end = daylight.end.seconds(in: candidate) - daylight.type.offset
      changes.append((Int64(end), false))
      changes.append((Int64(start), true))
    }
    // Where an end and a start coincide there is no standard time between them: daylight saving lasts all year.
    changes.sort { ($0.seconds, $0.isDaylight ? 1 : 0) < ($1.seconds, $1.isDaylight ? 1 : 0) }
    var current = 0
    var next = changes.count
    for (index, change) in changes.enumerated() {
      if change.seconds <= seconds {
        current = index
      } else {
        next = index
        break
      }
    }
    let type = changes[current].isDaylight ? daylight.type : standard
    return ZonePeriod(
      start: Timestamp(seconds: changes[current].seconds),
      end: next < changes.count ? Timestamp(seconds: changes[next].seconds) : .max,
      offset: type.offset, isDaylight: type.isDaylight, abbreviation: type.abbreviation)
  }
}

extension PosixZoneRule.Change {
  /// Seconds from 1970-01-01T00:00 to the change on the clock that holds before it.
  func seconds(in year: Int) -> Int {
    let firstDay = LocalDate.days(year: year, month: 1, day: 1)
    let dayNumber: Int
    switch day {
    case .julian(let number):
      dayNumber = firstDay + number - 1 + (number >= 60 && LocalDate.isLeap(year: year) ? 1 : 0)
    case .ordinal(let number):
      dayNumber = firstDay + number
    case .weekday(let month, let week, let weekday):
      let monthStart = LocalDate.days(year: year, month: month, day: 1)
      let sundayBased = (monthStart + 4).flooredRemainder(by: 7)
      var day = (weekday - sundayBased + 7) % 7 + (week - 1) * 7
      if day >= LocalDate.dayCount(month: month, year: year) { day -= 7 }
      dayNumber = monthStart + day
    }
    return dayNumber * 86_400 + seconds
  }
}

/// A date of the proleptic Gregorian calendar, without a zone.
///
/// A value type that any thread may use. Years run from -300,000,000 to 300,000,000 (0 is 1 BC); arithmetic saturates there.
public struct LocalDate: Hashable, Sendable {
  /// The year; 0 is 1 BC.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day, 1 to 31.
  public let day: Int

  /// Creates a date, or nil where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard LocalDate.years.contains(year), (1...12).contains(month),
      day >= 1, day <= LocalDate.dayCount(month: month, year: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Creates the date so many days after 1970-01-01, saturating. Constant time.
  ///
  /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
  public init(daysSince1970 days: Int) {
    let clamped = Swift.min(Swift.max(days, LocalDate.dayBounds.lowerBound), LocalDate.dayBounds.upperBound)
    let shifted = clamped + 719_468
    let era = shifted.flooredQuotient(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since 1970-01-01; negative before. Constant time.
  ///
  /// Source: as above, days_from_civil.
  public var daysSince1970: Int { LocalDate.days(year: year, month: month, day: day) }

  /// The day of the week.
  public var weekday: Weekday { Weekday(daysSince1970: daysSince1970) }

  /// The date so many days later (earlier where negative), saturating.
  public func adding(days: Int) -> LocalDate {
    let (sum, overflow) = daysSince1970.addingReportingOverflow(days)
    return LocalDate(daysSince1970: overflow ? (days < 0 ? .min : .max) : sum)
  }

  /// Whether a year has a 29 February.
  public static func isLeap(year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Days of a month of 1 to 12.
  static func dayCount(month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year: year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days from 1970-01-01 to a valid date.
  static func days(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear.flooredQuotient(by: 400)
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The years that dates can have: a little more than ``Timestamp`` reaches.
  static let years = -300_000_000...300_000_000
  private static let dayBounds =
    days(year: years.lowerBound, month: 1, day: 1)...days(year: years.upperBound, month: 12, day: 31)
}

extension LocalDate: Comparable {
  /// Orders by time.
  public static func < (left: LocalDate, right: LocalDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension LocalDate: CustomStringConvertible {
  /// The date as ISO 8601 writes it: `2026-11-22`. Years outside 0 to 9999 carry a sign.
  public var description: String {
    let digits = padded(year.magnitude, to: 4)
    let sign = year < 0 ? "-" : year > 9999 ? "+" : ""
    return "\(sign)\(digits)-\(padded(month.magnitude, to: 2))-\(padded(day.magnitude, to: 2))"
  }
}

/// A number with leading zeros.
func padded(_ number: UInt, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
}

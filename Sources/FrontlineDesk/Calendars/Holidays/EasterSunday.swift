internal import FrontlinePacks
internal import FrontlineText

/// Easter Sunday of a year.
enum EasterSunday {
  /// Days since 1970-01-01. Constant time.
  ///
  /// Source: Jean Meeus, "Astronomical Algorithms", chapter 8. Years beyond Meeus's are taken by the cycles of the
  /// reckonings, 5,700,000 and 532 years, so that negative ones work too.
  static func day(_ year: Int, _ reckoning: EasterReckoning) -> Int? {
    switch reckoning {
    case .western: western(year)
    case .orthodox: orthodox(year)
    }
  }

  private static func western(_ wanted: Int) -> Int? {
    let year = CalendarDay.remainder(wanted, 5_700_000)
    let golden = year % 19
    let century = year / 100
    let leaps = century / 4
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - leaps - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7
    let late = (golden + 11 * epact + 22 * weekday) / 451
    let sum = epact + weekday - 7 * late + 114
    return LocalDate(year: wanted, month: sum / 31, day: sum % 31 + 1)?.daysSince1970
  }

  private static func orthodox(_ wanted: Int) -> Int? {
    let year = CalendarDay.remainder(wanted, 532)
    let moon = (19 * (year % 19) + 15) % 30
    let weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    let sum = moon + weekday + 114
    // The Julian date; it comes so many days after the Gregorian date of the same name.
    guard let date = LocalDate(year: wanted, month: sum / 31, day: sum % 31 + 1) else { return nil }
    return date.daysSince1970 + CalendarDay.quotient(wanted, 100) - CalendarDay.quotient(wanted, 400) - 2
  }
}

internal import FrontlineText

/// A day with its numbers within month and year.
struct CalendarDay {
  /// Days since 1970-01-01.
  let day: Int
  let month: Int
  let dayOfMonth: Int
  let monthLength: Int
  let dayOfYear: Int
  let yearLength: Int

  init(_ day: Int) {
    let date = LocalDate(daysSince1970: day)
    self.day = day
    month = date.month
    dayOfMonth = date.day
    monthLength = CalendarDay.monthLength(year: date.year, month: date.month)
    let isLeap = LocalDate.isLeap(year: date.year)
    yearLength = isLeap ? 366 : 365
    let before = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334][date.month - 1]
    dayOfYear = before + date.day + (isLeap && date.month > 2 ? 1 : 0)
  }

  var weekday: Weekday { LocalDate(daysSince1970: day).weekday }

  /// Whether one of some numbers, which count from the end where they are negative, is that of this day.
  func isNumber(_ wanted: [Int], _ number: Int, of count: Int) -> Bool {
    wanted.contains(number) || wanted.contains(number - count - 1)
  }

  static func monthLength(year: Int, month: Int) -> Int {
    switch month {
    case 2: LocalDate.isLeap(year: year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The remainder of the division that rounds down: 0 up to the divisor.
  static func remainder(_ number: Int, _ divisor: Int) -> Int {
    let remainder = number % divisor
    return remainder < 0 ? remainder + divisor : remainder
  }

  /// The quotient rounded down.
  static func quotient(_ number: Int, _ divisor: Int) -> Int { (number - remainder(number, divisor)) / divisor }

  /// The weekday of a day, from 0 for Monday: 1970-01-01 was a Thursday.
  static func weekdayNumber(_ day: Int) -> Int { remainder(day + 3, 7) }
}

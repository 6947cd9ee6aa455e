internal import FrontlinePacks

/// Weekdays, hours and dates as packs write them.
enum HoursText {
  /// The names of weekdays, from Monday.
  static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  /// The weekdays of `mon` or `mon-fri`, also over the week's end as in `sat-mon`; nil where the text is neither.
  static func weekdays(_ text: String) -> [Int]? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let days = parts.compactMap { part in weekdays.firstIndex { $0 == part } }
    guard days.count == parts.count, (1...2).contains(days.count) else { return nil }
    guard days.count == 2 else { return days }
    let length = (days[1] - days[0] + 7) % 7
    return (0...length).map { (days[0] + $0) % 7 }
  }

  /// The span of `09:00-18:00`, or of `22:00-02:00`, which ends on the next day; nil where the text is none.
  static func span(_ text: String) -> MinuteSpan? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { NodeReader.trimmed(String($0)) }
    guard parts.count == 2, let start = minute(parts[0]), let end = minute(parts[1]), start < 1440, start != end else {
      return nil
    }
    return MinuteSpan(start: start, end: start < end ? end : end + 1440)
  }

  /// The minute of `HH:MM`, 0 to 1440.
  private static func minute(_ text: String) -> Int? {
    let bytes = Array(text.utf8)
    guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"), let hour = number(bytes[0..<2]),
      let minute = number(bytes[3..<5]), hour <= 24, minute < 60, hour < 24 || minute == 0
    else { return nil }
    return hour * 60 + minute
  }

  /// The year (nil for every year), month and day of `2026-12-25` or `12-25`; nil where there is no such day.
  static func date(_ text: String) -> (year: Int?, month: Int, day: Int)? {
    let bytes = Array(text.utf8)
    let dash = UInt8(ascii: "-")
    switch bytes.count {
    case 5:
      guard bytes[2] == dash, let month = number(bytes[0..<2]), let day = number(bytes[3..<5]) else { return nil }
      return isDay(month: month, day: day, year: 2024) ? (nil, month, day) : nil
    case 10:
      guard bytes[4] == dash, bytes[7] == dash, let year = number(bytes[0..<4]), let month = number(bytes[5..<7]),
        let day = number(bytes[8..<10])
      else { return nil }
      return isDay(month: month, day: day, year: year) ? (year, month, day) : nil
    default: return nil
    }
  }

  private static func isDay(month: Int, day: Int, year: Int) -> Bool {
    guard (1...12).contains(month) else { return false }
    let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...lengths[month - 1]).contains(day)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard digit >= 0x30, digit <= 0x39 else { return nil }
      value = value * 10 + Int(digit - 0x30)
    }
    return value
  }
}

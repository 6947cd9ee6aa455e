internal import FrontlineText

/// A date, or a date and time, of an iCalendar file: RFC 5545, sections 3.3.4 and 3.3.5.
struct EventTime: Hashable {
  let date: LocalDate
  /// The time in seconds since midnight; nil for a date alone.
  let second: Int?
  /// The zone of the time: that of TZID, `Etc/UTC` where it ends in Z; nil for whatever zone the reader is in.
  let zone: String?

  /// Reads `20261225` or `20261224T130000`, with a Z at the end for UTC; nil where the text is none. A leap second is the
  /// second before it.
  init?(_ text: String, zone: String?) {
    var bytes = Array(text.utf8)[...]
    let isUTC = bytes.last == UInt8(ascii: "Z")
    if isUTC { bytes.removeLast() }
    guard bytes.count == 8 || bytes.count == 15, let year = Self.number(bytes.prefix(4)),
      let month = Self.number(bytes.dropFirst(4).prefix(2)), let day = Self.number(bytes.dropFirst(6).prefix(2)),
      let date = LocalDate(year: year, month: month, day: day)
    else { return nil }
    self.date = date
    guard bytes.count == 15 else {
      guard !isUTC else { return nil }
      second = nil
      self.zone = nil
      return
    }
    let time = bytes.dropFirst(9)
    guard bytes[bytes.startIndex + 8] == UInt8(ascii: "T"), let hour = Self.number(time.prefix(2)),
      let minute = Self.number(time.dropFirst(2).prefix(2)), let second = Self.number(time.suffix(2)), hour < 24,
      minute < 60, second <= 60
    else { return nil }
    self.second = hour * 3600 + minute * 60 + min(second, 59)
    self.zone = isUTC ? "Etc/UTC" : zone
  }

  private init(date: LocalDate, second: Int?, zone: String?) {
    self.date = date
    self.second = second
    self.zone = zone
  }

  /// Seconds since 1970-01-01T00:00 on the same clock.
  var wallSeconds: Int { date.daysSince1970 * 86_400 + (second ?? 0) }

  /// So much later on the same clock.
  func adding(seconds: Int) -> EventTime {
    let sum = wallSeconds + seconds
    let rest = (sum % 86_400 + 86_400) % 86_400
    return EventTime(
      date: LocalDate(daysSince1970: (sum - rest) / 86_400), second: second == nil ? nil : rest, zone: zone)
  }

  /// The moment, its time being one of a zone.
  func moment(in rules: TimeZoneRules) -> Timestamp {
    let second = second ?? 0
    let time = LocalTime(hour: second / 3600, minute: second % 3600 / 60, second: second % 60) ?? .midnight
    return rules.resolve(LocalDateTime(date: date, time: time))
  }

  /// What the clocks of a zone show at a moment.
  init(_ moment: Timestamp, in rules: TimeZoneRules) {
    let shown = rules.local(at: moment)
    self.init(date: shown.date, second: shown.time.millisecondOfDay / 1000, zone: rules.identifier)
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

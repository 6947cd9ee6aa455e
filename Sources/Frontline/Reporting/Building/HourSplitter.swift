internal import FrontlineText

/// Milliseconds of each hour of the day, 0 to 23.
typealias HourSums = [Int64]

/// Deals stretches of time out to the hours of the day that clocks of a zone show.
struct HourSplitter: Sendable {
  private let zone: TimeZoneRules
  private var period: ZonePeriod

  private static let hour: Int64 = 3_600_000
  private static let day: Int64 = 24 * hour
  /// Changes of the clocks that are followed in one stretch; a longer one, some hundreds of years, goes on without them.
  private static let periodLimit = 2000

  /// No time yet.
  static let none = HourSums(repeating: 0, count: 24)

  init(zone: TimeZoneRules) {
    self.zone = zone
    period = zone.period(at: Timestamp(milliseconds: 0))
  }

  /// What clocks show at a moment.
  mutating func local(at moment: Timestamp) -> LocalDateTime { LocalDateTime(moment, offset: offset(at: moment)) }

  /// Adds a stretch of time to the hours in which it lies.
  mutating func add(_ start: Timestamp, _ end: Timestamp, to sums: inout HourSums) {
    var start = start
    for round in 0..<Self.periodLimit where start < end {
      let offset = offset(at: start)
      let isLast = round == Self.periodLimit - 1
      let stop = isLast ? end : min(end, period.end)
      add(length: stop.elapsed(since: start), from: LocalDateTime(start, offset: offset).time, to: &sums)
      start = stop
    }
  }

  private mutating func offset(at moment: Timestamp) -> Int {
    if moment < period.start || moment >= period.end { period = zone.period(at: moment) }
    return period.offset
  }

  private func add(length: Int64, from time: LocalTime, to sums: inout HourSums) {
    let days = length / Self.day
    for hour in sums.indices { sums[hour] = sums[hour].saturatingAdd(days.multiplied(by: Self.hour)) }
    var left = length % Self.day
    var place = Int64(time.millisecondOfDay)
    while left > 0 {
      let hour = Int(place / Self.hour) % 24
      let part = min(left, Self.hour - place % Self.hour)
      sums[hour] = sums[hour].saturatingAdd(part)
      place = (place + part) % Self.day
      left -= part
    }
  }
}

extension Int64 {
  fileprivate func multiplied(by other: Int64) -> Int64 {
    let (product, overflow) = multipliedReportingOverflow(by: other)
    return overflow ? .max : product
  }
}

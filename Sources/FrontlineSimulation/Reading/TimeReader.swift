internal import Frontline
internal import FrontlineAuthoring

/// Reads moments: dates with times, times of day, weekdays, zones.
struct TimeReader {
  let reader: NodeReader
  let zones: TimeZoneDatabase
  /// The zone of times that name none.
  var zone = "Etc/UTC"

  func inZone(_ zone: String) -> TimeReader { TimeReader(reader: reader, zones: zones, zone: zone) }

  /// The rules of a zone, with a finding where there is none of that name.
  func rules(_ name: String, at location: SourceLocation) -> TimeZoneRules? {
    do throws(TimeZoneError) {
      return try zones.rules(for: name)
    } catch {
      reader.findings.error(
        .badZone, at: location, "there is no time zone \"\(name)\"",
        advice: "Write an IANA name such as Asia/Singapore or Etc/UTC")
      return nil
    }
  }

  /// A date with a time, and the zone that it names.
  func dated(_ text: Located<String>) -> (moment: Timestamp, zone: String?)? {
    guard let parts = parts(text) else { return nil }
    guard let date = parts.date else {
      reportNoMoment(text)
      return nil
    }
    guard let rules = rules(parts.zone ?? zone, at: text.location) else { return nil }
    return (rules.resolve(LocalDateTime(date: date, time: parts.time ?? .midnight)), parts.zone)
  }

  /// Any moment: a date with a time, or a time of day.
  func moment(_ text: Located<String>) -> ScenarioMoment? {
    guard let parts = parts(text) else { return nil }
    if parts.date != nil { return dated(text).map { .exact($0.moment) } }
    guard let time = parts.time else {
      reportNoMoment(text)
      return nil
    }
    if let named = parts.zone, rules(named, at: text.location) == nil { return nil }
    return .next(time, weekday: parts.weekday, zone: parts.zone)
  }

  /// A test of a moment: a date with a time to the minute or the second, or a time of day.
  func test(_ text: Located<String>) -> MomentTest? {
    if text.value == "none" { return MomentTest(form: .absent) }
    if text.value == "any" { return MomentTest(form: .present) }
    guard let parts = parts(text) else { return nil }
    if parts.date != nil {
      guard let moment = dated(text)?.moment else { return nil }
      let last: Duration =
        parts.time == nil ? .seconds(86_400) : parts.showsSeconds ? .seconds(1) : .seconds(60)
      return MomentTest(form: .between(moment, moment + last - .milliseconds(1)))
    }
    guard let time = parts.time else {
      reportNoMoment(text)
      return nil
    }
    if let named = parts.zone, rules(named, at: text.location) == nil { return nil }
    return MomentTest(
      form: .clock(time, weekday: parts.weekday, zone: parts.zone, showsSeconds: parts.showsSeconds))
  }

  func reportNoMoment(_ text: Located<String>) {
    reader.findings.error(
      .badDate, at: text.location, "\"\(text.value)\" is not a moment",
      advice: "Write 2026-03-29T09:00, 2026-03-29T09:00 Europe/Berlin, 2026-03-29T07:00Z, 09:00 or mon 09:00")
  }

  private struct Parts {
    var date: LocalDate?
    var time: LocalTime?
    var weekday: Weekday?
    var zone: String?
    var showsSeconds = false
  }

  private func parts(_ text: Located<String>) -> Parts? {
    var parts = Parts()
    var words = text.value.split(separator: " ").map(String.init)
    if let first = words.first, let split = first.firstIndex(where: { $0 == "T" || $0 == "t" }), first.contains("-"),
      first.first?.isNumber == true
    {
      words.replaceSubrange(0..<1, with: [String(first[..<split]), String(first[first.index(after: split)...])])
    }
    for word in words {
      if parts.date == nil, parts.time == nil, let date = Self.date(word) {
        parts.date = date
      } else if parts.time == nil, let (time, showsSeconds, isUTC) = Self.time(word) {
        parts.time = time
        parts.showsSeconds = showsSeconds
        if isUTC { parts.zone = "Etc/UTC" }
      } else if parts.weekday == nil, parts.date == nil, parts.time == nil, let weekday = Self.weekday(word) {
        parts.weekday = weekday
      } else if parts.zone == nil, parts.time != nil || parts.date != nil {
        parts.zone = word == "UTC" ? "Etc/UTC" : word
      } else {
        reportNoMoment(text)
        return nil
      }
    }
    return parts
  }

  private static func weekday(_ word: String) -> Weekday? {
    let name = word.lowercased()
    guard name.count >= 3 else { return nil }
    return Weekday.allCases.first { "\($0)".hasPrefix(name) }
  }

  private static func date(_ word: String) -> LocalDate? {
    let numbers = word.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 3, let year = numbers[0], let month = numbers[1], let day = numbers[2], word.utf8.count == 10
    else { return nil }
    return LocalDate(year: year, month: month, day: day)
  }

  private static func time(_ word: String) -> (time: LocalTime, showsSeconds: Bool, isUTC: Bool)? {
    let isUTC = word.hasSuffix("Z") || word.hasSuffix("z")
    let clock = isUTC ? String(word.dropLast()) : word
    let numbers = clock.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard (2...3).contains(numbers.count), let hour = numbers[0], let minute = numbers[1],
      let second = numbers.count == 3 ? numbers[2] : 0, hour >= 0, minute >= 0, second >= 0,
      let time = LocalTime(hour: hour, minute: minute, second: second)
    else { return nil }
    return (time, numbers.count == 3, isUTC)
  }
}

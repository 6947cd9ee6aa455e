extension LocaleFormatter {
  /// A moment on the clocks of a zone.
  ///
  /// - Throws: ``TextError`` with code ``TextError/Code/unknownStyle`` when ICU does not take the style.
  public func date(_ moment: Timestamp, style: DateStyle, zone: TimeZoneRules) throws(TextError) -> String {
    try date(moment.milliseconds, offset: zone.offset(at: moment), style: style)
  }

  /// A calendar date of its own, in no zone.
  public func date(_ day: LocalDate, style: DateStyle = .date(.medium)) throws(TextError) -> String {
    try date(LocalDateTime(date: day).timestamp(offset: 0).milliseconds, offset: 0, style: style)
  }

  /// A time of day of its own, in no zone.
  public func time(_ time: LocalTime, style: DateStyle = .time(.short)) throws(TextError) -> String {
    try date(Int64(time.millisecondOfDay), offset: 0, style: style)
  }

  /// The full name of a weekday as it stands alone.
  public func weekdayName(_ weekday: Weekday) throws(TextError) -> String {
    // 1970-01-01 was a Thursday; one of its first seven days is the one.
    for day in 0..<7 where Weekday(daysSince1970: day) == weekday {
      return try date(Int64(day) * 86_400_000, offset: 0, style: .pattern("cccc"))
    }
    return ""
  }

  /// A moment as one says it in a conversation: with `today`, `tomorrow` or `yesterday`, else with the weekday within the
  /// coming week, else with the date; always with the time of day.
  public func relativeDayAndTime(
    _ moment: Timestamp, now: Timestamp, zone: TimeZoneRules
  ) throws(TextError) -> String {
    let day = LocalDateTime(moment, offset: zone.offset(at: moment)).date.daysSince1970
    let today = LocalDateTime(now, offset: zone.offset(at: now)).date.daysSince1970
    let time = try date(moment, style: .time(.short), zone: zone)
    switch day - today {
    case -1...1: return try joining(date: relativeDay(day - today), time: time)
    case 2...6: return try joining(date: date(moment, style: .pattern("cccc"), zone: zone), time: time)
    default: return try joining(date: date(moment, style: .date(.medium), zone: zone), time: time)
    }
  }

  /// A duration in its two largest units of day, hour, minute and second: `2 hours, 5 minutes`.
  ///
  /// Rounded up to the next minute from one minute on, and to the next hour from one day on, so that a promise is not
  /// shorter than what it stands for. A negative duration counts as none.
  public func duration(_ duration: Duration) throws(TextError) -> String {
    let total = max(0, duration.roundedUpSeconds)
    var seconds = total
    if total >= 86_400 {
      seconds = (total / 3600 + (total % 3600 == 0 ? 0 : 1)) * 3600
    } else if total >= 60 {
      seconds = (total / 60 + (total % 60 == 0 ? 0 : 1)) * 60
    }
    let counts = [
      (seconds / 86_400, "day"), (seconds / 3600 % 24, "hour"), (seconds / 60 % 60, "minute"), (seconds % 60, "second"),
    ]
    var parts: [String] = []
    for (count, unit) in counts where count > 0 {
      parts.append(try number(decimal: String(count), style: Self.style(ofUnit: unit)))
    }
    if parts.isEmpty { parts.append(try number(decimal: "0", style: Self.style(ofUnit: "minute"))) }
    return try list(parts, kind: .units)
  }

  private static func style(ofUnit unit: String) -> NumberStyle {
    NumberStyle(skeleton: "unit/\(unit) unit-width-full-name")
  }
}

extension Duration {
  fileprivate var roundedUpSeconds: Int64 {
    let (seconds, attoseconds) = components
    // Twelve digits of seconds are some thirty thousand years: enough for a promise, and safe to calculate with.
    return min(seconds, 999_999_999_999) + (attoseconds > 0 ? 1 : 0)
  }
}

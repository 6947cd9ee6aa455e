internal import FrontlinePacks
internal import FrontlineText

/// The days of one year that are not like others of their weekday.
struct SpecialYear: Sendable {
  /// What holds for a day.
  struct Plan: Sendable {
    /// The spans that begin on it, as in ``WorkSchedule/spans(on:)``.
    var spans: [MinuteSpan]
    /// What the day is called; nil where only the day before or after is special.
    var name: String?
  }

  /// The days, counted from 1970-01-01.
  let days: ClosedRange<Int>
  /// By the day of the year, from 0, the number of its plan and one more; 0: it is like others.
  private let numbers: [UInt16]
  private let plans: [Plan]

  /// The plan of a day of this year; nil where it is like others.
  func plan(_ day: Int) -> Plan? {
    let index = day - days.lowerBound
    guard numbers.indices.contains(index), numbers[index] > 0 else { return nil }
    return plans[Int(numbers[index]) - 1]
  }

  /// Works out a year.
  init(_ year: Int, weekdays: [[MinuteSpan]], exceptions: [ExceptionDates]) {
    let first = LocalDate(year: year, month: 1, day: 1)?.daysSince1970 ?? 0
    days = first...(first + (LocalDate.isLeap(year: year) ? 365 : 364))
    // What a day is depends on the one before and the one after.
    var entries = Entries(days: (days.lowerBound - 1)...(days.upperBound + 1), weekdays: weekdays)
    for exception in exceptions { entries.add(exception) }
    var numbers = [UInt16](repeating: 0, count: days.count)
    var plans: [Plan] = []
    for day in days where (day - 1...day + 1).contains(where: entries.isSpecial) {
      plans.append(entries.plan(day))
      numbers[day - days.lowerBound] = UInt16(plans.count)
    }
    self.numbers = numbers
    self.plans = plans
  }

  /// The exceptions of a year by day.
  private struct Entries {
    struct Hours {
      var rank: Int
      var name: String
      var spans: [MinuteSpan]
    }

    struct Closing {
      var rank: Int
      var name: String
      var span: MinuteSpan
    }

    let days: ClosedRange<Int>
    let weekdays: [[MinuteSpan]]
    private var hours: [Int: Hours] = [:]
    private var closings: [Int: [Closing]] = [:]

    init(days: ClosedRange<Int>, weekdays: [[MinuteSpan]]) {
      self.days = days
      self.weekdays = weekdays
    }

    mutating func add(_ dates: ExceptionDates) {
      for start in dates.days(in: (days.lowerBound - dates.length + 1)...days.upperBound) {
        for day in start..<start + dates.length where days.contains(day) {
          switch dates.effect {
          case .hours(let spans):
            // Of equal rank the first in the file stays.
            if let earlier = hours[day], earlier.rank <= dates.rank { continue }
            hours[day] = Hours(rank: dates.rank, name: dates.name, spans: spans)
          case .closing(let span):
            let midnight = (day - start) * WorkSchedule.dayLength
            let part = MinuteSpan(
              start: max(span.start - midnight, 0), end: min(span.end - midnight, WorkSchedule.dayLength))
            guard part.start < part.end else { continue }
            closings[day, default: []].append(Closing(rank: dates.rank, name: dates.name, span: part))
          }
        }
      }
    }

    func isSpecial(_ day: Int) -> Bool { hours[day] != nil || closings[day] != nil }

    /// Hours that somebody wrote for a date hold also where an exception of lower rank closes some of them.
    private func closings(_ day: Int) -> [Closing] {
      (closings[day] ?? []).filter { $0.rank <= hours[day]?.rank ?? .max }
    }

    private func spans(_ day: Int) -> [MinuteSpan] {
      hours[day]?.spans ?? weekdays[CalendarDay.weekdayNumber(day)]
    }

    func plan(_ day: Int) -> Plan {
      var spans = WorkSchedule.trimmed(spans(day), after: spans(day - 1))
      let closings = closings(day)
      for closing in closings { spans = WorkSchedule.cutting(closing.span, out: spans) }
      for closing in self.closings(day + 1) {
        let moved = MinuteSpan(
          start: closing.span.start + WorkSchedule.dayLength, end: closing.span.end + WorkSchedule.dayLength)
        spans = WorkSchedule.cutting(moved, out: spans)
      }
      var names = [hours[day]?.name].compactMap { $0 }
      for closing in closings where !names.contains(closing.name) { names.append(closing.name) }
      return Plan(spans: spans, name: names.isEmpty ? nil : names.joined(separator: ", "))
    }
  }
}

internal import FrontlinePacks
internal import FrontlineText

/// The dates of a recurrence rule, worked out for the time that is asked for: no list of all of them is kept.
///
/// Days are counted from 1970-01-01. A part that a rule lacks comes from its start, as RFC 5545 says; a rule that lacks it
/// and has no start names no date. The start is a date of the rule only where the rule's parts name it.
struct RecurrenceDates: Sendable {
  private let parts: RecurrenceParts
  private let interval: Int
  private let start: Int?
  private let until: Int
  private let excluded: Set<Int>
  /// The dates of a rule that ends after so many.
  private let counted: [Int]?

  /// The longest interval and the highest count that are taken; a file may name any number.
  private static let highest = 100_000

  init(_ rule: RecurrenceRule) {
    parts = RecurrenceParts(rule)
    interval = min(max(1, rule.interval), Self.highest)
    start = rule.start?.daysSince1970
    let until = rule.until?.daysSince1970 ?? .max
    self.until = until
    excluded = Set(rule.excluded.map(\.daysSince1970))
    guard let start, let number = rule.count else {
      counted = nil
      return
    }
    var days: [Int] = []
    var stretch = parts.stretch(of: start)
    var empty = 0
    let count = min(number, Self.highest)
    while days.count < count, empty < parts.cycle {
      let found = parts.days(inStretch: stretch).filter { $0 >= start && $0 <= until }
      days += found.prefix(count - days.count)
      empty = found.isEmpty ? empty + 1 : 0
      stretch += interval
    }
    counted = days
  }

  /// The rule's dates within a time, ascending.
  func days(in range: ClosedRange<Int>) -> [Int] {
    if let counted { return counted.filter { range.contains($0) && !excluded.contains($0) } }
    let first = max(range.lowerBound, start ?? range.lowerBound)
    let last = min(range.upperBound, until)
    guard first <= last, start != nil || interval == 1 else { return [] }
    var days: [Int] = []
    var stretch = parts.stretch(of: first)
    if let start {
      // To the next one that counts, the intervals being counted from that of the start.
      let over = (stretch - parts.stretch(of: start)) % interval
      if over > 0 { stretch += interval - over }
    }
    let end = parts.stretch(of: last)
    while stretch <= end {
      for day in parts.days(inStretch: stretch) where day >= first && day <= last && !excluded.contains(day) {
        days.append(day)
      }
      stretch += interval
    }
    return days
  }
}

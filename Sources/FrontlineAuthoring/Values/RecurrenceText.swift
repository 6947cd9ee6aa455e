internal import FrontlinePacks
internal import FrontlineText

/// Reads recurrence rules as RFC 5545 writes them, section 3.3.10: `FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO`.
///
/// Parts that RFC 5545 forbids together are refused, and so are rules for less than a day, for holidays are days.
struct RecurrenceText {
  /// What is wrong with a rule, and what to do.
  struct Problem: Error {
    var problem: String
    var advice: String
  }

  /// The rule without start and end.
  private(set) var parts: RecurrenceRule
  /// UNTIL.
  private(set) var until: EventTime?

  private static let example = "FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO"
  private static let weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

  /// Parses a rule; letters may be small, and `RRULE:` may stand before it.
  static func parse(_ text: String) throws(Problem) -> RecurrenceText {
    var body = text.uppercased()
    if body.hasPrefix("RRULE:") { body.removeFirst(6) }
    var values: [(name: String, value: String)] = []
    for part in body.split(separator: ";", omittingEmptySubsequences: false) {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map {
        NodeReader.trimmed(String($0))
      }
      guard sides.count == 2, !sides[1].isEmpty else {
        throw Problem(problem: "\"\(part)\" is no part of a recurrence rule", advice: "Write a rule such as \(example)")
      }
      if values.contains(where: { $0.name == sides[0] }) {
        throw Problem(problem: "the rule has \(sides[0]) twice", advice: "Join the two, as in BYDAY=MO,TU")
      }
      values.append((sides[0], sides[1]))
    }
    guard let frequency = values.first(where: { $0.name == "FREQ" })?.value else {
      throw Problem(problem: "the rule has no FREQ", advice: "Begin it with FREQ=YEARLY, as in \(example)")
    }
    guard let known = RecurrenceRule.Frequency(rawValue: frequency) else {
      throw Problem(
        problem: "the rule has the FREQ \(frequency)", advice: "Write YEARLY, MONTHLY, WEEKLY or DAILY")
    }
    var rule = RecurrenceText(parts: RecurrenceRule(known), until: nil)
    for (name, value) in values { try rule.take(name, value) }
    try rule.check()
    return rule
  }

  /// The rule with its first date and its last.
  func rule(from start: LocalDate?, until: LocalDate?) throws(Problem) -> RecurrenceRule {
    var rule = parts
    rule.start = start
    rule.until = until
    guard start == nil else { return rule }
    if rule.interval > 1 || rule.count != nil {
      throw Problem(
        problem: "a rule with INTERVAL or COUNT needs a first date", advice: "Add it to the holiday: from: 2026-01-01")
    }
    if rule.frequency != .daily, rule.weekdays.isEmpty, rule.monthDays.isEmpty, rule.yearDays.isEmpty {
      throw Problem(
        problem: "the rule does not say which day it means",
        advice: "Add BYDAY, BYMONTHDAY or BYYEARDAY, or the first date: from: 2026-01-01")
    }
    return rule
  }

  private mutating func take(_ name: String, _ value: String) throws(Problem) {
    switch name {
    case "FREQ": break
    case "INTERVAL": parts.interval = try Self.number(name, value, 1...100_000)
    case "COUNT": parts.count = try Self.number(name, value, 1...100_000)
    case "UNTIL":
      guard let time = EventTime(value, zone: nil) else {
        throw Problem(problem: "UNTIL=\(value) is no date", advice: "Write UNTIL=20261231 or UNTIL=20261231T235959Z")
      }
      until = time
    case "WKST": parts.weekStart = try Self.weekday(value).weekday
    case "BYMONTH": parts.months = try Self.numbers(name, value, 1...12)
    case "BYWEEKNO": parts.weekNumbers = try Self.numbers(name, value, -53...53)
    case "BYYEARDAY": parts.yearDays = try Self.numbers(name, value, -366...366)
    case "BYMONTHDAY": parts.monthDays = try Self.numbers(name, value, -31...31)
    case "BYSETPOS": parts.positions = try Self.numbers(name, value, -366...366)
    case "BYDAY":
      for item in value.split(separator: ",", omittingEmptySubsequences: false) {
        parts.weekdays.append(try Self.weekday(String(item)))
      }
    case "BYHOUR", "BYMINUTE", "BYSECOND":
      throw Problem(problem: "the rule has \(name), but it names days", advice: "Remove it")
    default:
      let known = [
        "FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYMONTH", "BYWEEKNO", "BYYEARDAY", "BYMONTHDAY", "BYDAY",
        "BYSETPOS",
      ]
      throw Problem(
        problem: "a recurrence rule has no part \(name)",
        advice: NameSuggestion.advice(for: name, known: known, what: "part"))
    }
  }

  /// What RFC 5545 forbids together.
  private func check() throws(Problem) {
    let frequency = parts.frequency
    if parts.count != nil, until != nil {
      throw Problem(problem: "the rule has both COUNT and UNTIL", advice: "Remove one of them")
    }
    func only(_ name: String, _ isGiven: Bool, with allowed: RecurrenceRule.Frequency...) throws(Problem) {
      guard isGiven, !allowed.contains(frequency) else { return }
      throw Problem(
        problem: "\(name) cannot stand in a rule with FREQ=\(frequency.rawValue)",
        advice: "It goes with \(allowed.map { "FREQ=\($0.rawValue)" }.joined(separator: " and "))")
    }
    try only("BYWEEKNO", !parts.weekNumbers.isEmpty, with: .yearly)
    try only("BYYEARDAY", !parts.yearDays.isEmpty, with: .yearly)
    try only("BYMONTHDAY", !parts.monthDays.isEmpty, with: .daily, .monthly, .yearly)
    let hasOrdinals = parts.weekdays.contains { $0.ordinal != nil }
    try only("BYDAY with a number", hasOrdinals, with: .monthly, .yearly)
    if hasOrdinals, !parts.weekNumbers.isEmpty {
      throw Problem(problem: "BYDAY with a number cannot stand beside BYWEEKNO", advice: "Remove the number")
    }
    let hasOther =
      !parts.months.isEmpty || !parts.weekNumbers.isEmpty || !parts.yearDays.isEmpty || !parts.monthDays.isEmpty
      || !parts.weekdays.isEmpty
    if !parts.positions.isEmpty, !hasOther {
      throw Problem(
        problem: "BYSETPOS has nothing to pick from", advice: "Add another BY part, as in BYDAY=MO,TU;BYSETPOS=1")
    }
  }

  private static func number(_ name: String, _ text: String, _ range: ClosedRange<Int>) throws(Problem) -> Int {
    // Bare Int would take more signs than RFC 5545 does, but means the same by them.
    guard let number = Int(text), range.contains(number), number != 0 else {
      let zero = range.contains(0) ? " but not 0" : ""
      throw Problem(
        problem: "\(name) is \(text)",
        advice: "Give numbers from \(range.lowerBound) to \(range.upperBound)\(zero)")
    }
    return number
  }

  private static func numbers(_ name: String, _ text: String, _ range: ClosedRange<Int>) throws(Problem) -> [Int] {
    var numbers: [Int] = []
    for item in text.split(separator: ",", omittingEmptySubsequences: false) {
      numbers.append(try number(name, String(item), range))
    }
    return numbers
  }

  private static func weekday(_ text: String) throws(Problem) -> OrdinalWeekday {
    guard let index = weekdays.firstIndex(of: String(text.suffix(2))), let weekday = Weekday(rawValue: index) else {
      throw Problem(
        problem: "\"\(text)\" is no weekday", advice: "Write MO, TU, WE, TH, FR, SA, SU, or -1MO for the last")
    }
    if text.count == 2 { return OrdinalWeekday(weekday) }
    return OrdinalWeekday(weekday, ordinal: try number("BYDAY", String(text.dropLast(2)), -53...53))
  }
}

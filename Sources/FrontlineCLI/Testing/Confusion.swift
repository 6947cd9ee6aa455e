import FrontlineAuthoring
import FrontlineMatching

/// Messages of one intent that went to another, or to none.
struct Confusion {
  /// What was expected: an intent or `none`.
  let expected: String
  /// What was found: an intent or `none`.
  let found: String
  /// How many there were.
  let count: Int

  /// The confusions among outcomes, the most frequent first, then by name.
  static func all(of outcomes: [TestOutcome]) -> [Confusion] {
    var counts: [[String]: Int] = [:]
    for outcome in outcomes where !outcome.isRight {
      counts[[TestOutcome.name(outcome.message.expected), TestOutcome.name(outcome.result.intent)], default: 0] += 1
    }
    return counts.map { Confusion(expected: $0.key[0], found: $0.key[1], count: $0.value) }
      .sorted { ($1.count, $0.expected, $0.found) < ($0.count, $1.expected, $1.found) }
  }
}

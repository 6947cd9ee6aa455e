/// Messages by language and hour in the making of a report's figures.
struct DemandTally: Sendable {
  /// The messages of a language by hour, and those of them that came while nobody was there to read them.
  struct Hours: Sendable {
    var messages = [Int](repeating: 0, count: 24)
    var uncovered = [Int](repeating: 0, count: 24)
  }

  /// By the language's place in the report's breakdown.
  private(set) var hours: [Int: Hours] = [:]

  /// Counts a message.
  mutating func add(language: Int, hour: Int, isCovered: Bool) {
    hours[language, default: Hours()].messages[hour] += 1
    if !isCovered { hours[language, default: Hours()].uncovered[hour] += 1 }
  }
}

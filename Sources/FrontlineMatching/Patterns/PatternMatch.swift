/// How a pattern matched: more literals are better, then the longer span.
struct PatternMatch: Hashable, BitwiseCopyable, Sendable {
  var literals: Int
  /// First unit, and the unit after the last.
  var start: Int
  var end: Int

  /// Whether it is better than another.
  func isBetter(than other: PatternMatch) -> Bool {
    (literals, end - start) > (other.literals, other.end - other.start)
  }

  /// Whether neither is better.
  func isEqual(to other: PatternMatch) -> Bool {
    literals == other.literals && end - start == other.end - other.start
  }
}

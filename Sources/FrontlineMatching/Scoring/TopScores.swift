/// The classes with the largest scores, largest first, equals by class, and the score of messages out of scope.
struct TopScores: BitwiseCopyable, Sendable {
  /// One more than a result's candidates, so that one may be put aside.
  static let limit = Matcher.candidateLimit + 1

  /// Scores above their classes, which are turned round, so that one comparison orders both.
  private var ranks: [6 of Int64] = .init(repeating: .min)
  private(set) var count = 0
  /// The score as a message out of scope; 0 where none are known.
  var outside: Int32 = 0

  /// The class at a place; -1 beyond the last.
  @inline(__always)
  func label(_ place: Int) -> Int32 { Int32(truncatingIfNeeded: ~ranks[place]) }

  /// The score at a place.
  @inline(__always)
  func score(_ place: Int) -> Int32 { Int32(truncatingIfNeeded: ranks[place] &>> 32) }

  /// Takes a score if it is among the largest. What is not known beforehand is moved, not branched on.
  @inline(__always)
  mutating func offer(_ label: Int32, _ score: Int32) {
    var rank = Int64(score) &<< 32 | Int64(UInt32(truncatingIfNeeded: ~label))
    for place in 0..<Self.limit {
      let held = ranks[place]
      ranks[place] = max(held, rank)
      rank = min(held, rank)
    }
    count = min(count &+ 1, Self.limit)
  }

  /// Takes one out.
  mutating func remove(at place: Int) {
    for next in place..<(count - 1) { ranks[next] = ranks[next + 1] }
    count -= 1
    ranks[count] = .min
  }
}

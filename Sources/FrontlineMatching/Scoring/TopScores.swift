/// The classes with the largest scores, largest first, equals by class.
struct TopScores: BitwiseCopyable, Sendable {
  /// One more than a result's candidates, so that one may be put aside.
  static let limit = Matcher.candidateLimit + 1

  private(set) var labels: [6 of Int32] = .init(repeating: -1)
  private(set) var scores: [6 of Int32] = .init(repeating: .min)
  private(set) var count = 0

  /// What a score must exceed to be among them.
  @inline(__always)
  var least: Int32 { scores[Self.limit - 1] }

  /// Takes a score if it is among the largest. Classes come in ascending order where they can be equal.
  @inline(__always)
  mutating func offer(_ label: Int32, _ score: Int32) {
    guard score > least || (score == least && count == Self.limit && label < labels[Self.limit - 1]) else { return }
    var place = min(count, Self.limit - 1)
    while place > 0, scores[place - 1] < score || (scores[place - 1] == score && labels[place - 1] > label) {
      scores[place] = scores[place - 1]
      labels[place] = labels[place - 1]
      place &-= 1
    }
    scores[place] = score
    labels[place] = label
    count = min(count &+ 1, Self.limit)
  }

  /// Takes one out.
  mutating func remove(at place: Int) {
    for next in place..<(count - 1) {
      labels[next] = labels[next + 1]
      scores[next] = scores[next + 1]
    }
    count -= 1
    scores[count] = .min
    labels[count] = -1
  }
}

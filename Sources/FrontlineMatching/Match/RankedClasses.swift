/// Classes with confidence, most likely first: at most one more than a result's candidates.
struct RankedClasses: BitwiseCopyable, Sendable {
  private(set) var labels: [6 of Int32] = .init(repeating: -1)
  private(set) var confidences: [6 of Double] = .init(repeating: 0)
  private(set) var count = 0

  /// The place of a class; nil where it is not among them.
  func place(of label: Int32) -> Int? {
    for place in 0..<count where labels[place] == label { return place }
    return nil
  }

  @inline(__always)
  mutating func append(_ label: Int32, _ confidence: Double) {
    guard count < TopScores.limit else { return }
    labels[count] = label
    confidences[count] = confidence
    count &+= 1
  }

  /// Puts a class first; the last one falls out where there is no room.
  mutating func lead(_ label: Int32, _ confidence: Double) {
    var place = min(count, TopScores.limit - 1)
    count = place + 1
    while place > 0 {
      labels[place] = labels[place - 1]
      confidences[place] = confidences[place - 1]
      place -= 1
    }
    labels[0] = label
    confidences[0] = confidence
  }

  mutating func remove(at place: Int) {
    guard place < count else { return }
    for next in place..<(count - 1) {
      labels[next] = labels[next + 1]
      confidences[next] = confidences[next + 1]
    }
    count -= 1
  }

  /// Holds all confidences from a place on to a limit.
  mutating func limit(from place: Int = 0, to most: Double) {
    for index in min(place, count)..<count { confidences[index] = min(confidences[index], most) }
  }

  /// Leaves out what is beyond a result's candidates.
  mutating func cut() { count = min(count, Matcher.candidateLimit) }
}

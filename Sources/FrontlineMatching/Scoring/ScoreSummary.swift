/// What the scorer saw of a message, in the few numbers from which confidence follows.
struct ScoreSummary: Sendable {
  /// The classes with the largest scores, largest first, equals by class.
  var top: [(label: Int32, score: Float)] = []
  /// How like the message is to the nearest example of the first class, from 0 to 1.
  var likeness: Float = 0
  /// How like the message is to the nearest message that is known to be out of scope, from 0 to 1.
  var outsideLikeness: Float = 0
  /// The share of the message's words and their parts, by weight, that examples of an intent know.
  var known: Float = 0

  /// The first score; below every real one where there is none.
  var best: Float { top.first?.score ?? -2 }
  /// The first score's lead over the second.
  var margin: Float { top.count > 1 ? top[0].score - top[1].score : 1 }

  /// Takes the largest scores.
  mutating func rank(_ scores: [LinearSolver.Lane], classCount: Int, limit: Int) {
    top.removeAll(keepingCapacity: true)
    var least = -Float.infinity
    for label in 0..<classCount {
      let score = scores[label >> 3][label & 7]
      if top.count == limit && score <= least { continue }
      var place = top.count
      while place > 0 && top[place - 1].score < score { place -= 1 }
      top.insert((Int32(label), score), at: place)
      if top.count > limit { top.removeLast() }
      least = top[top.count - 1].score
    }
  }

  /// Takes the likeness of the nearest example of the first class and of the nearest message out of scope.
  mutating func takeLikeness(_ likeness: [Float], labels: [Int32]) {
    self.likeness = 0
    outsideLikeness = 0
    guard let first = top.first else { return }
    for (value, label) in zip(likeness, labels) {
      if label == first.label { self.likeness = max(self.likeness, value) }
      if label == -1 { outsideLikeness = max(outsideLikeness, value) }
    }
  }
}

/// What the scorer saw of a message, in the few numbers from which confidence follows.
struct ScoreSummary: BitwiseCopyable, Sendable {
  /// The classes with the largest sums.
  var top = TopScores()
  /// What turns a sum into a score: the weights' unit over the message's length.
  var scale: Float = 0
  /// How like the message is to the nearest example of the first classes, from 0 to 1.
  var likeness: Float = 0
  /// How like the message is to the nearest message that is known to be out of scope, from 0 to 1.
  var outsideLikeness: Float = 0
  /// The share of the message, by the square of its length, that examples of an intent know.
  var known: Float = 0

  /// The score of a class in `top`.
  @inline(__always)
  func score(_ place: Int) -> Float { Float(top.score(place)) * scale }

  /// The score as a message out of scope; 0 where none are known.
  @inline(__always)
  var outsideScore: Float { Float(top.outside) * scale }

  /// The first score; below every real one where there is none.
  @inline(__always)
  var best: Float { top.count > 0 ? score(0) : -2 }

  /// The first score's lead over the second; where there is no second, over knowing nothing.
  @inline(__always)
  var margin: Float { top.count > 1 ? score(0) - score(1) : best }
}

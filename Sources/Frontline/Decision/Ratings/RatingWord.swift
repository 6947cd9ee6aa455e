/// What a word can be in the answer to a request for a rating.
enum RatingWord: Hashable, Sendable {
  /// A number in words.
  case number(Int)
  /// A unit of a scale: stars, points.
  case unit
  /// Between a score and the scale's end: "out of", /.
  case outOf
  /// It is solved.
  case yes
  /// It is not solved.
  case no
  /// Says nothing: "I give", "please".
  case filler
}

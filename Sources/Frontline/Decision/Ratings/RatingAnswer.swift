/// What a message says to somebody who asked for a rating.
enum RatingAnswer: Hashable, Sendable {
  /// A score from 1 to 5. One that names its unit (`5/5`, `4 stars`, ★★★) is meant as a rating whatever else was asked;
  /// a bare number may be a value or the number of a choice.
  case score(Int, isExplicit: Bool)
  /// It is solved.
  case yes
  /// It is not solved.
  case no
}

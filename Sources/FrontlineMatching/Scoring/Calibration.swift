/// Turns scores into confidence. Its numbers are found by cross-validation when packs are compiled.
///
/// Two questions are answered by one sum of what the scorer saw: whether to say anything, which counts messages out of scope
/// as mistakes (``acceptance(_:)``), and how likely the first class is right where the message is in scope at all
/// (``confidence(_:)``).
struct Calibration: BitwiseCopyable, Hashable, Sendable {
  /// Constant, weight of the best score, of the margin, of the likeness, of the known share of the message, of the likeness
  /// to a message out of scope, of the score as one.
  var constant: Double
  var best: Double
  var margin: Double
  var likeness: Double
  var known: Double
  var outsideLikeness: Double
  var outsideScore: Double
  /// How sharply a lead in score turns into a lead in confidence.
  var sharpness: Double
  /// The slope and place of confidence over the sum.
  var slope = 1.0
  var shift = 0.0

  /// How many weights the sum has.
  static let weightCount = 7

  /// What packs usually come to: the start of the search, and what a pack with next to no examples keeps.
  static let usual = Calibration(
    constant: -3.0, best: 1.2, margin: 3.0, likeness: 1.0, known: 4.0, outsideLikeness: -3.0, outsideScore: -3.0,
    sharpness: 5)

  /// The weights in order.
  var weights: [Double] {
    get { [constant, best, margin, likeness, known, outsideLikeness, outsideScore] }
    set {
      guard newValue.count == Self.weightCount else { return }
      (constant, best, margin) = (newValue[0], newValue[1], newValue[2])
      (likeness, known) = (newValue[3], newValue[4])
      (outsideLikeness, outsideScore) = (newValue[5], newValue[6])
    }
  }

  /// What a proof calls the weights, in order.
  static let names = [
    "constant", "score", "margin", "likeness", "known", "likeness out of scope", "score out of scope",
  ]

  /// What the weights are multiplied with.
  static func features(of summary: ScoreSummary) -> [Double] {
    [
      1, Double(summary.best), Double(min(summary.margin, 1)), Double(summary.likeness), Double(summary.known),
      Double(summary.outsideLikeness), Double(summary.outsideScore),
    ]
  }

  /// The log odds that the first class is right, messages out of scope counted as they are expected.
  @inline(__always)
  func logit(_ summary: ScoreSummary) -> Double {
    let scores = constant + best * Double(summary.best) + margin * Double(min(summary.margin, 1))
    return scores + likeness * Double(summary.likeness) + known * Double(summary.known)
      + outsideLikeness * Double(summary.outsideLikeness) + outsideScore * Double(summary.outsideScore)
  }

  /// How likely the first class is right, where messages out of scope are among those expected.
  @inline(__always)
  func acceptance(_ logit: Double) -> Double { PortableMath.logistic(logit) }

  /// How likely the first class is right for a message in scope.
  @inline(__always)
  func confidence(_ logit: Double) -> Double { PortableMath.logistic(slope * logit + shift) }

  /// How likely a class is, as a part of the first one's likelihood, by its distance in score.
  @inline(__always)
  func share(_ summary: ScoreSummary, _ place: Int) -> Double {
    let distance = sharpness * Double(summary.score(place) - summary.score(0))
    // Beyond it no digit that is shown differs from zero.
    return distance < -12 ? 0 : PortableMath.exp(distance)
  }
}

/// Turns scores into confidence. Its numbers are found by cross-validation when packs are compiled.
struct Calibration: Hashable, Sendable {
  /// Constant, weight of the best score, of the margin, of the likeness, of the known share of the
  /// message, of the likeness to a message out of scope.
  var weights: [Double]
  /// How sharply a lead in score turns into a lead in confidence.
  var sharpness: Double

  /// What packs usually come to: the start of the search, and what a pack with next to no examples keeps.
  static let usual = Calibration(weights: [-3.0, 1.2, 3.0, 1.0, 4.0, -3.0], sharpness: 5)

  static func features(of summary: ScoreSummary) -> [Double] {
    [
      1, Double(summary.best), Double(min(summary.margin, 1)), Double(summary.likeness), Double(summary.known),
      Double(summary.outsideLikeness),
    ]
  }

  /// How likely the first class is right, in log odds.
  func logit(_ summary: ScoreSummary) -> Double {
    var sum = 0.0
    for (weight, feature) in zip(weights, Self.features(of: summary)) { sum += weight * feature }
    return sum
  }

  /// The confidence of each class in `summary.top`.
  func confidences(_ summary: ScoreSummary) -> [Double] {
    guard let first = summary.top.first else { return [] }
    let best = PortableMath.logistic(logit(summary))
    return summary.top.map { best * PortableMath.exp(sharpness * Double($0.score - first.score)) }
  }
}

/// The constants of the scorer, found on the training parts of public sets; see docs/matching.md.
struct ScoringOptions: Sendable {
  /// The lengths of runs.
  var extractor = FeatureExtractor()
  /// The weight of each kind of feature, by raw value.
  var kindWeights: [Float] = [1, 0.7, 0.3, 0.35, 0.6]
  /// The least number of messages that a feature must occur in, by raw value of the kind, in sets of many messages.
  var minimumCounts: [Int] = [1, 2, 2, 2, 2]
  /// The number of messages from which a set counts as large.
  var manyMessages = 2000
  /// How dear a mistake on a training message is.
  var cost: Float = 1
  /// How dear a mistake on a message of the class itself is.
  var ownCost: Float = 8
  /// Rounds over the training messages.
  var epochs = 8
  /// The part of a feature's weight that counts toward a message's length where no training message holds it, by raw value
  /// of the kind. Most pairs of a message are new even where all its words are known.
  var unknownFactors: [Float] = [1, 0.4, 0.4, 1, 0.7]
  /// How many messages out of scope calibration expects for each message in scope, and for packs of few examples.
  var outsideShare = 0.25
  var outsideShareOfFew = 0.6
  /// What the calibration of packs usually comes to: the start of the search, and what a pack with few examples keeps.
  var usual = Calibration.usual
  /// How strongly calibration keeps to ``usual``, a number for each of its weights.
  var calibrationPrior = [1.0, 4.0, 4.0, 4.0, 16.0, 4.0]
}

/// The constants of the scorer, found on the training parts of public sets; see docs/matching.md.
struct ScoringOptions: Sendable {
  /// The weight of each kind of feature, by raw value.
  var kindWeights: [Float] = [1, 0.35, 0.5, 0.4, 0.6, 0.6]
  /// The least number of messages that a feature must occur in, by raw value of the kind, in sets of many messages.
  var minimumCounts: [Int] = [1, 2, 2, 2, 2, 2]
  /// The number of messages from which a set counts as large.
  var manyMessages = 2000
  /// How dear a mistake on a training message is.
  var cost: Float = 1
  /// How dear a mistake on a message of the class itself is.
  var ownCost: Float = 8
  /// Rounds over the training messages.
  var epochs = 8
  /// The most classes for which each is trained against all others; above it classes are known by their centroids.
  var trainedClasses = 512
  /// Weights below this part of a pair's or run's heaviest are left out, and pairs and runs whose heaviest is below this part of
  /// the heaviest of all.
  var leastWeight: Float = 0.1
  var leastFeature: Float = 0.02
  /// Classes that a word's row keeps weights for, the heaviest, where there are many classes.
  var wordRowLimit = 63
  /// How many messages out of scope calibration expects for each message in scope, in packs of many examples: where the examples
  /// of other intents stand for them, and where they are listed, by one author and so more alike than what comes.
  var outsideShare = 0.25
  var listedShare = 2.0
  /// How many it expects in packs of few examples.
  var outsideShareOfFew = 1.0
  /// Of so many listed messages out of scope calibration learns as much as of the examples of other intents; of more, more.
  var evenOutside = 100.0
  /// What the calibration of packs usually comes to: the start of the search, and what a pack with few examples keeps.
  var usual = Calibration.usual
  /// How strongly calibration keeps to ``usual``, a number for each of its weights.
  var calibrationPrior = [1.0, 4.0, 4.0, 4.0, 16.0, 4.0, 4.0]
}

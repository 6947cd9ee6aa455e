/// Finds a pack's calibration by cross-validation inside the pack.
///
/// Each fold sets aside some examples of every intent, which stand for messages in scope, and all examples of some intents,
/// which stand for messages out of scope: to a scorer that never saw their intent they are just that. They are nearer to the
/// packs than what customers send by mistake, so the more messages out of scope are listed, the more these count instead.
struct Calibrator {
  /// The folds that examples and intents are dealt into.
  static let folds = 5
  /// How many of them are run at most.
  static let mostRounds = 3
  /// Messages asked from which on another fold tells next to nothing. A fold asks about a third of the examples.
  static let enoughMessages = 400
  /// Rounds of the solver in a fold: what is wanted is the spread of scores, not the last digit.
  static let rounds = 5
  /// The fewest intents for which intents are set aside.
  static let fewestIntents = 4

  /// Messages of a fold that are asked at most.
  static let mostAsked = 6000

  /// The most that a message out of scope counts, beside one in scope.
  static let mostWeight = 8.0

  /// Where a message that the scorer had not seen comes from.
  enum Origin {
    case inScope
    /// An example of an intent that the scorer does not know: out of scope to it.
    case unknownIntent
    /// A listed message out of scope.
    case listedOutside
  }

  /// A message that the scorer had not seen, and whether its first guess was right.
  struct Point {
    var summary: ScoreSummary
    var label: Int32
    var origin: Origin
    var isRight: Bool { label >= 0 && summary.top.count > 0 && summary.top.label(0) == label }
  }

  let options: ScoringOptions
  let trainer: ScorerTrainer
  let set: TrainingSet
  let text: TrainingText
  /// Measures likeness; nil where the pack is too large for it.
  let stems: ExampleStems?

  private var classCount: Int { trainer.classCount }

  func calibrate() -> Calibration {
    guard classCount >= 2 else { return options.usual }
    var points: [Point] = []
    let asked = max(1, set.count / 3)
    let rounds = min(Self.mostRounds, (Self.enoughMessages + asked - 1) / asked)
    let foldOf = assignFolds()
    for fold in 0..<rounds { collect(fold, foldOf, &points) }
    var calibration = options.usual
    calibration.weights = fitWeights(points, isLarge: set.count >= options.manyMessages)
    calibration.sharpness = fitSharpness(points)
    fitConfidence(points, &calibration)
    return calibration
  }

  /// The examples of each class go round the folds, each class beginning at another.
  private func assignFolds() -> [Int] {
    var seen = [Int](repeating: 0, count: classCount + 1)
    return set.labels.map { label in
      let place = Int(label) + 1
      seen[place] += 1
      return (seen[place] + place) % Self.folds
    }
  }

  private func collect(_ fold: Int, _ foldOf: [Int], _ points: inout [Point]) {
    let setsIntentsAside = classCount >= Self.fewestIntents
    func isAside(_ label: Int32) -> Bool { setsIntentsAside && label >= 0 && Int(label) % Self.folds == fold }
    var rows: [Int] = []
    var asked: [Int] = []
    for row in 0..<set.count {
      if isAside(set.labels[row]) || foldOf[row] == fold { asked.append(row) } else { rows.append(row) }
    }
    let step = (asked.count + Self.mostAsked - 1) / Self.mostAsked
    if step > 1 { asked = asked.enumerated().filter { $0.offset % step == 0 }.map(\.element) }
    let weights = trainer.train(set, rows: rows, rounds: Self.rounds)
    // What only messages set aside hold is unknown to this fold, and counts as such.
    var isKnown = [Bool](repeating: false, count: set.keys.count)
    for row in rows where set.labels[row] >= 0 {
      set.forEachEntry(of: row) { id, _ in isKnown[id] = true }
    }
    var examples = [[Int]](repeating: [], count: classCount + 1)
    if stems != nil {
      for row in rows { examples[set.labels[row] >= 0 ? Int(set.labels[row]) : classCount].append(row) }
    }
    for row in asked {
      var summary = ScoreSummary()
      summary.scale = 1 / Self.fixedPoint
      summary.top = weights.top(set, row: row, unit: Self.fixedPoint)
      // A class that was set aside cannot be guessed.
      var place = 0
      while place < summary.top.count {
        if isAside(summary.top.label(place)) { summary.top.remove(at: place) } else { place += 1 }
      }
      summary.known = knownShare(row, isKnown)
      if let stems {
        for place in 0..<min(summary.top.count, NearestExamples.classes) {
          let likeness = stems.likeness(of: row, examples: examples[Int(summary.top.label(place))])
          summary.likeness = max(summary.likeness, likeness)
        }
        summary.outsideLikeness = stems.likeness(of: row, examples: examples[classCount])
      }
      let isUnknown = isAside(set.labels[row])
      points.append(
        Point(
          summary: summary, label: isUnknown ? -1 : set.labels[row],
          origin: isUnknown ? .unknownIntent : set.labels[row] < 0 ? .listedOutside : .inScope))
    }
  }

  /// Scores are kept as whole numbers of this part.
  private static let fixedPoint: Float = 65_536

  /// The share of a message that a fold knows, as ``MessageScorer`` counts it.
  private func knownShare(_ row: Int, _ isKnown: [Bool]) -> Float {
    var square: Float = 0
    var known: Float = 0
    for word in text.words(of: row) {
      let own = set.wordSquares[Int(word)]
      square += own
      let feature = set.wordFeatures[Int(word)]
      if feature != .max, isKnown[Int(feature)] {
        known += own
      } else {
        for run in set.wordRuns[Int(word)] where isKnown[Int(run)] { known += set.unknownRunSquare }
      }
    }
    for run in text.runs(of: row) {
      square += set.characterRunSquare
      if let id = set.characterRun(run), isKnown[Int(id)] { known += set.characterRunSquare }
    }
    return square > 0 ? min(known / square, 1) : 0
  }

  /// How much a point counts, so that messages out of scope are as many as expected whatever their number.
  private func pointWeights(_ points: [Point], isLarge: Bool) -> (Origin) -> Double {
    let inScope = Double(points.count { $0.origin == .inScope })
    let listed = Double(set.labels.count { $0 < 0 })
    let trust = listed / (listed + options.evenOutside)
    let share = isLarge ? options.outsideShare : options.outsideShareOfFew
    func weight(of origin: Origin, share: Double) -> Double {
      let count = Double(points.count { $0.origin == origin })
      return count > 0 ? min(Self.mostWeight, share * inScope / count) : 0
    }
    let unknownIntent = weight(of: .unknownIntent, share: (1 - trust) * share)
    let listedShare = isLarge ? options.listedShare : options.outsideShareOfFew
    let listedOutside = weight(of: .listedOutside, share: trust * listedShare)
    return { origin in
      switch origin {
      case .inScope: 1
      case .unknownIntent: unknownIntent
      case .listedOutside: listedOutside
      }
    }
  }

  /// Logistic regression of "the first guess is right", held to the usual weights, by Newton's method.
  private func fitWeights(_ points: [Point], isLarge: Bool) -> [Double] {
    let usual = options.usual.weights
    let weightOf = pointWeights(points, isLarge: isLarge)
    let count = usual.count
    let rows = points.map {
      (
        features: Calibration.features(of: $0.summary), target: $0.isRight ? 1.0 : 0.0,
        weight: weightOf($0.origin)
      )
    }
    func loss(_ weights: [Double]) -> Double {
      var sum = 0.0
      for index in 0..<count {
        let distance = weights[index] - usual[index]
        sum += options.calibrationPrior[index] * distance * distance / 2
      }
      for row in rows {
        var logit = 0.0
        for index in 0..<count { logit += weights[index] * row.features[index] }
        let chance = PortableMath.logistic(row.target > 0 ? logit : -logit)
        sum -= row.weight * PortableMath.log(chance)
      }
      return sum
    }
    var weights = usual
    var held = loss(weights)
    for _ in 0..<30 {
      var gradient = [Double](repeating: 0, count: count)
      var hessian = [[Double]](repeating: Array(repeating: 0, count: count), count: count)
      for index in 0..<count {
        gradient[index] = options.calibrationPrior[index] * (weights[index] - usual[index])
        hessian[index][index] = options.calibrationPrior[index]
      }
      for row in rows {
        var sum = 0.0
        for index in 0..<count { sum += weights[index] * row.features[index] }
        let chance = PortableMath.logistic(sum)
        let slope = row.weight * chance * (1 - chance)
        for index in 0..<count {
          gradient[index] += row.weight * (chance - row.target) * row.features[index]
          for other in 0..<count { hessian[index][other] += slope * row.features[index] * row.features[other] }
        }
      }
      guard let step = Self.solve(hessian, gradient) else { return weights }
      // A whole step of Newton's can lead astray where most messages are told surely; a shorter one never does.
      var length = 1.0
      var next = weights
      var nextLoss = held
      repeat {
        for index in 0..<count { next[index] = weights[index] - length * step[index] }
        nextLoss = loss(next)
        length /= 2
      } while !(nextLoss < held) && length > 1e-4
      guard nextLoss < held else { break }
      let gain = held - nextLoss
      weights = next
      held = nextLoss
      if gain < 1e-7 { break }
    }
    return weights.allSatisfy(\.isFinite) ? weights : usual
  }

  /// The slope and shift under which confidence is right as often as it says, over messages in scope.
  private func fitConfidence(_ points: [Point], _ calibration: inout Calibration) {
    let inside = points.filter { $0.label >= 0 && $0.summary.top.count > 0 }
    let logits = inside.map { calibration.logit($0.summary) }
    var slope = 1.0
    var shift = 0.0
    // Held to what it would be without, by so many messages.
    let prior = 10.0
    for _ in 0..<20 {
      var gradient = [prior * (slope - 1), prior * shift * 0.1]
      var hessian = [[prior, 0], [0, prior * 0.1]]
      for (point, logit) in zip(inside, logits) {
        let chance = PortableMath.logistic(slope * logit + shift)
        let error = chance - (point.isRight ? 1 : 0)
        let curve = chance * (1 - chance)
        gradient[0] += error * logit
        gradient[1] += error
        hessian[0][0] += curve * logit * logit
        hessian[0][1] += curve * logit
        hessian[1][0] += curve * logit
        hessian[1][1] += curve
      }
      guard let step = Self.solve(hessian, gradient) else { return }
      slope -= max(-1, min(1, step[0]))
      shift -= max(-2, min(2, step[1]))
    }
    guard slope.isFinite, shift.isFinite, slope > 0 else { return }
    calibration.slope = slope
    calibration.shift = shift
  }

  /// The sharpness under which the right classes are likeliest, by golden section.
  private func fitSharpness(_ points: [Point]) -> Double {
    let usual = options.usual.sharpness
    let inside = points.filter { point in
      (0..<point.summary.top.count).contains { point.summary.top.label($0) == point.label }
    }
    func loss(_ sharpness: Double) -> Double {
      let distance = PortableMath.log(sharpness / usual)
      var sum = 2 * distance * distance
      for point in inside {
        var total = 0.0
        var own = 0.0
        for place in 0..<point.summary.top.count {
          let part = PortableMath.exp(sharpness * Double(point.summary.score(place) - point.summary.best))
          total += part
          if point.summary.top.label(place) == point.label { own = part }
        }
        sum -= PortableMath.log(own / total)
      }
      return sum
    }
    var low = 1.0
    var high = 25.0
    let ratio = 0.618_033_988_749_894_8
    for _ in 0..<24 {
      let left = high - ratio * (high - low)
      let right = low + ratio * (high - low)
      if loss(left) < loss(right) { high = right } else { low = left }
    }
    return (low + high) / 2
  }

  /// Solves a small symmetric system by Gauss's elimination; nil where it has no single solution.
  private static func solve(_ matrix: [[Double]], _ right: [Double]) -> [Double]? {
    var rows = zip(matrix, right).map { $0 + [$1] }
    let count = right.count
    for pivot in 0..<count {
      guard let best = (pivot..<count).max(by: { abs(rows[$0][pivot]) < abs(rows[$1][pivot]) }),
        abs(rows[best][pivot]) > 1e-12
      else { return nil }
      rows.swapAt(pivot, best)
      for row in 0..<count where row != pivot {
        let factor = rows[row][pivot] / rows[pivot][pivot]
        for column in pivot...count { rows[row][column] -= factor * rows[pivot][column] }
      }
    }
    return (0..<count).map { rows[$0][count] / rows[$0][$0] }
  }
}

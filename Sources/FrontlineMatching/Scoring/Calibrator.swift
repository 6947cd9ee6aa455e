/// Finds a pack's calibration by cross-validation inside the pack.
///
/// Each fold sets aside some examples of every intent, which stand for messages in scope, and all examples of some intents,
/// which stand for messages out of scope: to a scorer that never saw their intent they are just that.
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

  /// A message that the scorer had not seen, and whether its first guess was right.
  struct Point {
    var summary: ScoreSummary
    var label: Int32
    var isRight: Bool { label >= 0 && summary.top.first?.label == label }
  }

  let options: ScoringOptions
  let classCount: Int

  func calibrate(_ set: borrowing TrainingSet, nearest: NearestExamples) -> Calibration {
    guard classCount >= 2 else { return options.usual }
    var points: [Point] = []
    let asked = max(1, set.count / 3)
    let rounds = min(Self.mostRounds, (Self.enoughMessages + asked - 1) / asked)
    let foldOf = assignFolds(set)
    for fold in 0..<rounds { collect(fold, set, foldOf, nearest, &points) }
    return Calibration(
      weights: fitWeights(points, isLarge: set.count >= options.manyMessages), sharpness: fitSharpness(points))
  }

  /// The examples of each class go round the folds, each class beginning at another.
  private func assignFolds(_ set: borrowing TrainingSet) -> [Int] {
    var seen = [Int](repeating: 0, count: classCount + 1)
    return set.labels.map { label in
      let place = Int(label) + 1
      seen[place] += 1
      return (seen[place] + place) % Self.folds
    }
  }

  private func collect(
    _ fold: Int, _ set: borrowing TrainingSet, _ foldOf: [Int], _ nearest: NearestExamples, _ points: inout [Point]
  ) {
    let setsIntentsAside = classCount >= Self.fewestIntents
    func isAside(_ label: Int32) -> Bool { setsIntentsAside && label >= 0 && Int(label) % Self.folds == fold }
    var rows: [Int] = []
    var asked: [Int] = []
    var labels = set.labels
    for row in 0..<set.count {
      if isAside(set.labels[row]) || foldOf[row] == fold {
        asked.append(row)
        labels[row] = -2
      } else {
        rows.append(row)
      }
    }
    let solver = LinearSolver(
      cost: options.cost, ownCost: options.ownCost, epochs: min(options.epochs, Self.rounds))
    let weights = solver.train(set, rows: rows, classCount: classCount)
    let lanes = LinearSolver.lanes(classCount)
    var scores = [LinearSolver.Lane](repeating: .zero, count: lanes)
    var entries: [FeatureEntry] = []
    var likeness: [Float] = []
    // A feature that only messages set aside hold is unknown to this fold, and counts as such.
    var isKnown = [Bool](repeating: false, count: set.keys.count)
    var isKnownInScope = isKnown
    for row in rows {
      for entry in set.starts[row]..<set.starts[row + 1] {
        isKnown[Int(set.ids[entry])] = true
        if set.labels[row] >= 0 { isKnownInScope[Int(set.ids[entry])] = true }
      }
    }
    for row in asked {
      var knownWords: Float = 0
      var words: Float = 0
      var norm = set.unknownShares[row]
      entries.removeAll(keepingCapacity: true)
      for lane in 0..<lanes { scores[lane] = .zero }
      for entry in set.starts[row]..<set.starts[row + 1] {
        let id = Int(set.ids[entry])
        let value = set.weights[entry]
        let square = value * value
        let isWord = set.kinds[id].isWord
        if isWord { words += square }
        guard isKnown[id] else {
          let factor = options.unknownFactors[Int(set.kinds[id].rawValue)]
          norm += square * factor * factor
          continue
        }
        norm += square
        if isWord, isKnownInScope[id] { knownWords += square }
        entries.append(FeatureEntry(id: set.ids[entry], value: value))
        for lane in 0..<lanes { scores[lane] += weights[id * lanes + lane] * value }
      }
      // The message is as long as it would be if the fold were all there is.
      let scale = norm > 0 ? 1 / norm.squareRoot() : 0
      for lane in 0..<lanes { scores[lane] *= scale }
      for index in entries.indices { entries[index].value *= scale }
      var summary = ScoreSummary()
      summary.known = words > 0 ? knownWords / words : 0
      if !entries.isEmpty { summary.rank(scores, classCount: classCount, limit: Matcher.candidateLimit + 1) }
      // A class that was set aside cannot be guessed.
      summary.top.removeAll { isAside($0.label) }
      if !nearest.isEmpty {
        nearest.measure(entries, into: &likeness)
        summary.takeLikeness(likeness, labels: labels)
      }
      points.append(Point(summary: summary, label: isAside(set.labels[row]) ? -1 : set.labels[row]))
    }
  }

  /// Logistic regression of "the first guess is right", held to the usual weights, by Newton's method.
  private func fitWeights(_ points: [Point], isLarge: Bool) -> [Double] {
    let usual = options.usual.weights
    let outside = Double(points.count { $0.label < 0 })
    let inside = Double(points.count) - outside
    let share = isLarge ? options.outsideShare : options.outsideShareOfFew
    let outsideWeight = outside > 0 ? min(4, share * inside / outside) : 1
    let count = usual.count
    let rows = points.map {
      (
        features: Calibration.features(of: $0.summary), target: $0.isRight ? 1.0 : 0.0,
        weight: $0.label < 0 ? outsideWeight : 1.0
      )
    }
    var weights = usual
    for _ in 0..<12 {
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
      for index in 0..<count { weights[index] -= max(-4, min(4, step[index])) }
    }
    return weights.allSatisfy(\.isFinite) ? weights : usual
  }

  /// The sharpness under which the right classes are likeliest, by golden section.
  private func fitSharpness(_ points: [Point]) -> Double {
    let usual = options.usual.sharpness
    let inside = points.filter { point in point.summary.top.contains { $0.label == point.label } }
    func loss(_ sharpness: Double) -> Double {
      let distance = PortableMath.log(sharpness / usual)
      var sum = 2 * distance * distance
      for point in inside {
        var total = 0.0
        var own = 0.0
        for (label, score) in point.summary.top {
          let part = PortableMath.exp(sharpness * Double(score - point.summary.best))
          total += part
          if label == point.label { own = part }
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

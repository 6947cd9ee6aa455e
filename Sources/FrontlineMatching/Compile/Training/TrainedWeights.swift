/// A row of weights, one a class: all of them, or those that are not zero.
enum WeightRow {
  case dense([Float])
  case sparse([(label: Int, weight: Float)])

  /// The largest distance from zero.
  var heaviest: Float {
    switch self {
    case .dense(let weights): weights.reduce(0) { max($0, abs($1)) }
    case .sparse(let weights): weights.reduce(0) { max($0, abs($1.weight)) }
    }
  }

  /// Calls the body with each class that has a weight, in the order of classes.
  func forEach(_ body: (Int, Float) -> Void) {
    switch self {
    case .dense(let weights):
      for (label, weight) in weights.enumerated() where weight != 0 { body(label, weight) }
    case .sparse(let weights):
      for (label, weight) in weights { body(label, weight) }
    }
  }

  /// Adds a row of the same kind times a factor.
  mutating func add(_ other: WeightRow, times factor: Float) {
    switch (self, other) {
    case (.dense(var own), .dense(let theirs)):
      self = .dense([])
      for label in own.indices { own[label] += theirs[label] * factor }
      self = .dense(own)
    case (.sparse(let own), .sparse(let theirs)):
      self = .sparse(Self.merged(own, theirs, factor))
    default: break
    }
  }

  private static func merged(
    _ own: [(label: Int, weight: Float)], _ theirs: [(label: Int, weight: Float)], _ factor: Float
  ) -> [(label: Int, weight: Float)] {
    var merged: [(label: Int, weight: Float)] = []
    merged.reserveCapacity(own.count + theirs.count)
    var left = 0
    var right = 0
    while left < own.count || right < theirs.count {
      if right == theirs.count || (left < own.count && own[left].label < theirs[right].label) {
        merged.append(own[left])
        left += 1
      } else if left == own.count || theirs[right].label < own[left].label {
        merged.append((theirs[right].label, theirs[right].weight * factor))
        right += 1
      } else {
        merged.append((own[left].label, own[left].weight + theirs[right].weight * factor))
        left += 1
        right += 1
      }
    }
    return merged
  }
}

/// The weights of all features for all classes, as training left them.
struct TrainedWeights {
  let classCount: Int
  private let lanes: Int
  private let dense: [LinearSolver.Lane]
  private let sparse: [[(label: Int, weight: Float)]]

  var isDense: Bool { lanes > 0 }

  /// Rows of all classes, `lanes` vectors a feature.
  init(dense: [LinearSolver.Lane], classCount: Int) {
    self.classCount = classCount
    self.dense = dense
    lanes = LinearSolver.lanes(classCount)
    sparse = []
  }

  /// Rows of the classes that have a weight, in the order of classes, a feature each.
  init(sparse: [[(label: Int, weight: Float)]], classCount: Int) {
    self.classCount = classCount
    self.sparse = sparse
    lanes = 0
    dense = []
  }

  var emptyRow: WeightRow { isDense ? .dense([Float](repeating: 0, count: classCount)) : .sparse([]) }

  func row(_ feature: Int) -> WeightRow {
    guard isDense else { return .sparse(sparse[feature]) }
    var row: [Float] = []
    row.reserveCapacity(lanes * 8)
    for lane in dense[(feature * lanes)..<((feature + 1) * lanes)] {
      for place in 0..<8 { row.append(lane[place]) }
    }
    row.removeSubrange(classCount...)
    return .dense(row)
  }

  /// The classes with the largest scores of a training message, as whole numbers of one part of `unit`.
  func top(_ set: TrainingSet, row: Int, unit: Float) -> TopScores {
    if isDense { return denseTop(set, row: row, unit: unit) }
    var sums = [Float](repeating: 0, count: classCount)
    for entry in set.starts[row]..<set.starts[row + 1] {
      self.row(Int(set.ids[entry])).forEach { label, weight in sums[label] += weight * set.weights[entry] }
    }
    var top = TopScores()
    for (label, sum) in sums.enumerated() where isDense || sum != 0 {
      top.offer(Int32(label), Int32(max(-30_000, min(30_000, sum)) * unit))
    }
    return top
  }

  private func denseTop(_ set: TrainingSet, row: Int, unit: Float) -> TopScores {
    var sums = [LinearSolver.Lane](repeating: .zero, count: lanes)
    for entry in set.starts[row]..<set.starts[row + 1] {
      let base = Int(set.ids[entry]) * lanes
      for lane in 0..<lanes { sums[lane] += dense[base + lane] * set.weights[entry] }
    }
    var top = TopScores()
    for label in 0..<classCount {
      top.offer(Int32(label), Int32(max(-30_000, min(30_000, sums[label >> 3][label & 7])) * unit))
    }
    return top
  }
}

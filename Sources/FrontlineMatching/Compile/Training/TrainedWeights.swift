/// The weights of all features for all classes, as training left them.
struct TrainedWeights {
  let classCount: Int
  /// Whether rows go on after the classes with the weight of messages out of scope.
  let hasOutside: Bool
  private let lanes: Int
  private let dense: [LinearSolver.Lane]
  private let sparse: SparseWeights

  var isDense: Bool { lanes > 0 }

  /// How many weights a row has.
  var rowLength: Int { classCount + (hasOutside ? 1 : 0) }

  /// Rows of all classes, as many vectors a feature as ``LinearSolver`` gave.
  init(dense: [LinearSolver.Lane], classCount: Int, hasOutside: Bool) {
    self.classCount = classCount
    self.hasOutside = hasOutside
    self.dense = dense
    lanes = LinearSolver.lanes(classCount + (hasOutside ? 1 : 0))
    sparse = SparseWeights()
  }

  /// Rows of the classes that have a weight.
  init(sparse: SparseWeights, classCount: Int) {
    self.classCount = classCount
    hasOutside = false
    self.sparse = sparse
    lanes = 0
    dense = []
  }

  /// Calls the body with a feature's row, which is gone afterwards.
  @inline(__always)
  func withRow<Result>(_ feature: Int, _ body: (WeightRow) -> Result) -> Result {
    guard isDense else { return sparse.withRow(feature, body) }
    return dense.withUnsafeBytes { bytes in
      let floats = bytes.bindMemory(to: Float.self)
      let start = feature * lanes * LinearSolver.Lane.scalarCount
      return body(
        WeightRow(weights: UnsafeBufferPointer(rebasing: floats[start..<(start + rowLength)]), labels: nil))
    }
  }

  /// The classes with the largest scores of a training message, as whole numbers of one part of `unit`.
  func top(_ set: TrainingSet, row: Int, unit: Float) -> TopScores {
    if isDense { return denseTop(set, row: row, unit: unit) }
    var sums = [Float](repeating: 0, count: classCount)
    set.forEachEntry(of: row) { id, value in
      withRow(id) { $0.forEach { label, weight in sums[label] += weight * value } }
    }
    var top = TopScores()
    for (label, sum) in sums.enumerated() where sum != 0 {
      top.offer(Int32(label), Int32(max(-30_000, min(30_000, sum)) * unit))
    }
    return top
  }

  private func denseTop(_ set: TrainingSet, row: Int, unit: Float) -> TopScores {
    var sums = [LinearSolver.Lane](repeating: .zero, count: lanes)
    set.forEachEntry(of: row) { id, value in
      for lane in 0..<lanes { sums[lane] += dense[id * lanes + lane] * value }
    }
    func score(_ label: Int) -> Int32 { Int32(max(-30_000, min(30_000, sums[label >> 3][label & 7])) * unit) }
    var top = TopScores()
    for label in 0..<classCount { top.offer(Int32(label), score(label)) }
    if hasOutside { top.outside = score(classCount) }
    return top
  }
}

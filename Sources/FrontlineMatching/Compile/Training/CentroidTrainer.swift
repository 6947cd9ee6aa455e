/// Scores classes by the cosine of a message and the sum of a class's examples (Rocchio's centroids): two passes, whatever
/// the number of classes.
struct CentroidTrainer {
  /// Classes that a feature keeps weights for, the heaviest.
  static let rowLimit = 64

  let classCount: Int

  func train(_ set: TrainingSet, rows: [Int]) -> TrainedWeights {
    var classes = [UInt32](repeating: 0, count: set.keys.count)
    forEachClass(set, rows) { _, features, _ in
      for id in features { classes[Int(id)] += 1 }
    }
    var weights = SparseWeights(classes: classes, limit: Self.rowLimit)
    classes = []
    forEachClass(set, rows) { label, features, sums in
      var square: Float = 0
      for id in features { square += sums[Int(id)] * sums[Int(id)] }
      let scale = square > 0 ? 1 / square.squareRoot() : 0
      for id in features { weights.add(label, sums[Int(id)] * scale, to: Int(id)) }
    }
    weights.finish()
    return TrainedWeights(sparse: weights, classCount: classCount)
  }

  /// Calls the body with each class, the features of its messages in a fixed order, and the sums of their weights by feature.
  private func forEachClass(_ set: TrainingSet, _ rows: [Int], _ body: (Int, [UInt32], [Float]) -> Void) {
    let (ordered, ends) = byClass(set, rows)
    var sums = [Float](repeating: 0, count: set.keys.count)
    var features: [UInt32] = []
    for label in 0..<classCount {
      features.removeAll(keepingCapacity: true)
      for row in ordered[(label > 0 ? ends[label - 1] : 0)..<ends[label]] {
        set.forEachEntry(of: Int(row)) { id, weight in
          if sums[id] == 0 { features.append(UInt32(id)) }
          sums[id] += weight
        }
      }
      body(label, features, sums)
      for id in features { sums[Int(id)] = 0 }
    }
  }

  /// The messages of all classes, class by class, and where each class's end.
  private func byClass(_ set: TrainingSet, _ rows: [Int]) -> (rows: [UInt32], ends: [Int]) {
    var ends = [Int](repeating: 0, count: classCount)
    for row in rows where set.labels[row] >= 0 { ends[Int(set.labels[row])] += 1 }
    for label in ends.indices.dropFirst() { ends[label] += ends[label - 1] }
    var places = [0] + ends.dropLast()
    var ordered = [UInt32](repeating: 0, count: ends.last ?? 0)
    for row in rows where set.labels[row] >= 0 {
      ordered[places[Int(set.labels[row])]] = UInt32(row)
      places[Int(set.labels[row])] += 1
    }
    return (ordered, ends)
  }
}

/// Scores classes by the cosine of a message and the sum of a class's examples (Rocchio's centroids): one pass, whatever the
/// number of classes.
struct CentroidTrainer {
  /// Classes that a feature keeps weights for, the heaviest.
  static let rowLimit = 64

  let classCount: Int

  func train(_ set: TrainingSet, rows: [Int]) -> TrainedWeights {
    var byClass = [[Int]](repeating: [], count: classCount)
    for row in rows where set.labels[row] >= 0 { byClass[Int(set.labels[row])].append(row) }
    var weights = [[(label: Int, weight: Float)]](repeating: [], count: set.keys.count)
    var sum = [Float](repeating: 0, count: set.keys.count)
    for (label, rows) in byClass.enumerated() {
      var features: [UInt32] = []
      for row in rows {
        for entry in set.starts[row]..<set.starts[row + 1] {
          if sum[Int(set.ids[entry])] == 0 { features.append(set.ids[entry]) }
          sum[Int(set.ids[entry])] += set.weights[entry]
        }
      }
      features.sort()
      var square: Float = 0
      for id in features { square += sum[Int(id)] * sum[Int(id)] }
      let scale = square > 0 ? 1 / square.squareRoot() : 0
      for id in features {
        weights[Int(id)].append((label, sum[Int(id)] * scale))
        sum[Int(id)] = 0
      }
    }
    // What nearly every class holds tells none of them apart, and would fill a row of all classes.
    for id in weights.indices where weights[id].count > Self.rowLimit {
      weights[id].sort { $0.weight != $1.weight ? $0.weight > $1.weight : $0.label < $1.label }
      weights[id].removeSubrange(Self.rowLimit...)
      weights[id].sort { $0.label < $1.label }
    }
    return TrainedWeights(sparse: weights, classCount: classCount)
  }
}

/// Trains the weights of a section: each class against all others, or, where there are too many classes for that, by the
/// classes' centroids. Where messages out of scope are listed they are a class of their own, after the last intent.
struct ScorerTrainer {
  let options: ScoringOptions
  let classCount: Int
  let hasOutside: Bool

  init(options: ScoringOptions, classCount: Int, set: borrowing TrainingSet) {
    self.options = options
    self.classCount = classCount
    hasOutside = classCount > 0 && classCount < options.trainedClasses && set.labels.contains(-1)
  }

  /// The weights learned from some of a set's messages, in at most so many rounds.
  func train(_ set: TrainingSet, rows: [Int], rounds: Int = .max) -> TrainedWeights {
    guard classCount <= options.trainedClasses else {
      return CentroidTrainer(classCount: classCount).train(set, rows: rows)
    }
    let solver = LinearSolver(cost: options.cost, ownCost: options.ownCost, epochs: min(options.epochs, rounds))
    let dense = solver.train(set, rows: rows, classCount: classCount, hasOutside: hasOutside)
    return TrainedWeights(dense: dense, classCount: classCount, hasOutside: hasOutside)
  }
}

/// Trains the weights of a section: each class against all others, or, where there are too many classes for that, by the
/// classes' centroids.
struct ScorerTrainer {
  let options: ScoringOptions
  let classCount: Int

  /// The weights learned from some of a set's messages, in at most so many rounds.
  func train(_ set: TrainingSet, rows: [Int], rounds: Int = .max) -> TrainedWeights {
    guard classCount <= options.trainedClasses else {
      return CentroidTrainer(classCount: classCount).train(set, rows: rows)
    }
    let solver = LinearSolver(cost: options.cost, ownCost: options.ownCost, epochs: min(options.epochs, rounds))
    return TrainedWeights(dense: solver.train(set, rows: rows, classCount: classCount), classCount: classCount)
  }
}

extension EvaluationReport {
  /// What one threshold on the confidence would give, in place of the engine's own rules.
  public struct ThresholdOutcome: Hashable, Sendable {
    /// The first candidate is taken from this confidence on; below it the message counts as out of scope.
    public var threshold: Double
    /// Matthews' correlation at this threshold.
    public var matthewsCorrelation: Double
  }

  /// The threshold on the confidence that gives the best Matthews' correlation on this very test, the highest of equals; nil
  /// where none does better than to reject every message.
  ///
  /// It was chosen by looking at the answers: a bound to hold the engine's own thresholds against, no figure to promise.
  ///
  /// - Complexity: O(n log n).
  public var bestThreshold: ThresholdOutcome? {
    var counts = ClassCounts()
    let outside = counts.id(of: LabelledMessage.outOfScope)
    let sorted = predictions.sorted { $0.confidence > $1.confidence }
    let labels = sorted.map { counts.id(of: $0.label) }
    let forced = sorted.map { counts.id(of: $0.forced) }
    for label in labels { counts.add(label: label, predicted: outside) }
    var best: ThresholdOutcome?
    var start = 0
    while start < sorted.count {
      let confidence = sorted[start].confidence
      var end = start
      repeat {
        counts.move(label: labels[end], from: outside, to: forced[end])
        end += 1
      } while end < sorted.count && sorted[end].confidence == confidence
      let correlation = counts.matthewsCorrelation
      if correlation > best?.matthewsCorrelation ?? 0 {
        best = ThresholdOutcome(threshold: confidence, matthewsCorrelation: correlation)
      }
      start = end
    }
    return best
  }
}

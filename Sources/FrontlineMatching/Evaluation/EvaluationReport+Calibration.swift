extension EvaluationReport {
  /// How many bins ``calibrationError`` sorts messages into.
  public static let calibrationBins = 15

  /// The expected calibration error over the messages in scope; nil without such messages.
  ///
  /// The messages are sorted by the confidence of the likeliest intent, whatever the decision, and cut into
  /// ``calibrationBins`` bins of equally many. In each bin, how often the likeliest intent is right is compared with how
  /// sure it was: the error is the mean of the absolute differences, weighed by the messages in the bins (Naeini et al.
  /// 2015, with bins of equal mass). Messages of one confidence go into one bin together, that of the middle of them, so
  /// the order of the test does not matter.
  ///
  /// - Complexity: O(n log n).
  public var calibrationError: Double? {
    let sorted = predictions.filter { !$0.isOutside }.sorted { $0.confidence < $1.confidence }
    guard !sorted.isEmpty else { return nil }
    var surplus = [Double](repeating: 0, count: Self.calibrationBins)
    var start = 0
    while start < sorted.count {
      let confidence = sorted[start].confidence
      var end = start
      var right = 0
      repeat {
        if sorted[end].forced == sorted[end].label { right += 1 }
        end += 1
      } while end < sorted.count && sorted[end].confidence == confidence
      // Twice the middle, to stay with whole numbers.
      let bin = (start + end - 1) * Self.calibrationBins / (2 * sorted.count)
      surplus[bin] += confidence * Double(end - start) - Double(right)
      start = end
    }
    return surplus.reduce(0) { $0 + $1.magnitude } / Double(sorted.count)
  }
}

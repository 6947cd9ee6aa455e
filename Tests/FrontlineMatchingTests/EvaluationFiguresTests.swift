import FrontlineText
import Testing

@testable import FrontlineMatching

/// Calibration error and best threshold against plain models of what their formulas say.
@Suite struct EvaluationFiguresTests {
  private func prediction(_ label: String, _ forced: String, _ confidence: Double) -> EvaluationReport.Prediction {
    EvaluationReport.Prediction(
      text: "", label: label, predicted: forced, forced: forced, confidence: confidence, decision: .answer)
  }

  /// Random predictions; with few steps of confidence there are many ties.
  private func report(seed: UInt64, count: Int, steps: UInt64) -> EvaluationReport {
    var random = SplitMix64(seed: seed)
    let labels = ["a", "b", "c", LabelledMessage.outOfScope]
    return EvaluationReport(
      predictions: (0..<count).map { _ in
        let label = labels[Int(random.next() % 4)]
        let guess = random.next() % 3 == 0 ? labels[Int(random.next() % 4)] : label
        return prediction(label, guess, Double(random.next() % steps) / Double(steps))
      })
  }

  @Test func calibrationErrorByHand() {
    #expect(EvaluationReport(predictions: []).calibrationError == nil)
    #expect(
      EvaluationReport(predictions: [prediction(LabelledMessage.outOfScope, "a", 1)]).calibrationError == nil)
    let sure = EvaluationReport(predictions: [prediction("a", "a", 1), prediction("a", "b", 1)])
    #expect(sure.calibrationError == 0.5)
    // Two bins: three quarters sure and right half of the time, sure of nothing and never right.
    let halves = EvaluationReport(predictions: [
      prediction("a", "a", 0.75), prediction("a", "b", 0.75), prediction("b", "a", 0), prediction("b", "c", 0),
    ])
    #expect(halves.calibrationError == 0.125)
  }

  @Test(arguments: [1, 7, 15, 150, 151, 1000])
  func withoutTiesBinsAreEqualSharesOfTheSortedMessages(_ count: Int) throws {
    var random = SplitMix64(seed: UInt64(count))
    var predictions: [EvaluationReport.Prediction] = []
    for rank in 0..<count {
      predictions.append(prediction("a", random.next() % 2 == 0 ? "a" : "b", Double(rank) / Double(count)))
    }
    var expected = 0.0
    for bin in 0..<15 {
      let members = predictions.indices.filter { $0 * 15 / count == bin }.map { predictions[$0] }
      let sure = members.map(\.confidence).reduce(0, +)
      let right = members.count { $0.forced == $0.label }
      expected += abs(sure - Double(right)) / Double(count)
    }
    for index in stride(from: count - 1, to: 0, by: -1) {
      predictions.swapAt(index, Int(random.next() % UInt64(index + 1)))
    }
    let error = try #require(EvaluationReport(predictions: predictions).calibrationError)
    #expect(abs(error - expected) < 1e-12)
  }

  @Test(arguments: 0..<20)
  func neitherFigureDependsOnTheOrderOfTheTest(_ seed: UInt64) {
    let report = report(seed: seed, count: 90, steps: seed % 2 == 0 ? 5 : 10_000)
    let reversed = EvaluationReport(predictions: report.predictions.reversed())
    #expect(report.calibrationError == reversed.calibrationError)
    #expect(report.bestThreshold == reversed.bestThreshold)
    #expect(report.matthewsCorrelation == reversed.matthewsCorrelation)
  }

  /// Gorodkin's R_K as the correlation of two 0/1 matrices, straight from its definition.
  private func correlation(_ pairs: [(label: String, predicted: String)]) -> Double {
    let classes = Set(pairs.flatMap { [$0.label, $0.predicted] }).sorted()
    let count = Double(pairs.count)
    func covariance(_ left: [String], _ right: [String]) -> Double {
      classes.reduce(0) { sum, name in
        let meanLeft = Double(left.count { $0 == name }) / count
        let meanRight = Double(right.count { $0 == name }) / count
        return zip(left, right).reduce(sum) { sum, pair in
          sum + ((pair.0 == name ? 1 : 0) - meanLeft) * ((pair.1 == name ? 1 : 0) - meanRight)
        }
      }
    }
    let labels = pairs.map(\.label)
    let predicted = pairs.map(\.predicted)
    let divisor = (covariance(labels, labels) * covariance(predicted, predicted)).squareRoot()
    return divisor > 1e-9 ? covariance(labels, predicted) / divisor : 0
  }

  @Test(arguments: 0..<20)
  func theBestThresholdIsTheBestOfAll(_ seed: UInt64) throws {
    let report = report(seed: seed, count: 60, steps: seed % 2 == 0 ? 4 : 10_000)
    let all = report.predictions.map { (label: $0.label, predicted: $0.predicted) }
    #expect(abs(report.matthewsCorrelation - correlation(all)) < 1e-9)
    var best = 0.0
    for threshold in Set(report.predictions.map(\.confidence)) {
      let pairs = report.predictions.map {
        (label: $0.label, predicted: $0.confidence >= threshold ? $0.forced : LabelledMessage.outOfScope)
      }
      best = max(best, correlation(pairs))
    }
    let outcome = try #require(report.bestThreshold)
    #expect(abs(outcome.matthewsCorrelation - best) < 1e-9)
    let taken = report.predictions.map {
      (label: $0.label, predicted: $0.confidence >= outcome.threshold ? $0.forced : LabelledMessage.outOfScope)
    }
    #expect(abs(correlation(taken) - best) < 1e-9)
  }

  @Test func equalConfidencesMoveTogether() {
    // Taking the right one of the two alone would give 1.
    let tied = EvaluationReport(predictions: [
      prediction("a", "a", 0.5), prediction(LabelledMessage.outOfScope, "a", 0.5),
      prediction(LabelledMessage.outOfScope, "a", 0.1),
    ])
    #expect(tied.bestThreshold?.threshold == 0.5)
    #expect(tied.bestThreshold?.matthewsCorrelation == 0.5)
  }

  @Test func withNothingToGainThereIsNoBestThreshold() {
    #expect(EvaluationReport(predictions: []).bestThreshold == nil)
    #expect(EvaluationReport(predictions: [prediction("a", "b", 0.9), prediction("b", "a", 0.8)]).bestThreshold == nil)
  }
}

import FrontlinePacks
import FrontlineText
import Testing

@testable import FrontlineMatching

@Suite struct EvaluationTests {
  private func prediction(_ label: String, _ predicted: String, forced: String? = nil, clarify: Bool = false)
    -> EvaluationReport.Prediction
  {
    EvaluationReport.Prediction(
      text: "", label: label, predicted: predicted, forced: forced ?? predicted, confidence: 0.5,
      decision: clarify ? .clarify : .answer)
  }

  @Test func theMeasuresCountWhatTheirNamesSay() {
    let out = LabelledMessage.outOfScope
    let report = EvaluationReport(predictions: [
      prediction("a", "a"), prediction("a", out, forced: "a"), prediction("b", "a", clarify: true),
      prediction("b", "b"), prediction(out, out, forced: "a"), prediction(out, "b"),
    ])
    #expect(report.messages == 6)
    #expect(report.accuracyForced == 0.75)
    #expect(report.accuracyInScope == 0.5)
    #expect(report.outOfScopeRecall == 0.5)
    #expect(report.clarifyRate == 1.0 / 6)
    // By hand: c = 3, s = 6, t = (2, 2, 2), p = (2, 2, 2): (3 * 6 - 12) / sqrt((36 - 12)(36 - 12)).
    #expect(report.matthewsCorrelation == 0.25)
  }

  @Test func withoutMessagesOfAKindItsMeasureIsMissing() {
    let report = EvaluationReport(predictions: [prediction("a", "a")])
    #expect(report.outOfScopeRecall == nil)
    #expect(EvaluationReport(predictions: []).accuracyForced == nil)
    #expect(EvaluationReport(predictions: []).matthewsCorrelation == 0)
  }

  @Test func labelledMessagesCompileAndEvaluate() throws {
    let tag = Fixtures.tag("en")
    var rows: [LabelledMessage] = []
    for entry in Fixtures.shop.locales[0].intents {
      for example in entry.examples { rows.append(LabelledMessage(text: example.value, label: entry.id.name)) }
    }
    let index = try PackCompiler().compile(
      rows + [LabelledMessage(text: "what is the capital of Peru", label: LabelledMessage.outOfScope)], locale: tag)
    let report = try Evaluator(index: index, locale: tag).evaluate(
      rows + [LabelledMessage(text: "what is the capital of Peru", label: LabelledMessage.outOfScope)])
    #expect(report.accuracyInScope == 1)
    #expect(report.outOfScopeRecall == 1)
    #expect(index.intents.count == 5)
  }
}

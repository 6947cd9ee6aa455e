import Testing

@testable import FrontlineMatching

@Suite struct RobustnessTests {
  private static let rows = ["where is my parcel", "I want a refund", "cancel it"].flatMap { text in
    [text, "\(text) please", "hello, \(text)"].map { LabelledMessage(text: $0, label: String(text.suffix(3))) }
  }

  @Test func everyPerturbationIsReportedWithWhatItCosts() throws {
    let tag = Fixtures.tag("en")
    let evaluator = try Evaluator(index: try PackCompiler().compile(Self.rows, locale: tag), locale: tag)
    let report = evaluator.evaluate(Self.rows)
    let robustness = try evaluator.robustness(report)
    #expect(robustness.map(\.perturbation) == Perturbation.allCases)
    for one in robustness {
      let perturber = try Perturber(one.perturbation, locale: tag)
      let changed = Self.rows.map { LabelledMessage(text: perturber($0.text), label: $0.label) }
      #expect(one.changed == zip(changed, Self.rows).count { $0.0.text.utf8.elementsEqual($0.1.text.utf8) == false })
      let again = evaluator.evaluate(changed)
      #expect(one.report.accuracyForced == again.accuracyForced)
      #expect(one.report.accuracyInScope == again.accuracyInScope)
      #expect(one.lossOutOfScope == nil)
    }
    let changes = Dictionary(uniqueKeysWithValues: robustness.map { ($0.perturbation, $0.changed) })
    #expect(changes[.upperCase] == 9 && changes[.traditional] == 0 && changes[.noSpacesAroundPunctuation] == 3)
  }

  @Test func lossesAreCountedInPoints() {
    func report(_ predicted: [String]) -> EvaluationReport {
      EvaluationReport(
        predictions: zip(["a", "a", "a", "a", LabelledMessage.outOfScope], predicted).map { label, predicted in
          EvaluationReport.Prediction(
            text: "", label: label, predicted: predicted, forced: predicted, confidence: 1, decision: .answer)
        })
    }
    let out = LabelledMessage.outOfScope
    let one = RobustnessReport(
      perturbation: .typo, changed: 1, report: report(["a", "a", "b", "a", "a"]),
      unperturbed: report(["a", "a", "a", "a", out]))
    #expect(one.lossForced == 25 && one.lossInScope == 25 && one.lossOutOfScope == 100)
  }
}

@Suite struct LabelledMessageSplitTests {
  private static let messages = (0..<20).map { number in
    LabelledMessage(text: "\(number)", label: ["a", "b", LabelledMessage.outOfScope][number % 3])
  }

  @Test(arguments: 2...8)
  func everyMessageOfALabelWithTheNumberIsHeldOut(_ period: Int) {
    let (training, test) = LabelledMessage.holdingOut(every: period, of: Self.messages)
    #expect(Set(training + test) == Set(Self.messages) && training.count + test.count == Self.messages.count)
    for label in ["a", "b", LabelledMessage.outOfScope] {
      let all = Self.messages.filter { $0.label == label }
      let expected = all.indices.filter { ($0 + 1) % period == 0 }.map { all[$0] }
      #expect(test.filter { $0.label == label } == expected)
    }
    #expect(training == Self.messages.filter { !test.contains($0) })
  }

  @Test func withLessThanTwoNothingIsHeldOut() {
    for period in [Int.min, -1, 0, 1] {
      let (training, test) = LabelledMessage.holdingOut(every: period, of: Self.messages)
      #expect(training == Self.messages && test.isEmpty)
    }
  }

  @Test func theFirstOfEachIntentStayAndAllOutOfScope() {
    let few = LabelledMessage.first(2, ofEachIntentIn: Self.messages)
    #expect(few.filter { $0.label == "a" }.map(\.text) == ["0", "3"])
    #expect(few.filter { $0.label == "b" }.map(\.text) == ["1", "4"])
    #expect(few.count { $0.intent == nil } == 6)
    #expect(LabelledMessage.first(99, ofEachIntentIn: Self.messages) == Self.messages)
  }
}

import FrontlinePacks
public import FrontlineText

/// Runs a labelled test against an index, through the same code as any other match. Not thread safe, as its matcher.
public struct Evaluator {
  /// The locale of the messages.
  public let locale: LocaleTag
  /// What matches the messages.
  public let matcher: Matcher

  /// Creates an evaluator of an index that was compiled from labelled messages.
  public init(index: MatchIndex, locale: LocaleTag) throws(MatchingError) {
    self.locale = locale
    matcher = try Matcher(index: index)
  }

  /// Matches all messages and counts.
  public func evaluate(_ messages: [LabelledMessage]) -> EvaluationReport {
    EvaluationReport(predictions: messages.map(prediction))
  }

  private func prediction(for message: LabelledMessage) -> EvaluationReport.Prediction {
    let result = matcher.match(message.text, locale: locale)
    return EvaluationReport.Prediction(
      text: message.text, label: message.label,
      predicted: result.intent?.name ?? LabelledMessage.outOfScope,
      forced: result.candidates.first?.intent.name ?? LabelledMessage.outOfScope,
      confidence: result.confidence, decision: result.decision)
  }
}

extension Evaluator {
  /// Runs a test again with each of its messages changed, once for each kind of change, in the order of the kinds.
  ///
  /// A message that a change leaves as it is keeps its prediction.
  ///
  /// - Parameter report: what ``evaluate(_:)`` gave for the messages as they are.
  /// - Throws: ``MatchingError`` with code ``MatchingError/Code/text`` when ICU's data are missing.
  package func robustness(_ report: EvaluationReport) throws(MatchingError) -> [RobustnessReport] {
    var reports: [RobustnessReport] = []
    for perturbation in Perturbation.allCases {
      let perturber = try Perturber(perturbation, locale: locale)
      var changed = 0
      var perturbed = report
      for index in report.predictions.indices {
        let text = report.predictions[index].text
        let other = perturber(text)
        // Bytes are compared: strings that differ in their normalization alone are equal.
        guard !other.utf8.elementsEqual(text.utf8) else { continue }
        changed += 1
        perturbed.predictions[index] = prediction(
          for: LabelledMessage(text: other, label: report.predictions[index].label))
      }
      reports.append(
        RobustnessReport(perturbation: perturbation, changed: changed, report: perturbed, unperturbed: report))
    }
    return reports
  }
}

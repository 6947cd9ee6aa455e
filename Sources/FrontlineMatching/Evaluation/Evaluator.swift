import FrontlinePacks
public import FrontlineText

/// Runs a labelled test against an index, through the same code as any other match.
public struct Evaluator {
  /// The locale of the messages.
  public let locale: LocaleTag
  private let matcher: Matcher

  /// Creates an evaluator of an index that was compiled from labelled messages.
  public init(index: MatchIndex, locale: LocaleTag) throws(MatchingError) {
    self.locale = locale
    matcher = try Matcher(index: index)
  }

  /// Matches one message: what a caller that measures time calls in a loop.
  public func match(_ message: LabelledMessage) -> MatchResult { matcher.match(message.text, locale: locale) }

  /// Matches all messages and counts.
  public func evaluate(_ messages: [LabelledMessage]) -> EvaluationReport {
    EvaluationReport(
      predictions: messages.map { message in
        let result = match(message)
        let forced = result.candidates.first?.intent.name ?? LabelledMessage.outOfScope
        return EvaluationReport.Prediction(
          text: message.text, label: message.label,
          predicted: result.intent?.name ?? LabelledMessage.outOfScope, forced: forced,
          confidence: result.confidence, decision: result.decision)
      })
  }
}

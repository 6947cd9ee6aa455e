/// What a test told about an index, at the engine's own thresholds.
public struct EvaluationReport: Hashable, Sendable {
  /// One message of the test.
  public struct Prediction: Hashable, Sendable {
    /// The message.
    public var text: String
    /// The intent that it has, or ``LabelledMessage/outOfScope``.
    public var label: String
    /// The likeliest intent, or ``LabelledMessage/outOfScope`` where the decision is none.
    public var predicted: String
    /// The likeliest intent, whatever the decision; ``LabelledMessage/outOfScope`` only where nothing of the message is known.
    public var forced: String
    /// The likeliest intent's confidence, from 0 to 1.
    public var confidence: Double
    /// The decision.
    public var decision: MatchDecision
  }

  /// The messages in the order of the test.
  public var predictions: [Prediction]

  /// The number of messages.
  public var messages: Int { predictions.count }

  /// Of the messages in scope, the share whose likeliest intent is right, whatever the decision; nil without such messages.
  public var accuracyForced: Double? { share(of: { !$0.isOutside }) { $0.forced == $0.label } }

  /// Of the messages in scope, the share whose intent is told rightly; a clarification counts by its first choice.
  public var accuracyInScope: Double? { share(of: { !$0.isOutside }) { $0.predicted == $0.label } }

  /// Of the messages out of scope, the share with the decision none; nil without such messages.
  public var outOfScopeRecall: Double? { share(of: \.isOutside) { $0.predicted == $0.label } }

  /// The share of all messages that are answered by a clarification.
  public var clarifyRate: Double? { share(of: { _ in true }) { $0.decision == .clarify } }

  /// Matthews' correlation of labels and predictions over all classes, out of scope one of them (Gorodkin's R_K); 0 where it
  /// is not defined.
  public var matthewsCorrelation: Double {
    var counts = ClassCounts()
    for prediction in predictions {
      counts.add(label: counts.id(of: prediction.label), predicted: counts.id(of: prediction.predicted))
    }
    return counts.matthewsCorrelation
  }

  private func share(of subset: (Prediction) -> Bool, where condition: (Prediction) -> Bool) -> Double? {
    var count = 0
    var hits = 0
    for prediction in predictions where subset(prediction) {
      count += 1
      if condition(prediction) { hits += 1 }
    }
    return count > 0 ? Double(hits) / Double(count) : nil
  }
}

extension EvaluationReport.Prediction {
  /// Whether the message is out of scope by its label.
  var isOutside: Bool { label == LabelledMessage.outOfScope }
}

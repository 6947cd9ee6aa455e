/// What one kind of change to the messages of a test costs.
package struct RobustnessReport: Hashable, Sendable {
  /// The kind of change.
  package var perturbation: Perturbation
  /// How many messages it changed.
  package var changed: Int
  /// What the changed test told; messages that the change left alone are in it.
  package var report: EvaluationReport
  /// What the test told as it is.
  package var unperturbed: EvaluationReport

  /// How many points (hundredths) of ``EvaluationReport/accuracyForced`` are lost; nil without messages in scope.
  package var lossForced: Double? { Self.loss(unperturbed.accuracyForced, report.accuracyForced) }
  /// How many points of ``EvaluationReport/accuracyInScope`` are lost; nil without messages in scope.
  package var lossInScope: Double? { Self.loss(unperturbed.accuracyInScope, report.accuracyInScope) }
  /// How many points of ``EvaluationReport/outOfScopeRecall`` are lost; nil without messages out of scope.
  package var lossOutOfScope: Double? { Self.loss(unperturbed.outOfScopeRecall, report.outOfScopeRecall) }

  private static func loss(_ before: Double?, _ after: Double?) -> Double? {
    guard let before, let after else { return nil }
    return 100 * (before - after)
  }
}

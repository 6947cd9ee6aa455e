import Frontline
import FrontlineDesk

/// Why a ticket would go to an agent now, and why not to the others, for a person.
struct AssignmentText {
  private let proof: AssignmentProof

  /// Creates the text of a proof.
  init(_ proof: AssignmentProof) {
    self.proof = proof
  }

  /// The lines: who gets it, then each agent who does not with the reason.
  var lines: [String] {
    let first = proof.chosen.map { "\($0) would get it now" } ?? "nobody can get it now"
    let others = proof.rejections.map { rejection in
      "  \(rejection.agent): \(rejection.reason.rawValue)" + (rejection.skill.map { " \($0)" } ?? "")
    }
    return [first] + others
  }
}

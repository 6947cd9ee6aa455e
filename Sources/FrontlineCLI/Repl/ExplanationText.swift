import Frontline
import FrontlineMatching
import FrontlineText

/// The proof of the last decision of a conversation, for a person.
struct ExplanationText {
  private let explanation: Explanation

  /// Creates the text of an explanation.
  init(_ explanation: Explanation) {
    self.explanation = explanation
  }

  /// The explanation, several lines.
  var text: String {
    let decision = explanation.decision
    var lines = ["\(decision.kind): \(decision.reason)"]
    if !decision.intents.isEmpty {
      lines.append("  about      " + decision.intents.map(\.description).joined(separator: ", "))
    }
    if let rule = decision.rule {
      lines.append("  policy     \(rule.id)" + (rule.location.map { " · \($0)" } ?? ""))
    }
    if let understanding = explanation.understanding {
      let confidence = DecimalText.format(understanding.languageConfidence, places: 3)
      lines.append(
        "  language   \(understanding.detected) detected, confidence \(confidence)"
          + (understanding.languageRule.map { ", rule \($0)" } ?? ""))
    }
    if let language = explanation.language {
      lines.append("  locale     \(language.wanted) wanted, \(language.chosen) used")
    }
    if let proof = explanation.proof { lines.append(ProofText(proof).text) }
    return lines.joined(separator: "\n")
  }
}

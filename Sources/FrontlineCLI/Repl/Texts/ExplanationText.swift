import Frontline
import FrontlineMatching
import FrontlineText

/// The proof of the last decision of a conversation, for a person: a sentence and tables.
struct ExplanationText {
  /// Features that are shown; the proof holds all.
  private static let partLimit = 12

  private let explanation: Explanation

  /// Creates the text of an explanation.
  init(_ explanation: Explanation) {
    self.explanation = explanation
  }

  /// What was decided, and why.
  var headline: String { "\(explanation.decision.kind): \(explanation.decision.reason)" }

  /// What the proof holds of rules, intents, examples and words; each table has a row of names.
  var tables: [[[String]]] {
    [rules, scores, examples, parts].filter { !$0.isEmpty }
  }

  /// What was understood and in which language, a row each.
  var facts: [[String]] {
    let decision = explanation.decision
    var rows: [[String]] = []
    if !decision.intents.isEmpty {
      rows.append(["about", decision.intents.map(\.description).joined(separator: ", ")])
    }
    if let rule = decision.rule {
      rows.append(["policy", rule.id + (rule.location.map { " · \($0)" } ?? "")])
    }
    for modifier in decision.modifiers { rows.append(["modifier", modifier.id]) }
    if let understanding = explanation.understanding {
      let confidence = DecimalText.format(understanding.languageConfidence, places: 3)
      let rule = understanding.languageRule.map { ", rule \($0)" } ?? ""
      rows.append(["language", "\(understanding.detected) detected, confidence \(confidence)\(rule)"])
    }
    if let language = explanation.language {
      rows.append(["locale", "\(language.wanted) wanted, \(language.chosen) used"])
    }
    return rows + (explanation.proof.map(proofFacts) ?? [])
  }

  private func proofFacts(_ proof: MatchProof) -> [[String]] {
    var rows = [["match", proof.reason]]
    if let change = proof.smallestChange {
      let other = change.intent.map { "\(change.decision.rawValue) \($0)" } ?? "none"
      rows.append(["change", "without \u{201C}\(change.without)\u{201D} it would be \(other)"])
    }
    rows.append(["units", proof.units.map(\.form).joined(separator: " · ")])
    let lead = DecimalText.format(proof.lead, places: 1)
    let margin = proof.margin.map { ", margin \(DecimalText.format($0, places: 3))" } ?? ""
    rows.append(["thresholds", "floor \(DecimalText.format(proof.floor, places: 2)), lead \(lead)\(margin)"])
    rows.append([
      "versions",
      "index \(proof.formatVersion) \(proof.contentHash), solver \(proof.solverVersion), "
        + "ICU \(proof.unicodeVersion.icu), Unicode \(proof.unicodeVersion.unicode)",
    ])
    return rows
  }

  private var rules: [[String]] {
    guard let rules = explanation.proof?.rules, !rules.isEmpty else { return [] }
    return [["rule", "intent", "pattern", "place"]]
      + rules.map { rule in
        [
          rule.isDecisive ? "decides" : "matches", "\(rule.intent)", rule.pattern.value, "\(rule.pattern.location)",
        ]
      }
  }

  private var scores: [[String]] {
    guard let scores = explanation.proof?.scores, !scores.isEmpty else { return [] }
    return [["confidence", "score", "intent"]]
      + scores.map { score in
        [
          DecimalText.format(score.confidence, places: 3), DecimalText.format(score.score, places: 3),
          "\(score.intent)",
        ]
      }
  }

  private var examples: [[String]] {
    guard let examples = explanation.proof?.examples, !examples.isEmpty else { return [] }
    return [["likeness", "intent", "example", "place"]]
      + examples.map { example in
        [
          DecimalText.format(example.likeness, places: 3), example.intent?.description ?? "out of scope",
          example.text.value, "\(example.text.location)",
        ]
      }
  }

  private var parts: [[String]] {
    guard let parts = explanation.proof?.parts, !parts.isEmpty else { return [] }
    return [["first", "second", "feature"]]
      + parts.prefix(Self.partLimit).map { part in
        [DecimalText.format(part.first, places: 3), DecimalText.format(part.second, places: 3), part.feature]
      }
  }
}

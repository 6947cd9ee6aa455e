import FrontlineMatching
import FrontlinePacks
import FrontlineText

/// The proof of a match, for a person.
struct ProofText {
  /// Features that are printed; the proof holds all.
  private static let partLimit = 12

  private let proof: MatchProof

  /// Creates the text of a proof.
  init(_ proof: MatchProof) {
    self.proof = proof
  }

  /// The proof, several lines.
  var text: String {
    let lines = [headline, "  why        " + proof.reason] + change + [language, units]
    return (lines + rules + examples + scores + parts + logOdds + [thresholds, versions]).joined(separator: "\n")
  }

  private var headline: String {
    let result = proof.result
    let confidence = DecimalText.format(result.confidence, places: 3)
    switch result.decision {
    case .answer:
      let means = result.isByRule ? "a rule decided" : "by examples"
      return "answer \(intent(result)) · confidence \(confidence) · \(means)"
    case .clarify: return "clarify · best \(intent(result)) · confidence \(confidence)"
    case .none: return "none: out of scope · nearest \(intent(result)) · confidence \(confidence)"
    }
  }

  private func intent(_ result: MatchResult) -> String {
    (result.intent ?? result.candidates.first?.intent)?.description ?? "nothing"
  }

  private var language: String {
    guard let match = proof.result.localeMatch else { return "  packs      none" }
    return "  packs      \(match.tag) (\(match.kind.rawValue))"
  }

  private var units: String {
    "  units      " + proof.units.map { "\($0.form)[\($0.start),\($0.end))" }.joined(separator: " ")
  }

  private var rules: [String] {
    proof.rules.map { rule in
      "  rule       \(rule.isDecisive ? "decides" : "matches") \(rule.intent) · \(rule.pattern.value) · "
        + "\(rule.literals) literal units · \(rule.pattern.location)"
    }
  }

  private var examples: [String] {
    proof.examples.map { example in
      "  example    \(DecimalText.format(example.likeness, places: 3)) \(example.intent?.description ?? "out of scope") · "
        + "\(example.text.value) · \(example.text.location)"
    }
  }

  private var scores: [String] {
    proof.scores.map { score in
      "  score      \(DecimalText.format(score.score, places: 3)) → \(DecimalText.format(score.confidence, places: 3)) "
        + "\(score.intent)"
    }
  }

  private var change: [String] {
    proof.smallestChange.map { change in
      let other = change.intent.map { "\(change.decision.rawValue) \($0)" } ?? "none"
      return ["  change     without \u{201C}\(change.without)\u{201D} it would be \(other)"]
    } ?? []
  }

  private var logOdds: [String] {
    guard let sum = proof.logOdds else { return [] }
    let parts = proof.logOddsParts.map {
      "\(DecimalText.format($0.value, places: 3)) × \(DecimalText.format($0.weight, places: 2)) \($0.name)"
    }
    return ["  log odds   \(DecimalText.format(sum, places: 3)) = " + parts.joined(separator: " + ")]
  }

  private var parts: [String] {
    proof.parts.prefix(Self.partLimit).map { part in
      "  feature    \(part.feature) · \(DecimalText.format(part.first, places: 3)) for the first, "
        + "\(DecimalText.format(part.second, places: 3)) for the second"
    }
  }

  private var thresholds: String {
    "  thresholds floor \(DecimalText.format(proof.floor, places: 2)) · lead \(DecimalText.format(proof.lead, places: 1))"
      + (proof.margin.map { " · margin \(DecimalText.format($0, places: 3))" } ?? "")
  }

  private var versions: String {
    "  versions   index \(proof.formatVersion) \(proof.contentHash) · solver \(proof.solverVersion) · "
      + "ICU \(proof.unicodeVersion.icu) · Unicode \(proof.unicodeVersion.unicode)"
  }
}

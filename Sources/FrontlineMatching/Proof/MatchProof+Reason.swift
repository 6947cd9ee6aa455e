import FrontlinePacks

extension MatchProof {
  /// Why it was decided so, in one sentence for an agent, in English.
  public var reason: String {
    switch result.decision {
    case .answer: answered
    case .clarify: asked
    case .none: rejected
    }
  }

  private var answered: String {
    let intent = result.intent?.description ?? ""
    if let rule = rules.first(where: { $0.isDecisive && $0.intent == result.intent }), result.isByRule {
      return "It means \(intent), since the pattern \(rule.pattern.value) at \(rule.pattern.location) matches."
    }
    if result.intents.count > 1 {
      return "It holds several intents, each clear by itself: "
        + result.intents.map(\.intent.description).joined(separator: ", ")
        + "."
    }
    let words = parts.prefix(3).filter { $0.first > $0.second }.map { "\u{201C}\($0.feature)\u{201D}" }
    let because = words.isEmpty ? "" : ", above all by " + words.joined(separator: ", ")
    return "It is most like the examples of \(intent)\(because), with a confidence of \(percent(result.confidence))."
  }

  private var asked: String {
    let two = result.candidates.prefix(2).map { "\($0.intent) (\(percent($0.confidence)))" }
    return "The customer is asked, since " + two.joined(separator: " and ") + " are about as likely."
  }

  private var rejected: String {
    guard let nearest = result.candidates.first else { return "Nothing in it is known to the packs." }
    if nearest.confidence == 0 { return "It is listed as a message that no intent covers." }
    return "No intent is likely enough; the nearest is \(nearest.intent)."
  }

  private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}

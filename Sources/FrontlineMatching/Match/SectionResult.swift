import FrontlinePacks
import FrontlineText

/// Names what a match came to: intents for classes, texts for slots.
struct SectionResult {
  let section: MatchSection

  func result(of outcome: MatchOutcome, localeMatch: LocaleMatch?) -> MatchResult {
    var result = MatchResult(decision: outcome.decision, intent: nil, confidence: outcome.confidence)
    for place in 0..<outcome.ranked.count {
      result.candidates.append(
        IntentCandidate(
          intent: section.intent(Int(outcome.ranked.labels[place])), confidence: outcome.ranked.confidences[place]))
    }
    if outcome.decision != .none { result.intent = result.candidates.first?.intent }
    for place in 0..<outcome.intentCount {
      let part = outcome.parts[place]
      result.intents.append(
        IntentSpan(
          intent: section.intent(Int(part.label)), start: Int(part.start), end: Int(part.end),
          confidence: part.confidence))
    }
    result.isByRule = outcome.isByRule
    result.localeMatch = localeMatch
    return result
  }

  /// What the slots of the pattern that decided took; the message must be the last one that was read.
  func slots(
    _ rule: MatchOutcome.Rule, _ bytes: UnsafeBufferPointer<UInt8>, _ scratch: borrowing MatchScratch
  ) -> [SlotCapture] {
    PatternCaptures.slots(
      of: Int(rule.program), in: section.patterns, scratch.message, bytes, values: scratch.values, match: rule.match)
  }
}

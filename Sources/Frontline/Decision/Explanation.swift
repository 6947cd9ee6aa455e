public import FrontlineMatching
public import FrontlinePacks

/// Why the engine did what it did last in a conversation.
public struct Explanation: Hashable, Sendable {
  /// The decision with its rule.
  public var decision: DecisionRecord
  /// What was understood of the last message.
  public var understanding: Understanding?
  /// The language of the conversation and how its packs were found.
  public var language: LocaleChoice?
  /// The proof of the match, made anew; nil where the text was erased or the message was not matched.
  public var proof: MatchProof?
}

extension SupportEngine {
  /// Why the engine did what it did last; nil before the first decision.
  ///
  /// The proof is made anew from the text in its side record, with the index as it is now.
  public func explain(_ conversation: ConversationState) -> Explanation? {
    guard let decision = conversation.lastDecision else { return nil }
    var explanation = Explanation(
      decision: decision, understanding: conversation.lastUnderstanding, language: conversation.language.choice)
    let texts = conversation.turnEntries.compactMap { $0.texts.first?.value }.filter { !$0.isEmpty }
    if let understanding = conversation.lastUnderstanding, !texts.isEmpty {
      let text = texts.joined(separator: "\n")
      let context = MatchContext(previousIntent: understanding.previousIntent)
      explanation.proof = workers.withWorker { worker in
        worker.matcher.explain(text, locale: understanding.locale, context: context)
      }
    }
    return explanation
  }
}

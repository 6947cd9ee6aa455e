internal import FrontlineDesk
internal import FrontlinePacks
internal import FrontlineText

extension Turn {
  /// Counts a suggestion for the product team, and says so; once a customer and suggestion.
  mutating func noteFeedback(_ definition: IntentDefinition) {
    guard let topic = policy.feedback.topic(of: definition) else { return }
    let before = desk.feedback.first { $0.intent == definition.id && $0.topic == topic }?.count ?? 0
    ask(
      .noteFeedback(
        topic: topic, intent: definition.id, conversation: state.id, customer: state.profile?.id))
    let after = desk.feedback.first { $0.intent == definition.id && $0.topic == topic }?.count ?? 0
    if after > before { say(.feedbackNoted) }
  }

  /// Tells that what the customer had suggested is done, by the label of what they asked for.
  mutating func tell(_ done: FeedbackDone) {
    guard let own = done.listeners.first(where: { $0.conversation == state.id }), state.version > 0 else { return }
    let topic = wording.label(own.intent, locale: locale) ?? done.topic
    say(.feedbackDone, ["topic": .text(topic)])
  }
}

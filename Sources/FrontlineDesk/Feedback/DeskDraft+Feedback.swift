internal import FrontlinePacks

extension DeskDraft {
  /// A second time by the same customer changes nothing.
  mutating func noteFeedback(
    _ topic: String, _ intent: IntentID, in conversation: ConversationID, by customer: CustomerID?
  ) {
    guard !state.feedbackBook.hasNoted(topic, intent, by: customer, in: conversation) else { return }
    emit(
      .feedbackNoted(
        FeedbackNoted(topic: topic, intent: intent, conversation: conversation, customer: customer, at: now)))
  }

  mutating func announceFeedback(_ topic: String, _ intent: IntentID?) throws(DeskRefusal) {
    let topics = Set(desk.policy.feedback.topics).union(state.feedbackBook.counts.keys.map(\.topic))
    guard topics.contains(topic) else { throw DeskRefusal(.unknownTopic(topic, known: topics.sorted())) }
    var listeners: [FeedbackDone.Listener] = []
    var told: Set<ConversationID> = []
    for (asker, asking) in state.feedbackBook.waiting(topic, intent)
    where told.insert(asking.conversation).inserted {
      listeners.append(FeedbackDone.Listener(conversation: asking.conversation, intent: asker.key.intent))
    }
    emit(.feedbackDone(FeedbackDone(topic: topic, intent: intent, listeners: listeners, at: now)))
  }
}

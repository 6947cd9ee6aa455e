/// What a match advises: answer, ask back, or say that no intent covers the message.
public enum MatchDecision: String, Hashable, Sendable, Codable, CaseIterable, BitwiseCopyable {
  /// One intent is clear enough to be answered.
  case answer
  /// Several intents are about as likely: the customer is asked which.
  case clarify
  /// The message is out of scope.
  case none
}

/// What an intent means to the conversation itself, beyond having an answer. Most intents have none.
///
/// The engine reacts to roles, never to ids, so that a company may name and word these intents as it likes.
public enum IntentRole: String, Hashable, Sendable, Codable, CaseIterable {
  /// The customer asks for a person.
  case requestHuman = "request-human"
  /// The customer says that the last answer did not help.
  case notSolved = "not-solved"
  /// The customer says that the matter is settled.
  case solved = "solved"
  /// The customer wants to stop what the bot is asking for.
  case cancel = "cancel"
  /// The customer asks for another language; the answer is given in it.
  case changeLanguage = "change-language"
  /// Greeting, thanks, goodbye: answered, never offered as a choice, never counted as a question.
  case smallTalk = "small-talk"
  /// What nobody asks for and a rule of `proactive` says: it needs no examples, and is never offered as a choice.
  case notice = "notice"
}

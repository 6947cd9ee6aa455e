internal import FrontlineMatching

/// All that was read from one message: the outcome for the log, and what only this turn needs.
struct Reading {
  /// The outcome for the log.
  var understanding: Understanding
  /// What follows for the conversation's language.
  var verdict: LanguageJudge.Verdict
  /// Values that the winning pattern captured.
  var captures: [SlotCapture]
  /// The message's words and numbers, normalized, at most ``Reader/formLimit``.
  var forms: [String]
  /// Whether the message asks for a language, and for nothing else.
  var isOnlyWish: Bool
}

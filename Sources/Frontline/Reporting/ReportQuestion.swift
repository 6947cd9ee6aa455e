public import FrontlinePacks

/// How often an intent was asked and what came of it. Visits count, not messages.
public struct ReportQuestion: Hashable, Sendable, Encodable {
  /// The intent.
  public var intent: IntentID
  /// Visits in which it was answered, a slot of it asked for, looked up, or handed over.
  public var asked: Int
  /// Visits in which the bot answered it.
  public var answered: Int
  /// Visits in which it went to people: a hand-over names it.
  public var handedOver: Int
  /// Visits in which the bot answered it and no hand-over names it, of those in which it was asked.
  public var deflected: ReportShare
  /// Visits after which the same customer asked it again in another visit within ``ReportTerms/durableWindow``, of those in
  /// which it was answered and that are so old.
  public var askedAgain: ReportShare
}

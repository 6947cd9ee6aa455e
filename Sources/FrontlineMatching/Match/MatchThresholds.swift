/// The engine's own thresholds: the same for every pack, so that no author tunes them.
enum MatchThresholds {
  /// Below it no intent is told, unless two together reach ``pairFloor``.
  static let floor = 0.18
  /// The two likeliest intents together reach it where a customer means one of them: which, is asked.
  static let pairFloor = 0.34
  /// The likeliest intent must be so many times as likely as the second, or the customer is asked.
  static let lead = 2.0
  /// The most that another intent has beside one that the message is an example of word for word.
  static let besideExample = 0.3
  /// How likely a part of a message must be by itself to count as an intent of its own.
  static let part = 0.5
  /// The confidence of a pattern that matched.
  static let rule = 1.0
}

/// What a waiting ticket wants of an agent, but gives up after a while.
public enum SoftConstraint: String, Hashable, Sendable, Codable, CaseIterable {
  /// The agent whom the customer knows.
  case agent
  /// The skills that the intents want; those of the team stay.
  case skills
  /// An agent of its own team; then one of any team of its tier.
  case team
  /// The customer's language; then the default locale's will do too.
  case language
}

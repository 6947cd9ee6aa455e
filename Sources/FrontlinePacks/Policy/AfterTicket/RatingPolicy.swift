/// What customers are asked to rate, and for how long their answer is waited for: `ratings` in support.yaml.
public struct RatingPolicy: Hashable, Sendable {
  /// Whether a ticket that people solved is asked about.
  public var afterTickets: Bool
  /// Whether a matter that the bot's answer solved is asked about.
  public var afterAnswers: Bool
  /// How long an answer is waited for.
  public var lifetime: Duration

  /// Creates a policy; by default tickets are asked about, and the answer is waited for a day.
  public init(afterTickets: Bool = true, afterAnswers: Bool = false, lifetime: Duration = .seconds(24 * 3600)) {
    self.afterTickets = afterTickets
    self.afterAnswers = afterAnswers
    self.lifetime = lifetime
  }
}

/// How customers of a channel rate.
public enum RatingScale: String, Hashable, Sendable, Codable, CaseIterable {
  /// A number from 1 to 5.
  case numbers
  /// One to five stars.
  case stars
  /// Thumbs up or down, which count as 5 and 1.
  case thumbs
  /// Solved or not, which count as 5 and 1.
  case yesNo = "yes-no"
  /// Nobody is asked.
  case none
}

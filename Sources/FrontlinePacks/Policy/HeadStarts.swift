/// How much longer a ticket counts as having waited than it has, by urgency.
///
/// So a class comes before the lower ones, and still nobody starves: a ticket of low urgency is overtaken only by those
/// that come within the difference.
public struct HeadStarts: Hashable, Sendable {
  /// Default: none.
  public var low: Duration
  /// Default: eight hours.
  public var normal: Duration
  /// Default: a day.
  public var high: Duration
  /// Default: seven days.
  public var urgent: Duration

  /// Creates head starts.
  public init(
    low: Duration = .zero, normal: Duration = .seconds(8 * 3600), high: Duration = .seconds(86_400),
    urgent: Duration = .seconds(7 * 86_400)
  ) {
    self.low = low
    self.normal = normal
    self.high = high
    self.urgent = urgent
  }

  /// The head start of a class.
  public subscript(urgency: Urgency) -> Duration {
    switch urgency {
    case .low: low
    case .normal: normal
    case .high: high
    case .urgent: urgent
    }
  }
}

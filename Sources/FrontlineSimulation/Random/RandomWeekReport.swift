/// What came of a random week.
public struct RandomWeekReport: Hashable, Sendable {
  /// What was not as it must be, each with its moment; at most ``problemLimit``, after which the week ends.
  public var problems: [String] = []
  /// Commands that were done.
  public var commands = 0
  /// Commands that the desk refused, as it does where somebody comes too late.
  public var refusals = 0
  /// Events that happened.
  public var events = 0
  /// Tickets that were opened.
  public var tickets = 0
  /// How often everything was checked.
  public var fullChecks = 0
  /// Events by kind, ordered by name.
  public var kinds: [Count] = []

  /// How many problems are told.
  public static let problemLimit = 10

  /// How often something happened.
  public struct Count: Hashable, Sendable {
    /// The kind of the event.
    public var kind: String
    /// How often.
    public var count: Int
  }
}

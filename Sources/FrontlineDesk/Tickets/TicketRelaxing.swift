public import FrontlinePacks
public import FrontlineText

/// What a waiting ticket has given up of an agent, and what it gives up next.
public struct TicketRelaxing: Hashable, Sendable {
  /// A wish that is given up at a moment.
  public struct Step: Hashable, Sendable, Codable {
    /// When; counted in work time of the team since the search for an agent began.
    public var at: Timestamp
    /// What.
    public var drop: SoftConstraint
    /// Its place in the policy's list, from 1.
    public var stage: Int
  }

  /// What is still to be given up, in order.
  public internal(set) var steps: [Step]
  /// The stage that was reached last; 0: none.
  public internal(set) var stage = 0
  /// What has been given up, in order.
  public internal(set) var dropped: [SoftConstraint] = []
  /// The language that will do too once the ticket's own has been given up.
  public internal(set) var fallback: QueueLanguage?
}

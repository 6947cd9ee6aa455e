public import FrontlineText

/// What can honestly be said to a customer who waits.
public struct WaitStatement: Hashable, Sendable {
  /// The ticket.
  public var ticket: TicketID
  /// The team's id.
  public var team: String
  /// The ticket's place in its queue, from 1; nil: it does not wait.
  public var position: Int?
  /// Whether the team works now.
  public var isOpen: Bool
  /// When the team next begins to work, where it does not now; nil: unknown.
  public var opensAt: Timestamp?
  /// How many agents of the team are online who serve the language and have the skills, busy or not.
  public var agentsOnline: Int
  /// How long it takes until an agent has it: from now while the team works, else from its opening. From the queue as it
  /// is, agents with their hours, languages and skills, and how long tickets take; nil: it does not wait, nobody who could
  /// take it is known to come, or more is ahead than is played (``Desk/estimateSteps``).
  public var estimate: Duration?
  /// Whether any registered agent could take it, at the last stage of what it gives up.
  public var canEverServe: Bool

  /// Creates a statement.
  public init(
    ticket: TicketID, team: String, position: Int?, isOpen: Bool, opensAt: Timestamp?, agentsOnline: Int,
    estimate: Duration? = nil, canEverServe: Bool = true
  ) {
    self.ticket = ticket
    self.team = team
    self.position = position
    self.isOpen = isOpen
    self.opensAt = opensAt
    self.agentsOnline = agentsOnline
    self.estimate = estimate
    self.canEverServe = canEverServe
  }
}

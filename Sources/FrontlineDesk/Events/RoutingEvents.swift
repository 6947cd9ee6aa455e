public import FrontlinePacks
public import FrontlineText

/// A ticket waits for an agent, and it is known when it gives up which wish.
public struct RelaxingPlanned: Hashable, Sendable, Codable {
  /// The ticket.
  public var ticket: TicketID
  /// What it gives up and when, in order; what means nothing for this ticket is left out.
  public var steps: [TicketRelaxing.Step]
  /// The language that will do too once the ticket's own has been given up; nil: its own never is.
  public var fallback: QueueLanguage?
  /// When.
  public var at: Timestamp
}

/// A waiting ticket gave up a wish, so that more agents may take it.
public struct TicketRelaxed: Hashable, Sendable, Codable {
  /// The ticket.
  public var ticket: TicketID
  /// The place of the step in the policy's list, from 1.
  public var stage: Int
  /// What was given up.
  public var dropped: SoftConstraint
  /// When.
  public var at: Timestamp
}

/// The own shift of an agent who is online began or ended, or became known.
public struct ShiftNoted: Hashable, Sendable, Codable {
  /// Who.
  public var agent: AgentID
  /// Whether they are on shift.
  public var isOnShift: Bool
  /// When that changes; nil: unknown.
  public var changesAt: Timestamp?
  /// When this was noted.
  public var at: Timestamp
}

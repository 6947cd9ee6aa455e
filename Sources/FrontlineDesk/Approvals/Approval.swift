public import FrontlineText

/// Goodwill that an agent asked for.
public struct Approval: Hashable, Sendable {
  /// What was decided.
  public struct Decision: Hashable, Sendable {
    /// Who decided; nil: the policy, since it is within the limit.
    public internal(set) var by: AgentID?
    /// Whether it was granted.
    public internal(set) var isApproved: Bool
    /// The record of why.
    public internal(set) var note: RecordID?
    /// When.
    public internal(set) var at: Timestamp
  }

  /// The request's id.
  public let id: ApprovalID
  /// The ticket that it is for.
  public internal(set) var ticket: TicketID
  /// Who asked.
  public internal(set) var by: AgentID
  /// The kind's id in the policy.
  public internal(set) var kind: String
  /// How much; nil where the kind has no amount.
  public internal(set) var amount: Money?
  /// The record of why it is asked for.
  public internal(set) var note: RecordID?
  /// When it was asked for.
  public internal(set) var requestedAt: Timestamp
  /// What was decided; nil: nothing yet.
  public internal(set) var decision: Decision?
}

public import FrontlineText

/// An agent asked for goodwill.
public struct ApprovalRequested: Hashable, Sendable, Codable {
  /// The request.
  public var id: ApprovalID
  /// The ticket that it is for.
  public var ticket: TicketID
  /// Who asked.
  public var by: AgentID
  /// The kind's id in the policy.
  public var kind: String
  /// How much; nil where the kind has no amount.
  public var amount: Money?
  /// The record of why it is asked for.
  public var note: RecordID?
  /// When.
  public var at: Timestamp

  /// Creates the event.
  public init(
    id: ApprovalID, ticket: TicketID, by: AgentID, kind: String, amount: Money?, note: RecordID?, at: Timestamp
  ) {
    self.id = id
    self.ticket = ticket
    self.by = by
    self.kind = kind
    self.amount = amount
    self.note = note
    self.at = at
  }
}

/// Goodwill was granted or refused.
public struct ApprovalDecided: Hashable, Sendable, Codable {
  /// The request.
  public var id: ApprovalID
  /// The ticket that it is for.
  public var ticket: TicketID
  /// Who decided; nil: the policy, since it is within the limit.
  public var by: AgentID?
  /// Whether it was granted.
  public var isApproved: Bool
  /// The record of why.
  public var note: RecordID?
  /// When.
  public var at: Timestamp

  /// Creates the event.
  public init(id: ApprovalID, ticket: TicketID, by: AgentID?, isApproved: Bool, note: RecordID?, at: Timestamp) {
    self.id = id
    self.ticket = ticket
    self.by = by
    self.isApproved = isApproved
    self.note = note
    self.at = at
  }
}

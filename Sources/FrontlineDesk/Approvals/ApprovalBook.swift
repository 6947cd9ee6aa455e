internal import FrontlineText

/// All goodwill that was asked for.
struct ApprovalBook: Equatable, Sendable {
  private var byID = ShardedDictionary<ApprovalID, Approval>()
  /// What waits for a decision, in order.
  private(set) var open: [ApprovalID] = []
  private(set) var last = 0

  subscript(id: ApprovalID) -> Approval? { byID[id] }

  var all: [Approval] { byID.values.sorted { $0.id < $1.id } }

  mutating func apply(_ event: ApprovalRequested) {
    guard byID[event.id] == nil else { return }
    last = max(last, event.id.number)
    byID[event.id] = Approval(
      id: event.id, ticket: event.ticket, by: event.by, kind: event.kind, amount: event.amount, note: event.note,
      requestedAt: event.at)
    open.insert(event.id, at: open.lowerBound(of: event.id))
  }

  mutating func apply(_ event: ApprovalDecided) {
    guard byID[event.id]?.decision == nil else { return }
    byID[event.id]?.decision = Approval.Decision(
      by: event.by, isApproved: event.isApproved, note: event.note, at: event.at)
    open.removeAll { $0 == event.id }
  }
}

extension DeskState {
  /// What an agent asked for under this id; nil where there is no such request.
  public func approval(_ id: ApprovalID) -> Approval? { approvalBook[id] }

  /// The goodwill that waits for a decision, oldest first.
  public var openApprovals: [Approval] { approvalBook.open.compactMap { approvalBook[$0] } }

  /// All goodwill that was ever asked for, oldest first. It sorts: for reports and tests.
  public var approvals: [Approval] { approvalBook.all }
}

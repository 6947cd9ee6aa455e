internal import FrontlinePacks
internal import FrontlineText

extension DeskDraft {
  mutating func requestApproval(
    _ id: TicketID, by agent: AgentID, kind: String, amount: Money?, note: RecordID?
  ) throws(DeskRefusal) {
    let ticket = try working(agent, on: id, .requestApproval)
    guard let definition = desk.policy.approval(kind) else {
      throw DeskRefusal(.unknownApprovalKind(kind, known: desk.policy.approvals.map(\.id)))
    }
    if let amount {
      guard amount.minorUnits > 0 else { throw DeskRefusal(.amountOutOfRange(amount, maximum: definition.maximum)) }
      if let maximum = definition.maximum, !Self.isWithin(amount, maximum) {
        throw DeskRefusal(.amountOutOfRange(amount, maximum: maximum))
      }
    }
    let pending = state.openApprovals.first { $0.ticket == id && $0.kind == kind }
    if let pending { throw DeskRefusal(.approvalPending(pending.id)) }
    let approval = ApprovalID(number: state.approvalBook.last + 1)
    emit(
      .approvalRequested(
        ApprovalRequested(
          id: approval, ticket: ticket.id, by: agent, kind: kind, amount: amount, note: note, at: now)))
    guard let limit = definition.limit, let amount, Self.isWithin(amount, limit) else { return }
    emit(
      .approvalDecided(
        ApprovalDecided(id: approval, ticket: ticket.id, by: nil, isApproved: true, note: nil, at: now)))
  }

  mutating func decideApproval(
    _ id: ApprovalID, by agentID: AgentID, isApproved: Bool, note: RecordID?
  ) throws(DeskRefusal) {
    guard let approval = state.approval(id) else { throw DeskRefusal(.unknownApproval(id)) }
    let agent = try agent(agentID)
    guard approval.decision == nil else { throw DeskRefusal(.alreadyDecided(id)) }
    guard approval.by != agentID else { throw DeskRefusal(.ownRequest(id)) }
    // A kind that the policy no longer has is decided by whom it would be by default.
    let roles = desk.policy.approval(approval.kind)?.approvers ?? ApprovalDefinition.defaultApprovers
    guard agent.profile.roles.contains(where: roles.contains) else {
      throw DeskRefusal(.notAnApprover(agentID, roles: roles))
    }
    try permit(agent, .decideApproval, on: state.ticket(approval.ticket))
    emit(
      .approvalDecided(
        ApprovalDecided(
          id: id, ticket: approval.ticket, by: agentID, isApproved: isApproved, note: note, at: now)))
  }

  /// Whether an amount is known to be at most another: amounts in two currencies are not compared.
  private static func isWithin(_ amount: Money, _ bound: Money) -> Bool {
    amount.currency == bound.currency && amount.minorUnits <= bound.minorUnits
  }

  /// The active ticket that an agent has in hand.
  private func working(
    _ agentID: AgentID, on id: TicketID, _ permission: AgentPermission
  ) throws(DeskRefusal) -> Ticket {
    guard let ticket = state.ticket(id) else { throw DeskRefusal(.unknownTicket(id)) }
    let agent = try agent(agentID)
    guard ticket.state.isActive, ticket.agent == agentID else {
      throw DeskRefusal(.notTheirs(agentID, holder: ticket.holder))
    }
    try permit(agent, permission, on: ticket)
    return ticket
  }
}

internal import Frontline

extension Subject {
  /// What the desk is like.
  static let ofDesk: [Subject] = [
    Subject("tickets", .number) { .number($0.desk.tickets.count) },
    Subject("active_tickets", .number) { .number($0.desk.tickets.count { $0.state.isActive }) },
    Subject("incidents", .number) { scene in .number(scene.desk.incidents.count { $0.closedAt == nil }) },
    Subject("feedback.*", .number) { scene, topic in
      .number(scene.desk.feedback.filter { $0.topic == topic }.reduce(0) { $0 + $1.count })
    },
    Subject("approval.*", .word) { scene, id in
      guard let approval = ApprovalID(id).flatMap({ scene.desk.approval($0) }) else { return .absent }
      return .word(approval.decision.map { $0.isApproved ? "granted" : "refused" } ?? "open")
    },
    Subject("queue.*", .words) { scene, name in
      let keys = scene.desk.waitingQueues.filter { key in
        key.description == name || key.description.hasPrefix(name + "/")
      }
      return .words(keys.flatMap { scene.desk.tickets(in: $0) }.map(\.id.description))
    },
    Subject("agent.*.online", .flag) { .flag($0.desk.agent(AgentID($1))?.isOnline ?? false) },
    Subject("agent.*.tickets", .words) { .words($0.tickets(of: $1) { $0 != .offered }) },
    Subject("agent.*.offers", .words) { .words($0.tickets(of: $1) { $0 == .offered }) },
    Subject("agent.*.free", .number) { scene, name in
      .number(scene.desk.agent(AgentID(name)).map { max(0, $0.profile.capacity - $0.load) })
    },
  ]
}

extension Scene {
  fileprivate func tickets(of agent: String, where isMeant: (TicketState) -> Bool) -> [String] {
    (desk.agent(AgentID(agent))?.tickets ?? []).filter { id in
      desk.ticket(id).map { isMeant($0.state) } ?? false
    }.map(\.description)
  }
}

internal import Frontline

extension Subject {
  /// What a ticket is like.
  static let ofTicket: [Subject] = [
    Subject("ticket.id", .word) { .word($0.ticket?.id.description) },
    Subject("ticket.state", .word) { .word($0.ticket?.state.rawValue) },
    Subject("ticket.tier", .word) { .word($0.ticket?.queue.tier) },
    Subject("ticket.team", .word) { .word($0.ticket?.queue.team) },
    Subject("ticket.queue", .word) { .word($0.ticket?.queue.description) },
    Subject("ticket.language", .word) { .word($0.ticket?.queue.language.description) },
    Subject("ticket.urgency", .word) { .word($0.ticket?.urgency.name) },
    Subject("ticket.skills", .words) { .words($0.ticket?.skills ?? []) },
    Subject("ticket.agent", .word) { .word($0.ticket?.agent?.rawValue) },
    Subject("ticket.offered_to", .word) { scene in
      .word(scene.ticket?.state == .offered ? scene.ticket?.offer?.agent.rawValue : nil)
    },
    Subject("ticket.position", .number) { scene in .number(scene.ticket.flatMap { scene.desk.position(of: $0.id) }) },
    Subject("ticket.estimate", .duration) { .duration($0.wait?.estimate) },
    Subject("ticket.rule", .word) { .word($0.ticket?.request.rule) },
    Subject("ticket.intents", .words) { .words(($0.ticket?.request.intents ?? []).map(Measured.forms)) },
    Subject("ticket.summary", .text) { .text($0.conversation.summary?.value ?? "") },
    Subject("ticket.customer", .word) { .word($0.ticket?.request.customer?.rawValue) },
    Subject("ticket.channel", .word) { .word($0.ticket?.request.channel) },
    Subject("ticket.region", .word) { .word($0.ticket?.request.region) },
    Subject("ticket.plan", .word) { .word($0.ticket?.request.plan) },
    Subject("ticket.wanted_skills", .words) { .words($0.ticket?.request.wantedSkills ?? []) },
    Subject("ticket.head_start", .duration) { .duration($0.ticket?.request.headStart) },
    Subject("ticket.follow_up_of", .word) { .word($0.ticket?.request.followUpOf?.description) },
    Subject("ticket.missing", .words) { .words($0.ticket?.request.missing ?? []) },
    Subject("ticket.modifiers", .words) { .words($0.ticket?.request.modifiers ?? []) },
    Subject("ticket.weight", .number) { .number($0.ticket?.weight) },
    Subject("ticket.wanted_agent", .word) { .word($0.ticket?.wantedAgent?.rawValue) },
    Subject("ticket.cause", .word) { .word($0.ticket?.cause?.rawValue) },
    Subject("ticket.reopened", .number) { .number($0.ticket?.reopenCount) },
    Subject("ticket.merged_into", .word) { .word($0.ticket?.mergedInto?.description) },
    Subject("ticket.waiting_since", .moment) { .moment($0.ticket?.waitingSince) },
    Subject("ticket.opened", .moment) { .moment($0.ticket?.openedAt) },
    Subject("clock.*", .word) { .word($0.clock($1)?.state.rawValue) },
    Subject("clock.*.state", .word) { .word($0.clock($1)?.state.rawValue) },
    Subject("clock.*.due", .moment) { .moment($0.clock($1)?.due) },
    Subject("clock.*.left", .duration) { .duration($0.clock($1)?.left) },
    Subject("why_not.*", .word) { .word($0.rejection(of: AgentID($1))) },
  ]
}

extension Scene {
  /// What can be said to the customer who waits.
  var wait: WaitStatement? { ticket.flatMap { engine.desk.waitStatement(for: $0.id, in: desk, now: now) } }

  /// What can be said about a promise of the ticket.
  func clock(_ name: String) -> ClockStatement? { clocks.first { $0.kind.rawValue == name } }

  /// What can be said about all promises of the ticket.
  var clocks: [ClockStatement] { ticket.map { engine.desk.clocks(of: $0.id, in: desk, now: now) } ?? [] }

  /// Why an agent has not got the ticket: in the proof of its last offer, or now while it waits.
  func rejection(of agent: AgentID) -> String? {
    assignmentProof?.rejections.first { $0.agent == agent }?.reason.rawValue
  }

  /// Why the ticket is where it is.
  var assignmentProof: AssignmentProof? {
    guard let ticket else { return nil }
    if ticket.state != .queued {
      for event in deskEvents(of: ticket.id).reversed() {
        if case .ticketOffered(let offered) = event { return offered.proof }
        if case .ticketAssigned(let assigned) = event, let proof = assigned.proof { return proof }
      }
    }
    return engine.desk.assignmentProof(for: ticket.id, in: desk, now: now)
  }
}

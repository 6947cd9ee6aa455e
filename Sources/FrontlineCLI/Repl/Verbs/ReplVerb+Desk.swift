import Frontline
import FrontlineDesk
import FrontlineText

extension ReplVerb {
  static let deskVerbs: [ReplVerb] = [
    ReplVerb(name: "tickets", summary: "the tickets: state, queue, place, clocks") { session, _ in
      await session.showTickets()
    },
    ReplVerb(
      name: "why", usage: "[T-NUMBER]",
      summary: "why a ticket is with whom it is, and how its clocks ran; of yours without a number", choices: [.tickets]
    ) { session, arguments in
      await session.why(arguments.text)
    },
    ReplVerb(name: "approvals", summary: "goodwill that agents asked for, and what was decided") { session, _ in
      let approvals = await session.host.desk.approvals
      guard !approvals.isEmpty else { return session.note("nobody has asked for goodwill; as the agent: request") }
      session.table(approvals.map { ApprovalRow($0).cells })
    },
    ReplVerb(name: "feedback", summary: "what customers suggest, with counts") { session, _ in
      let feedback = await session.host.desk.feedback
      guard !feedback.isEmpty else { return session.note("no customer has suggested anything that is not done") }
      session.table(feedback.map { ["\($0.count)", $0.topic, "\($0.intent)"] })
    },
    ReplVerb(name: "incidents", summary: "what troubles many customers at once") { session, _ in
      let incidents = await session.host.desk.incidents
      guard !incidents.isEmpty else { return session.note("there is no incident; as the agent: incident") }
      let rows = incidents.map { incident in
        [
          "\(incident.id)", incident.closedAt == nil ? "open" : "over", "\(incident.intent)",
          incident.region ?? "everywhere", incident.ticket.map { "\($0)" } ?? "", incident.rule ?? "a person",
        ]
      }
      session.table(rows)
    },
    ReplVerb(name: "ratings", summary: "how customers rated") { session, _ in
      if session.ratings.isEmpty { session.note("no customer has rated; they are asked after a ticket is solved") }
      for rating in session.ratings { session.note(rating) }
    },
  ]
}

/// Goodwill as a row of a table.
struct ApprovalRow {
  private let approval: Approval

  init(_ approval: Approval) { self.approval = approval }

  /// Its id, ticket, kind, amount, who asked, and what was decided.
  var cells: [String] {
    let amount = approval.amount.map { "\($0.decimal) \($0.currency)" } ?? ""
    let decision =
      approval.decision.map { decision in
        (decision.isApproved ? "granted" : "refused") + " by \(decision.by?.description ?? "the policy")"
      } ?? "waits for a decision"
    return ["\(approval.id)", "\(approval.ticket)", approval.kind, amount, "\(approval.by)", decision]
  }
}

extension ReplSession {
  fileprivate func showTickets() async {
    let desk = await host.desk
    let tickets = desk.tickets
    guard !tickets.isEmpty else { return note("no tickets; as a customer, ask for a human") }
    for ticket in tickets {
      note(TicketLine(ticket, in: desk).text)
      for clock in ticket.clocks { note("  " + line(of: clock)) }
    }
  }

  /// Shows why a ticket is with whom it is: of the number that is given, else of the ticket that holds the conversation.
  fileprivate func why(_ argument: String) async {
    let desk = await host.desk
    let own = await host.conversation(conversation).holdingTicket
    guard let id = argument.isEmpty ? own : TicketID(argument) ?? Int(argument).map(TicketID.init(number:)) else {
      guard argument.isEmpty else { return note("write: :why [T-NUMBER]") }
      return await explain()
    }
    guard let ticket = desk.ticket(id) else { return note("there is no \(id); :tickets lists them") }
    note(TicketLine(ticket, in: desk).text)
    if let rule = ticket.request.rule { note("  opened by rule \(rule)") }
    if ticket.holder == nil, let proof = engine.desk.assignmentProof(for: id, in: desk, now: clock.now()) {
      for line in AssignmentText(proof).lines { note("  " + line) }
    }
    for clock in ticket.clocks { note("  " + line(of: clock)) }
  }

  private func line(of clock: ServiceClock) -> String {
    let state =
      if clock.isBreached { "missed, was due" } else if clock.pausedWith != nil { "stands still, was due" } else {
        "due"
      }
    return "\(clock.kind.rawValue): \(state) \(shown(clock.due))"
  }
}

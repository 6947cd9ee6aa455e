import Frontline
import FrontlineDesk
import FrontlineText

extension Repl {
  /// Shows every ticket with its clocks.
  func showTickets() async {
    let desk = await host.desk
    let tickets = desk.tickets
    guard !tickets.isEmpty else { return console.note("no tickets; as a customer, ask for a human") }
    for ticket in tickets {
      console.note(TicketLine(ticket, in: desk).text)
      for clock in ticket.clocks { console.note("  " + line(of: clock)) }
    }
  }

  /// Shows why a ticket is with whom it is: of the number that is given, else of the ticket that holds the conversation.
  func why(_ argument: String) async {
    let desk = await host.desk
    let own = await host.conversation(conversation).holdingTicket
    guard let id = argument.isEmpty ? own : TicketID(argument) ?? Int(argument).map(TicketID.init(number:)) else {
      guard argument.isEmpty else { return console.note("write: :why [T-NUMBER]") }
      return console.note(await explanation)
    }
    guard let ticket = desk.ticket(id) else { return console.note("there is no \(id); :tickets lists them") }
    console.note(TicketLine(ticket, in: desk).text)
    if let rule = ticket.request.rule { console.note("  opened by rule \(rule)") }
    if ticket.holder == nil, let proof = engine.desk.assignmentProof(for: id, in: desk, now: clock.now()) {
      for line in AssignmentText(proof).lines { console.note("  " + line) }
    }
    for clock in ticket.clocks { console.note("  " + line(of: clock)) }
  }

  /// Tells the time and what is due next, or lets time pass.
  func tellTime(_ argument: String) async throws(SupportError) {
    if !argument.isEmpty {
      return try await wait(argument.first == "+" ? String(argument.dropFirst()) : argument)
    }
    console.note("it is \(shown(clock.now()))")
    if let deadline = await host.nextDeadline { console.note("next something is due at \(shown(deadline))") }
  }

  private func line(of clock: ServiceClock) -> String {
    let state =
      if clock.isBreached { "missed, was due" } else if clock.pausedWith != nil { "stands still, was due" } else {
        "due"
      }
    return "\(clock.kind.rawValue): \(state) \(shown(clock.due))"
  }

  /// A moment on the customer's wall clock, to the minute.
  private func shown(_ moment: Timestamp) -> String {
    let name = customer.zone ?? engine.policy.defaultZone
    let rules = (try? engine.zones.rules(for: name)) ?? .utc
    return rules.local(at: moment).description.prefix(16).map { $0 == "T" ? " " : String($0) }.joined() + " \(name)"
  }
}

import Frontline
import FrontlineDesk
import FrontlinePacks
import FrontlineText

extension ReplVerb {
  static let ticketVerbs: [ReplVerb] = [
    ReplVerb(name: "list", summary: "the tickets and who has them") { session, _ throws(SupportError) in
      try await listTickets(session)
    },
    ReplVerb(name: "show", summary: "what came with the ticket: summary, transcript, intents, slots, notes") {
      session, _ in
      await session.showTicket()
    },
    ReplVerb(
      name: "accept", usage: "[T-NUMBER]", summary: "take a ticket; without a number the one that waits longest",
      choices: [.tickets]
    ) { session, arguments throws(SupportError) in
      try await session.accept(arguments.text)
    },
    ReplVerb(name: "decline", summary: "not take what is offered; the next agent is asked") {
      session, _ throws(SupportError) in
      let agent = session.agent.id
      let offered = await session.host.desk.currentTickets.first { $0.state == .offered && $0.offer?.agent == agent }
      guard let ticket = offered?.id else { return session.note("nothing is offered to you; list shows the tickets") }
      try await session.perform(
        .decline(ticket, by: agent), as: ReplDeed(verb: "declines", ticket: ticket))
    },
    ReplVerb(name: "reply", usage: "TEXT", summary: "say something to the customer") {
      session, arguments throws(SupportError) in
      guard !arguments.isEmpty else { return session.note("write: reply TEXT") }
      try await session.withTicket { ticket throws(SupportError) in
        let at = session.clock.now()
        let reply = AgentReply(
          id: session.nextMessage(), ticket: ticket, agent: session.agent.id, text: arguments.text)
        session.show(try await session.host.reply(reply))
        await session.keep(ReplDeed(verb: "replies", rest: arguments.text, ticket: ticket, isWriting: true), at: at)
      }
    },
    ReplVerb(name: "note", usage: "TEXT", summary: "write a note about the ticket that only people read") {
      session, arguments throws(SupportError) in
      guard !arguments.isEmpty else { return session.note("write: note TEXT") }
      try await session.withTicket { ticket throws(SupportError) in
        let at = session.clock.now()
        _ = try await session.noted(arguments.text, about: ticket)
        await session.keep(ReplDeed(verb: "notes", rest: arguments.text, ticket: ticket, isWriting: true), at: at)
        session.note("noted; show shows it")
      }
    },
    ReplVerb(
      name: "transfer", usage: "TIER[/TEAM] [REASON]", summary: "hand the ticket to another tier, such as engineers",
      choices: [.tiers]
    ) { session, arguments throws(SupportError) in
      try await session.transfer(arguments)
    },
    ReplVerb(name: "back", usage: "[REASON]", summary: "hand the ticket back to the tier that it came from") {
      session, arguments throws(SupportError) in
      let agent = session.agent.id
      try await session.act("hands back", leaving: true, saying: arguments.text) { .handBack($0, by: agent, note: $1) }
    },
    ReplVerb(
      name: "merge", usage: "T-NUMBER", summary: "let another ticket of the customer go on with this conversation",
      choices: [.tickets]
    ) { session, arguments throws(SupportError) in
      guard let target = session.ticketID(arguments.text) else { return session.note("write: merge T-NUMBER") }
      let agent = session.agent.id
      try await session.act("merges", "into \(target)", leaving: true) { ticket, _ in
        .merge(ticket, into: target, by: agent)
      }
    },
    ReplVerb(
      name: "urgency", usage: "low|normal|high|urgent", summary: "how urgent the ticket is", choices: [.urgencies]
    ) { session, arguments throws(SupportError) in
      guard let urgency = Urgency(name: arguments.text) else {
        return session.note("write: urgency " + Urgency.allCases.map(\.name).joined(separator: "|"))
      }
      try await session.act("sets urgency", urgency.name) { ticket, _ in .changeUrgency(ticket, urgency) }
    },
    ReplVerb(name: "return", usage: "[REASON]", summary: "hand the conversation back to the bot") {
      session, arguments throws(SupportError) in
      let agent = session.agent.id
      try await session.act("returns to bot", leaving: true, saying: arguments.text) {
        .returnToBot($0, by: agent, note: $1)
      }
    },
    ReplVerb(name: "resolve", summary: "settle the ticket; the customer may come back to it, and is asked to rate") {
      session, _ throws(SupportError) in
      let agent = session.agent.id
      try await session.act("resolves", leaving: true) { ticket, _ in .resolve(ticket, by: agent) }
    },
    ReplVerb(name: "close", summary: "close the ticket for good") { session, _ throws(SupportError) in
      let agent = session.agent.id
      try await session.act("closes", leaving: true) { ticket, _ in .close(ticket, by: agent) }
    },
  ]

  static let waitVerbs: [ReplVerb] = [
    ReplVerb(name: "snooze", usage: "DURATION", summary: "put the ticket aside: 30m, 2h, 1d") {
      session, arguments throws(SupportError) in
      guard let duration = DurationText.parse(arguments.text) else { return session.note("write: snooze DURATION") }
      let agent = session.agent.id
      let until = session.clock.now() + duration
      try await session.act("snoozes", "for \(arguments.text)") { ticket, _ in .snooze(ticket, by: agent, until: until)
      }
    },
    ReplVerb(name: "third-party", usage: "[REASON]", summary: "wait for somebody other than the customer") {
      session, arguments throws(SupportError) in
      let agent = session.agent.id
      try await session.act("waits on third party", saying: arguments.text) {
        .waitOnThirdParty($0, by: agent, note: $1)
      }
    },
    ReplVerb(name: "resume", summary: "go on with a ticket that waits or is snoozed") {
      session, _ throws(SupportError) in
      let agent = session.agent.id
      try await session.act("resumes") { ticket, _ in .resume(ticket, by: agent) }
    },
  ]

  /// The tickets, a line each.
  static func listTickets(_ session: ReplSession) async throws(SupportError) {
    let desk = await session.host.desk
    guard !desk.tickets.isEmpty else { return session.note("no tickets; as a customer, ask for a human") }
    for ticket in desk.tickets {
      session.note(TicketLine(ticket, in: desk).text + (ticket.id == session.agent.ticket ? " · yours" : ""))
    }
  }
}

extension ReplSession {
  /// The ticket in `T-12` or `12`.
  func ticketID(_ text: String) -> TicketID? { TicketID(text) ?? Int(text).map(TicketID.init(number:)) }

  fileprivate func showTicket() async {
    guard let id = agent.ticket, let content = await host.content(of: id, for: agent.id) else {
      return note("accept a ticket first; list shows them")
    }
    note(TicketText(content, isIsolating: width != nil).text)
  }

  fileprivate func accept(_ argument: String) async throws(SupportError) {
    let named = ticketID(argument)
    guard argument.isEmpty || named != nil else { return note("write: accept [T-NUMBER]") }
    let waiting = await host.desk.tickets.filter { $0.state == .offered || $0.state == .queued }
    guard let ticket = named.map({ id in waiting.first { $0.id == id } }) ?? waiting.first else {
      return note(named.map { "\($0) does not wait; list shows which do" } ?? "no ticket waits")
    }
    let isOffered = ticket.state == .offered && ticket.offer?.agent == agent.id
    try await perform(
      isOffered ? .accept(ticket.id, by: agent.id) : .take(ticket.id, by: agent.id),
      as: ReplDeed(verb: isOffered ? "accepts" : "takes", ticket: ticket.id))
    agents[speaker ?? 0].ticket = ticket.id
    await showTicket()
  }

  fileprivate func transfer(_ arguments: ReplArguments) async throws(SupportError) {
    guard let target = arguments.words.first else { return note("write: transfer TIER[/TEAM] [REASON]") }
    let parts = target.split(separator: "/", maxSplits: 1).map(String.init)
    let people = engine.policy.tiers.filter { $0.kind == .human }.map(\.id)
    guard agent.ticket == nil || people.contains(parts[0]) else {
      return note("there is no tier \(parts[0]) of people; there are \(people.joined(separator: ", "))")
    }
    let by = agent.id
    try await act("transfers", "to \(target)", leaving: true, saying: arguments.text(after: 1)) { ticket, note in
      .transfer(ticket, by: by, tier: parts[0], team: parts.count > 1 ? parts[1] : nil, note: note)
    }
  }
}

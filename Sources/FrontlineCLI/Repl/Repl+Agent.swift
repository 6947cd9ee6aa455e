import Frontline
import FrontlineDesk
import FrontlinePacks

extension Repl {
  /// The agent comes online: every language, every skill, every team of people.
  func beginAgent() async throws(SupportError) {
    agent.isSpeaking = true
    let profile = AgentProfile(
      id: agent.id, name: agent.name, languages: engine.packs.locales, skills: engine.policy.skills,
      teams: engine.policy.teams.map(\.id), capacity: 20)
    console.show(try await host.perform(.registerAgent(profile)), agentName: agent.name)
    console.show(try await host.perform(.comeOnline(agent.id)), agentName: agent.name)
  }

  /// Back to the customer; the agent stays at work.
  func leaveAgent() {
    agent.isSpeaking = false
  }

  /// Does what the agent says.
  func play(_ input: AgentInput) async throws(SupportError) {
    switch input {
    case .list: await list()
    case .help: console.note(Self.agentHelp)
    case .leave: leaveAgent()
    case .unknown(let word): console.note("an agent cannot \(word); help lists what an agent can do")
    case .incomplete(let usage): console.note("write: \(usage)")
    case .accept(let number): try await accept(number)
    case .show: await showTicket()
    case .reply(let text):
      try await withTicket { ticket throws(SupportError) in
        let reply = AgentReply(id: MessageID(agent.nextMessage()), ticket: ticket, agent: agent.id, text: text)
        console.show(try await host.reply(reply), agentName: agent.name)
      }
    case .transfer(let tier, let reason): try await transfer(to: tier, reason: reason)
    case .decline: try await decline()
    case .handBack(let reason):
      try await act(leaving: true, saying: reason) { .handBack($0, by: agent.id, note: $1) }
    case .snooze(let duration):
      let until = clock.now() + duration
      try await act { ticket, _ in .snooze(ticket, by: agent.id, until: until) }
    case .waitOnThirdParty: try await act { ticket, _ in .waitOnThirdParty(ticket, by: agent.id, note: nil) }
    case .resume: try await act { ticket, _ in .resume(ticket, by: agent.id) }
    case .merge(let number):
      try await act(leaving: true) { ticket, _ in .merge(ticket, into: TicketID(number: number), by: agent.id) }
    case .returnToBot: try await act(leaving: true) { ticket, _ in .returnToBot(ticket, by: agent.id, note: nil) }
    case .resolve: try await act(leaving: true) { ticket, _ in .resolve(ticket, by: agent.id) }
    }
  }

  private func list() async {
    let tickets = await host.desk.tickets
    guard !tickets.isEmpty else { return console.note("no tickets; as a customer, ask for a human") }
    let desk = await host.desk
    for ticket in tickets {
      console.note(TicketLine(ticket, in: desk).text + (ticket.id == agent.ticket ? " · yours" : ""))
    }
  }

  private func accept(_ number: Int?) async throws(SupportError) {
    let waiting = await host.desk.tickets.filter { $0.state == .offered || $0.state == .queued }
    let chosen = number.map { number in waiting.first { $0.id.number == number } } ?? waiting.first
    guard let ticket = chosen else {
      return console.note(number.map { "T-\($0) does not wait; list shows which do" } ?? "no ticket waits")
    }
    let isOffered = ticket.state == .offered && ticket.offer?.agent == agent.id
    console.show(
      try await host.perform(isOffered ? .accept(ticket.id, by: agent.id) : .take(ticket.id, by: agent.id)),
      agentName: agent.name)
    agent.ticket = ticket.id
    await showTicket()
  }

  private func transfer(to tier: String, reason: String) async throws(SupportError) {
    guard agent.ticket != nil, !engine.policy.tiers.contains(where: { $0.id == tier && $0.kind == .human }) else {
      return try await act(leaving: true, saying: reason) { ticket, note in
        .transfer(ticket, by: agent.id, tier: tier, team: nil, note: note)
      }
    }
    let known = engine.policy.tiers.filter { $0.kind == .human }.map(\.id).joined(separator: ", ")
    console.note("there is no tier \(tier) of people; there are \(known)")
  }

  private func decline() async throws(SupportError) {
    let offered = await host.desk.currentTickets.first { $0.state == .offered && $0.offer?.agent == agent.id }
    guard let ticket = offered?.id else { return console.note("nothing is offered to you; list shows the tickets") }
    console.show(try await host.perform(.decline(ticket, by: agent.id)), agentName: agent.name)
  }

  /// Does something with the ticket that is worked on; a reason becomes a note that people read.
  private func act(
    leaving isLeft: Bool = false, saying reason: String = "", _ command: (TicketID, RecordID?) -> DeskCommand
  ) async throws(SupportError) {
    try await withTicket { ticket throws(SupportError) in
      let note = try await note(reason, about: ticket)
      console.show(try await host.perform(command(ticket, note)), agentName: agent.name)
      if isLeft { agent.ticket = nil }
      await list()
    }
  }

  private func note(_ text: String, about ticket: TicketID) async throws(SupportError) -> RecordID? {
    guard !text.isEmpty, let conversation = await host.desk.ticket(ticket)?.request.conversation else { return nil }
    try await host.note(AgentNote(id: MessageID(agent.nextMessage()), ticket: ticket, agent: agent.id, text: text))
    let last = await host.conversation(conversation).notes.last
    return last.map { RecordID(conversation, $0.text.record) }
  }

  private func withTicket(_ body: (TicketID) async throws(SupportError) -> Void) async throws(SupportError) {
    guard let ticket = agent.ticket else { return console.note("accept a ticket first; list shows them") }
    try await body(ticket)
  }

  private func showTicket() async {
    guard let id = agent.ticket, let content = await host.content(of: id) else {
      return console.note("accept a ticket first; list shows them")
    }
    console.note(TicketText(content).text)
  }

  private static var agentHelp: String {
    AgentInput.commands.map { "  " + $0.usage.padded(to: 26) + $0.summary }.joined(separator: "\n")
  }
}

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
    case .handBack:
      try await withTicket { ticket throws(SupportError) in
        console.show(try await host.perform(.returnToBot(ticket, by: agent.id, note: nil)), agentName: agent.name)
        agent.ticket = nil
      }
    case .resolve:
      try await withTicket { ticket throws(SupportError) in
        console.show(try await host.perform(.resolve(ticket, by: agent.id)), agentName: agent.name)
        agent.ticket = nil
      }
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
    try await withTicket { ticket throws(SupportError) in
      guard engine.policy.tiers.contains(where: { $0.id == tier && $0.kind == .human }) else {
        let known = engine.policy.tiers.filter { $0.kind == .human }.map(\.id).joined(separator: ", ")
        return console.note("there is no tier \(tier) of people; there are \(known)")
      }
      console.show(
        try await host.perform(.transfer(ticket, by: agent.id, tier: tier, team: nil, note: nil)),
        agentName: agent.name)
      agent.ticket = nil
      await list()
    }
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

import Frontline
import FrontlineDesk
import FrontlinePacks

extension ReplSession {
  /// The agent who speaks.
  var agent: ReplAgent { agents[speaker ?? 0] }

  /// The user speaks as an agent, who comes to work when they first do; a lead does not take tickets by themselves.
  func begin(as index: Int) async throws(SupportError) {
    speaker = index
    guard !agents[index].isRegistered else { return }
    show(try await host.perform(.registerAgent(agents[index].profile(packs.collection))))
    agents[index].isRegistered = true
    record.agents.append(agents[index])
    guard !agents[index].isLead else { return }
    try await perform(.comeOnline(agents[index].id), as: ReplDeed(verb: "comes online"))
  }

  /// Asks the desk and keeps it as a deed of the agent who speaks.
  ///
  /// - Parameters:
  ///   - command: what is asked.
  ///   - deed: how a scenario says it.
  ///   - ticket: the ticket that it is about; nil: the one that the deed names.
  func perform(
    _ command: DeskCommand, as deed: ReplDeed, about ticket: TicketID? = nil
  ) async throws(SupportError) {
    let at = clock.now()
    show(try await host.perform(command))
    await keep(deed, at: at, about: ticket)
  }

  /// Keeps a deed for `:save`.
  func keep(_ deed: ReplDeed, at: Timestamp, about ticket: TicketID? = nil) async {
    var expectation: ReplRecord.Expectation?
    if let ticket = ticket ?? deed.ticket, let state = await host.desk.ticket(ticket) {
      expectation = ReplRecord.Expectation(ticket: state)
    }
    record.add([.deed(agent.id, deed)], at: at, expecting: expectation)
  }

  /// Does something with the ticket that is worked on.
  func withTicket(
    _ body: (TicketID) async throws(SupportError) -> Void
  ) async throws(SupportError) {
    guard let ticket = agent.ticket else { return note("accept a ticket first; list shows them") }
    try await body(ticket)
  }

  /// Does something with the ticket that is worked on; a reason becomes a note that people read.
  func act(
    _ verb: String, _ rest: String = "", leaving isLeft: Bool = false, saying reason: String = "",
    _ command: (TicketID, RecordID?) -> DeskCommand
  ) async throws(SupportError) {
    try await withTicket { ticket throws(SupportError) in
      let at = clock.now()
      let note = try await noted(reason, about: ticket)
      show(try await host.perform(command(ticket, note)))
      await keep(ReplDeed(verb: verb, rest: rest, ticket: ticket, note: reason), at: at)
      if isLeft { agents[speaker ?? 0].ticket = nil }
      try await ReplVerb.listTickets(self)
    }
  }

  /// Writes a note about a ticket and tells its record; nil where there is nothing to write.
  func noted(_ text: String, about ticket: TicketID) async throws(SupportError) -> RecordID? {
    guard !text.isEmpty, let conversation = await host.desk.ticket(ticket)?.request.conversation else { return nil }
    try await host.note(AgentNote(id: nextMessage(), ticket: ticket, agent: agent.id, text: text))
    let last = await host.conversation(conversation).notes.last
    return last.map { RecordID(conversation, $0.text.record) }
  }
}

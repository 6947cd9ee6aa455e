internal import FrontlineDesk
internal import FrontlineMatching
internal import FrontlinePacks

extension Turn {
  /// Keeps an agent's note; nothing where the same came before. Any agent whose team may write notes can, whoever holds
  /// the ticket.
  mutating func note(_ note: AgentNote) throws(DeskRefusal) {
    guard !state.seenMessages.contains(note.id) else { return }
    guard let ticket = desk.ticket(note.ticket) else { throw DeskRefusal(.unknownTicket(note.ticket)) }
    guard let agent = desk.agent(note.agent) else { throw DeskRefusal(.unknownAgent(note.agent)) }
    guard engine.desk.permits(agent.profile, .note, on: ticket) else {
      throw DeskRefusal(.notPermitted(agent.id, .note))
    }
    emit(
      .agentNoted(
        AgentNoted(
          id: note.id, ticket: note.ticket, agent: note.agent, text: erasable(CardMask.masked(note.text)))))
  }
}

public import FrontlineDesk
public import FrontlineText

extension SupportEngine {
  /// What happens when this is asked in a conversation now. The events are of the conversation's stream and the desk's, in
  /// order; apply those of each to its state. None where nothing is to happen, as for a message that came before.
  ///
  /// - Parameters:
  ///   - command: what is asked.
  ///   - conversation: the state of its conversation.
  ///   - desk: the state of the desk.
  ///   - now: the time; one before the last event's counts as the last event's.
  ///   - others: the states of other conversations, of which one is asked for where a public talk goes on in private; its
  ///     events are among those that come back. Default: nothing has happened there.
  /// - Throws: ``SupportError`` with the code ``SupportError/Code/refused`` where the desk refuses an agent's command.
  public func decide(
    _ command: ConversationCommand, conversation: ConversationState, desk: DeskState, now: Timestamp,
    others: @escaping (ConversationID) -> ConversationState = { ConversationState(id: $0) }
  ) throws(SupportError) -> [StreamedEvent] {
    var turn = Turn(engine: self, state: conversation, desk: desk, now: now, others: others)
    switch command {
    case .receive(let message): turn.receive(message)
    case .finishLookup(let number, let outcome): turn.finishLookup(number, outcome)
    case .reply(let reply):
      do {
        try turn.reply(reply)
      } catch {
        throw SupportError(refusal: error)
      }
    case .handBack(let work):
      do {
        try turn.handBack(work)
      } catch {
        throw SupportError(refusal: error)
      }
    case .note(let note):
      do {
        try turn.note(note)
      } catch {
        throw SupportError(refusal: error)
      }
    case .notify(let event): turn.notify(event)
    case .passTime:
      turn.endHoldIfOver()
      turn.endLookupsIfOver()
      turn.endBurstIfOver()
    case .erase: turn.emit(.erased)
    }
    turn.followOwn()
    return turn.events
  }

  /// What happens at the desk when this is asked now.
  ///
  /// What follows for the conversations of the tickets is told by ``follow(_:conversation:desk:now:)``.
  public func decide(
    _ command: DeskCommand, desk: DeskState, now: Timestamp
  ) throws(DeskRefusal) -> [StreamedEvent] {
    try self.desk.decide(desk, command, now: now).map { event in
      StreamedEvent(stream: .desk, at: max(now, desk.now), event: .desk(event))
    }
  }

  /// What follows in a ticket's conversation from what happened at the desk: what the customer is told, and who speaks.
  ///
  /// - Parameters:
  ///   - event: what happened.
  ///   - conversation: the state of the ticket's conversation.
  ///   - desk: the state of the desk after the event.
  ///   - now: the time.
  public func follow(
    _ event: DeskEvent, conversation: ConversationState, desk: DeskState, now: Timestamp
  ) -> [StreamedEvent] {
    var turn = Turn(engine: self, state: conversation, desk: desk, now: now)
    turn.follow(event)
    return turn.events
  }

  /// The conversations in which something follows from what happened at the desk, in the order in which it is told; mostly
  /// one or none, but tickets that were merged have several, and many hear when what they had suggested is done.
  public func conversations(affectedBy event: DeskEvent, desk: DeskState) -> [ConversationID] {
    if case .feedbackDone(let done) = event { return done.listeners.map(\.conversation) }
    // A ticket that tells people of an incident has no customer.
    guard let ticket = Turn.ticket(of: event), !desk.tellsOfIncident(ticket) else { return [] }
    return desk.ticket(ticket)?.conversations ?? []
  }
}

extension Turn {
  /// Draws the consequences of what happened to the conversation's own ticket in this turn.
  mutating func followOwn() {
    let own = events.compactMap { event -> DeskEvent? in
      guard case .desk(let happened) = event.event else { return nil }
      return engine.conversations(affectedBy: happened, desk: desk).contains(state.id) ? happened : nil
    }
    for event in own { follow(event) }
  }
}

extension SupportError {
  init(refusal: DeskRefusal) {
    self.init(.refused, "\(refusal)", advice: "look at the desk's state and ask again")
  }
}

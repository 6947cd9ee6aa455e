internal import FrontlineDesk

extension SupportHost {
  /// Takes something that happened outside: a customer hears of it in their last private conversation, a region has an
  /// incident. The same key twice changes nothing; an event without a rule is noted in the log.
  ///
  /// - Returns: what was said.
  /// - Throws: ``SupportError`` where the store fails.
  @discardableResult
  public func happened(_ event: OutsideEvent) async throws(SupportError) -> [Reply] {
    try await start()
    let rule = engine.policy.proactiveRule(on: event.name)
    let outcome: OutsideEventNoted.Outcome
    switch (rule, event.customer) {
    case (nil, _): outcome = .unknown
    case (_, nil): outcome = .incident
    case (_, let customer?):
      if let conversation = state.lastPrivateConversation(of: customer) {
        return try await run("notify", .notify(event), in: conversation)
      }
      outcome = .nobody
    }
    return try await perform(
      .noteOutsideEvent(
        OutsideEventNoted(
          key: event.key, name: event.name, rule: rule?.id, customer: event.customer, region: event.region,
          outcome: outcome, at: clock())))
  }

  /// Gives a conversation back to the bot, with what people did; see ``HandBack``.
  ///
  /// - Returns: what was said.
  /// - Throws: ``SupportError`` with the code ``SupportError/Code/refused`` where the desk refuses it.
  @discardableResult
  public func handBack(_ work: HandBack) async throws(SupportError) -> [Reply] {
    try await run("hand-back", .handBack(work), in: conversation(of: work.ticket))
  }

  /// Keeps what an agent writes about a ticket; the customer never sees it, and erasing the customer erases it.
  ///
  /// - Throws: ``SupportError`` with the code ``SupportError/Code/refused`` where ticket or agent are unknown, or the
  ///   agent's team may not write notes.
  public func note(_ note: AgentNote) async throws(SupportError) {
    _ = try await run("note", .note(note), in: conversation(of: note.ticket))
  }
}

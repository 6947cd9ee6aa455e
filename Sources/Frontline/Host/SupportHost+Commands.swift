public import FrontlineDesk
internal import FrontlineText
internal import Tracing

extension SupportHost {
  /// Takes a customer's message in.
  ///
  /// - Returns: the replies that it led to, in order; also those after a lookup that was answered at once, and those in the
  ///   private conversation to which a public talk moved. None for a message
  ///   that came before, and none while people hold the conversation.
  /// - Throws: ``SupportError`` where the store fails; then nothing has happened, and the message may be handed in again.
  @discardableResult
  public func receive(_ message: InboundMessage) async throws(SupportError) -> [Reply] {
    try await run("receive", .receive(message), in: message.conversation)
  }

  /// Takes the outcome of a lookup. One that is not waited for any more changes nothing.
  @discardableResult
  public func finishLookup(_ id: LookupID, _ outcome: LookupOutcome) async throws(SupportError) -> [Reply] {
    try await run("finish-lookup", .finishLookup(id.number, outcome), in: id.conversation)
  }

  /// Sends what an agent writes to the customer.
  ///
  /// - Throws: ``SupportError`` with the code ``SupportError/Code/refused`` where the ticket is not the agent's.
  @discardableResult
  public func reply(_ reply: AgentReply) async throws(SupportError) -> [Reply] {
    try await run("reply", .reply(reply), in: conversation(of: reply.ticket))
  }

  /// Asks the desk: agents come and go, accept, transfer, resolve.
  ///
  /// - Returns: what customers are told because of it.
  /// - Throws: ``SupportError`` with the code ``SupportError/Code/refused`` and the reason where the desk refuses.
  @discardableResult
  public func perform(_ command: DeskCommand) async throws(SupportError) -> [Reply] {
    let effects = try await commit("perform", in: [.desk]) { (engine, state, now) throws(SupportError) in
      var draft = HostDraft(state)
      do throws(DeskRefusal) {
        draft.add(try engine.decide(command, desk: state.desk, now: now))
      } catch {
        throw SupportError(refusal: error)
      }
      draft.settle(engine, except: nil, now: now)
      return draft
    }
    return try await deliver(effects)
  }

  /// Neither answers a customer nor hands them over from now on: messages are kept. Tickets that people have go on.
  public func block(_ customer: CustomerID) async throws(SupportError) { try await perform(.block(customer)) }

  /// Answers a customer again.
  public func unblock(_ customer: CustomerID) async throws(SupportError) { try await perform(.unblock(customer)) }

  /// Lets time pass up to now: what is due happens. Effects that failed are tried again by ``deliverPending()``.
  ///
  /// - Returns: what customers are told because of it.
  @discardableResult
  public func advance() async throws(SupportError) -> [Reply] {
    try await start()
    var replies: [Reply] = []
    let now = clock()
    let due = state.conversations.values.filter { $0.nextDeadline.map { $0 <= now } ?? false }.map(\.id).sorted()
    for conversation in due { replies += try await run("pass-time", .passTime, in: conversation) }
    if let deadline = engine.desk.nextDeadline(state.desk), deadline <= now {
      replies += try await perform(.timePassed)
    }
    return replies
  }

  /// Wakes whenever something is due, until the task is cancelled. Run it in a task of its own.
  ///
  /// Where the store fails it goes on after a pause; the failure is logged.
  ///
  /// - Parameter pause: the longest sleep, after which pending effects are tried again. Default: five seconds.
  public func run(pause: Duration = .seconds(5)) async {
    while !Task.isCancelled {
      do throws(SupportError) {
        try await advance()
        try await deliverPending()
      } catch {
        // A store that is away comes back: what is due waits for the next round.
        observer.stumbled(error)
      }
      let wait = nextDeadline.map { max(.milliseconds(20), min($0 - clock(), pause)) } ?? pause
      try? await Task.sleep(for: wait)
    }
  }

  /// Forgets every text of a customer: messages, replies, slots, attributes. The log and its replay stay whole.
  public func erase(_ customer: CustomerID) async throws(SupportError) {
    try await start()
    let erased: [ConversationID] = try await serialized { () throws(SupportError) in
      try await store.eraseRecords(of: customer)
    }
    let own = state.conversations.values.filter { $0.profile?.id == customer }.map(\.id)
    for conversation in Set(erased + own).sorted() { _ = try await run("erase", .erase, in: conversation) }
  }

  /// The conversation of a ticket, which another host may have opened: of several, which were merged, the one in which the
  /// customer wrote last.
  func conversation(of ticket: TicketID) async throws(SupportError) -> ConversationID {
    if state.desk.ticket(ticket) == nil {
      _ = try await serialized { () throws(SupportError) in try await catchUp([.desk]) }
    }
    guard let found = state.desk.ticket(ticket) else {
      throw SupportError(refusal: DeskRefusal(.unknownTicket(ticket)))
    }
    var latest = found.request.conversation
    for other in found.conversations {
      let wrote = state.conversation(other).lastMessageAt ?? .min
      if wrote > state.conversation(latest).lastMessageAt ?? .min { latest = other }
    }
    return latest
  }

  func run(
    _ name: String, _ command: ConversationCommand, in conversation: ConversationID
  ) async throws(SupportError) -> [Reply] {
    let effects = try await commit(name, in: [.conversation(conversation), .desk]) {
      (engine, state, now) throws(SupportError) in
      var draft = HostDraft(state)
      draft.add(
        try engine.decide(
          command, conversation: state.conversation(conversation), desk: state.desk, now: now,
          others: { state.conversation($0) }))
      draft.settle(engine, except: conversation, now: now)
      return draft
    }
    let moved = state.conversation(conversation).movedTo
    return try await deliver(effects).filter { $0.conversation == conversation || $0.conversation == moved }
  }

  /// Decides, appends and applies, one command at a time. Where another host was faster, reads again and decides anew; so too
  /// where there is nothing to do or it is refused, for this host may only not know yet.
  private func commit(
    _ name: String, in streams: [StreamID],
    _ decide: (SupportEngine, HostState, Timestamp) throws(SupportError) -> HostDraft
  ) async throws(SupportError) -> [Effect] {
    let span = startSpan("frontline.\(name)", ofKind: .internal)
    defer { span.end() }
    let begin = ContinuousClock.now
    defer { observer.took(ContinuousClock.now - begin, name) }
    return try await serialized { () throws(SupportError) in
      try await startIfNeeded()
      for attempt in 1...Self.conflictLimit {
        let draft: HostDraft
        do throws(SupportError) {
          draft = try decide(engine, state, clock())
        } catch {
          if attempt < Self.conflictLimit, try await catchUp(streams) { continue }
          throw error
        }
        if draft.envelopes.isEmpty {
          if attempt < Self.conflictLimit, try await catchUp(streams) { continue }
          observer.ignored(name)
          return []
        }
        do throws(SupportError) {
          return try await append(draft)
        } catch {
          guard error.code == .conflict, attempt < Self.conflictLimit else { throw error }
          _ = try await catchUp(Set(streams + draft.envelopes.map(\.stream)).sorted())
        }
      }
      return []
    }
  }
}

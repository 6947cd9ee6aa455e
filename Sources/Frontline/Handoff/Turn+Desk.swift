internal import FrontlineDesk
internal import FrontlinePacks
internal import FrontlineText

extension Turn {
  /// What follows in the conversation from something that happened to its ticket.
  mutating func follow(_ event: DeskEvent) {
    guard Self.ticket(of: event).map({ isServed(by: $0) }) ?? true else { return }
    switch event {
    case .ticketOpened(let opened):
      // The engine's own hand-overs hold the conversation already; this one was opened by the service.
      guard state.holdingTicket != opened.ticket else { return }
      rejoin(opened.ticket)
      tellWait(opened.ticket)
    case .ticketAssigned(let assigned):
      rejoin(assigned.ticket)
      say(.agentJoined, ["agent": .text(desk.agent(assigned.agent)?.profile.name ?? assigned.agent.description)])
    case .ticketTransferred(let transferred):
      rejoin(transferred.ticket)
      let team = policy.team(transferred.to.team)?.name(for: locale) ?? transferred.to.team
      say(.transferred, ["team": .text(team), "ticket": .text(transferred.ticket.description)])
    case .ticketMerged(let merged): rejoin(merged.into)
    case .ticketReturnedToBot:
      release(.returned)
      say(.returnedToBot)
    case .ticketSolved(let solved):
      release(.resolved)
      let arguments: [String: MessageArgument] = ["ticket": .text(solved.ticket.description)]
      // Somebody who does not answer is not asked for a rating either.
      if solved.cause == .noAnswer {
        say(.closedNoAnswer, arguments)
      } else {
        say(.ticketSolved, arguments)
        if isMain(of: solved.ticket) { askForRating(solved.ticket) }
      }
    case .customerReminded(let reminded):
      say(.reminder, ["ticket": .text(reminded.ticket.description)])
      emit(.reminderSent(ReminderSent(ticket: reminded.ticket)))
    case .ticketClosed: release(.resolved)
    case .approvalDecided(let decided): tell(decided)
    case .feedbackDone(let done): tell(done)
    default: return
    }
    flush()
  }

  /// Whether a ticket has the conversation: its own one, or one that came to it with a merged ticket and is still held.
  private func isServed(by ticket: TicketID) -> Bool { isMain(of: ticket) || state.holdingTicket == ticket }

  /// Whether a ticket was opened for this conversation.
  private func isMain(of ticket: TicketID) -> Bool { desk.ticket(ticket)?.request.conversation == state.id }

  /// The ticket of a desk event that has consequences in its conversation.
  static func ticket(of event: DeskEvent) -> TicketID? {
    switch event {
    case .ticketOpened(let event): event.ticket
    case .ticketAssigned(let event): event.ticket
    case .ticketTransferred(let event): event.ticket
    case .ticketMerged(let event): event.ticket
    case .ticketReturnedToBot(let event): event.ticket
    case .ticketSolved(let event): event.ticket
    case .ticketClosed(let event): event.ticket
    case .customerReminded(let event): event.ticket
    case .approvalDecided(let event): event.ticket
    default: nil
    }
  }

  /// Says what an agent wrote; nothing where the same message came before.
  mutating func reply(_ reply: AgentReply) throws(DeskRefusal) {
    guard !state.seenMessages.contains(reply.id) else { return }
    let happened = try engine.desk.decide(
      desk, .reply(reply.ticket, by: reply.agent, message: reply.id), now: now)
    record(happened)
    // A word after the ticket is solved does not take the conversation again.
    if desk.ticket(reply.ticket)?.state.isActive == true { rejoin(reply.ticket) }
    if !reply.text.isEmpty { draft.texts.append(reply.text) }
    let attachments = reply.attachments.map { attachment in
      AttachmentRecord(
        kind: attachment.kind, mediaType: attachment.mediaType, byteCount: attachment.byteCount,
        reference: erasable(attachment.reference))
    }
    flush(author: .agent(reply.agent), message: reply.id, attachments: attachments)
  }

  /// People are at work on the ticket: the hold lasts longer, or begins again where it had ended.
  private mutating func rejoin(_ ticket: TicketID) {
    if state.holdingTicket == ticket {
      extendHold()
    } else if let ticket = desk.ticket(ticket) {
      let until = now + max(.zero, policy.limits.humanHold)
      emit(.held(ConversationHeld(ticket: ticket.id, team: ticket.queue.team, summary: nil, until: until)))
    }
  }

  private mutating func release(_ reason: HoldEnded.Reason) {
    if state.holdingTicket != nil { emit(.holdEnded(HoldEnded(reason: reason))) }
  }
}

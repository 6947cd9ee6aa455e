internal import FrontlineDesk
internal import FrontlineMatching
internal import FrontlinePacks
internal import FrontlineText

extension Turn {
  /// Gives the conversation back to the bot, with what people did.
  mutating func handBack(_ work: HandBack) throws(DeskRefusal) {
    let note = work.note.map { erasable(CardMask.masked($0)) }
    let happened = try engine.desk.decide(
      desk, .returnToBot(work.ticket, by: work.agent, note: note.map { RecordID(state.id, $0.record) }), now: now)
    for slot in work.slots { take(slot, from: work.ticket) }
    if let note {
      let id = MessageID("hand-back-\(work.ticket)-\(note.record)")
      emit(.agentNoted(AgentNoted(id: id, ticket: work.ticket, agent: work.agent, text: note)))
    }
    emit(.workNoted(WorkNoted(ticket: work.ticket, agent: work.agent, solved: work.solved)))
    record(happened)
  }

  private mutating func take(_ slot: HandBack.Slot, from ticket: TicketID) {
    let intents = slot.intent.map { [$0] } ?? Array((desk.ticket(ticket)?.request.intents ?? []).reversed())
    for intent in intents {
      guard let definition = packs.intent(intent),
        let wanted = definition.slots.first(where: { $0.name == slot.name })
      else { continue }
      fill(wanted, of: definition, with: slot.value)
      return
    }
  }

  /// Reads the values that a message to people holds for the matters of their ticket: neither they nor the bot shall have
  /// to ask for them.
  mutating func learn(from text: String, for ticket: TicketID) {
    for intent in (desk.ticket(ticket)?.request.intents ?? []).reversed() {
      guard let definition = packs.intent(intent) else { continue }
      for slot in definition.slots where slot.isRead && !isFilled(slot, of: intent) {
        guard let value = SlotReader.value(of: slot.type, in: text, language: locale.language) else { continue }
        fill(slot, of: definition, with: value)
      }
    }
  }

  /// Fills what is still empty with what the customer told people last, after they gave the conversation back.
  mutating func recallSlots(of intent: IntentID) {
    guard let told = state.toldPeople, let definition = packs.intent(intent) else { return }
    for slot in definition.slots where slot.isRead && !isFilled(slot, of: intent) {
      for entry in state.transcript.reversed() where entry.author == .customer && told.contains(entry.at) {
        guard let text = entry.texts.first?.value,
          let value = SlotReader.value(of: slot.type, in: text, language: locale.language)
        else { continue }
        fill(slot, of: definition, with: value)
        break
      }
    }
  }

  private func isFilled(_ slot: SlotDefinition, of intent: IntentID) -> Bool {
    state.filledSlots(of: intent).contains { $0.name == slot.name }
  }

  /// An answer that did not help before people took over is not said again, unless they solved its matter: people take over
  /// once more. False where it may be said.
  mutating func handOverForFailedAnswer(_ intent: IntentID) -> Bool {
    guard state.failedAnswers.contains(intent), let ticket = state.lastTicket,
      desk.ticket(ticket)?.state == .returnedToBot
    else { return false }
    return handOver(
      intents: [intent], builtIn: "answer-failed", because: "the answer did not help before, and nobody solved it since"
    )
  }
}

extension SlotDefinition {
  /// Whether its values can be told from other words and numbers.
  fileprivate var isRead: Bool {
    switch type {
    case .text, .attachment, .number: false
    case .orderNumber, .trackingNumber, .email, .phone, .url, .amount, .date, .time, .cardNumber: true
    }
  }
}

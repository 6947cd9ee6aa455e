internal import FrontlineDesk
internal import FrontlinePacks
internal import FrontlineText

extension Turn {
  /// The most intents of one message that are dealt with.
  static let intentLimit = 3

  /// What an intent means to the conversation itself.
  func role(of intent: IntentID) -> IntentRole? { packs.intent(intent)?.role }

  /// The one clear intent of a message, if there is one.
  func clearIntent(_ understanding: Understanding) -> IntentID? {
    understanding.decision == .answer
      ? understanding.intents.first?.intent ?? understanding.candidates.first?.intent : nil
  }

  /// Reacts to intents that steer the conversation, whatever was asked before; false where there is none.
  mutating func takeControl(_ reading: Reading) -> Bool {
    let understanding = reading.understanding
    guard understanding.decision == .answer else { return false }
    let intents = understanding.intents.map(\.intent)
    guard let intent = steering(intents) ?? (intents.isEmpty ? clearIntent(understanding) : nil) else { return false }
    let steersAway = state.matter?.askedSlot == nil
    switch role(of: intent) {
    case .cancel: cancel(intent)
    // While a slot is asked for, "it does not work" is a reason or no value, and "ok" is a courtesy.
    case .notSolved where steersAway: notSolved(intent, understanding)
    case .solved where steersAway: solved(intent)
    case .solved where !asksForText:
      decide(.smallTalk, [intent], because: "a courtesy while something is asked for")
      askAgain()
    case .changeLanguage:
      sayAnswer(intent)
      decide(.changeLanguage, [intent], because: "the customer asks for another language but names none that is known")
      askAgain()
    case .smallTalk where state.matter?.askedSlot != nil:
      guard understanding.isByRule || !asksForText else { return false }
      smallTalk([intent])
      askAgain()
    default: return false
    }
    return true
  }

  /// The one intent of a message that steers the conversation: courtesies beside it do not count, nor, beside "still broken",
  /// the matter that is running anyway. Nil where there are questions.
  private func steering(_ intents: [IntentID]) -> IntentID? {
    var rest = intents.filter { role(of: $0) != .smallTalk }
    if rest.contains(where: { role(of: $0) == .notSolved }) { rest.removeAll { $0 == state.matter?.intent } }
    if rest.isEmpty { return intents.count == 1 ? intents[0] : nil }
    return rest.count == 1 ? rest[0] : nil
  }

  /// Whether the slot that is asked for takes any words.
  var asksForText: Bool { askedSlotDefinition?.type == .text }

  /// The definition of the slot that is asked for.
  var askedSlotDefinition: SlotDefinition? {
    guard let matter = state.matter, let asked = matter.askedSlot else { return nil }
    return packs.intent(matter.intent)?.slots.first { $0.name == asked }
  }

  /// Answers small talk: never a failure, never progress.
  mutating func smallTalk(_ intents: [IntentID]) {
    for intent in intents { sayAnswer(intent) }
    decide(.smallTalk, intents, because: "small talk")
    if draft.isEmpty { say(.welcome) }
  }

  private mutating func cancel(_ intent: IntentID) {
    let isAsking =
      state.matter?.askedSlot != nil || !state.choices.isEmpty || state.matter.map { !$0.isAnswered } == true
    if let matter = state.matter { emit(.matterClosed(MatterClosed(intent: matter.intent, reason: .cancelled))) }
    if isAsking || !sayAnswer(intent) { say(.cancelled) }
    decide(.cancel, [intent], because: "the customer stopped it")
  }

  private mutating func solved(_ intent: IntentID) {
    guard state.matter != nil || state.askedIntents.contains(where: { isTopic($0.intent) }) || state.lastTicket != nil
    else {
      say(.welcome)
      decide(.smallTalk, [intent], because: "nothing was asked that could be solved")
      return
    }
    if let matter = state.matter { emit(.matterClosed(MatterClosed(intent: matter.intent, reason: .solved))) }
    say(.gladItHelped)
    decide(.solved, [intent], because: "the customer says that it is solved")
    if let open = state.openRating {
      emit(.ratingEnded(RatingEnded(ticket: open.ticket, reason: .confirmed)))
    } else {
      askForRating(nil)
    }
  }

  /// The last answer did not help: the intent's next tier at once where it names one, else another try, then people.
  private mutating func notSolved(_ intent: IntentID, _ understanding: Understanding) {
    if reopenTicket() || followUp() { return }
    guard let matter = state.matter, matter.isAnswered else {
      notUnderstood(understanding)
      return
    }
    emit(.answerFailed(AnswerFailed(intent: matter.intent)))
    if holdOffForIncident(matter.intent) { return }
    let definition = packs.intent(matter.intent)
    let count = matter.notSolvedCount + 1
    triggers.notSolved = count
    triggers.namesNextTier = definition?.nextTier != nil
    if escalate(about: [matter.intent]) { return }
    say(.sorryTryAgain)
    suggestCommunity()
    let others = nearest(understanding, except: [matter.intent]) + (definition?.followUps ?? [])
    decide(.tryAgain, [matter.intent], because: "the answer did not help (\(count)); another try")
    _ = offer(others.filter { $0 != matter.intent && isTopic($0) })
  }

  /// Hands over anew where the customer says that a closed ticket is not solved.
  private mutating func followUp() -> Bool {
    guard state.matter == nil, let ticket = closedTicket else { return false }
    return handOver(intents: [], builtIn: "follow-up", because: "ticket \(ticket) was closed and is not solved")
  }

  /// The conversation's last ticket, where it is closed.
  var closedTicket: TicketID? {
    guard let ticket = (origin ?? state).lastTicket ?? state.lastTicket, desk.ticket(ticket)?.state == .closed else {
      return nil
    }
    return ticket
  }

  /// Gives a solved ticket back to its people when the customer says afterwards that it is not solved, or what nobody else
  /// understands. The desk refuses what comes too late.
  mutating func reopenTicket() -> Bool {
    guard state.matter == nil, let ticket = state.lastTicket, desk.ticket(ticket)?.state == .solved,
      let message = state.lastMessage, ask(.customerMessage(ticket, message: message))
    else { return false }
    decide(
      .handOver, rule: RuleReference(id: "built-in/reopened"),
      because: "the customer comes back to the solved ticket")
    if let open = state.openRating, open.ticket == ticket {
      emit(.ratingEnded(RatingEnded(ticket: ticket, reason: .notSolved)))
    }
    say(.ratingReopened, ["ticket": .text(ticket.description)])
    hold(ticket, rule: RuleReference(id: "built-in/reopened"), because: "The customer comes back to it.")
    return true
  }

  /// Whether an intent can be offered as a topic.
  func isTopic(_ intent: IntentID) -> Bool { packs.intent(intent).map { $0.role == nil } ?? false }

  /// The nearest topics to a message, likeliest first.
  func nearest(_ understanding: Understanding, except: [IntentID] = []) -> [IntentID] {
    understanding.candidates.map(\.intent).filter { isTopic($0) && !except.contains($0) }
  }
}

internal import FrontlineDesk
internal import FrontlineMatching
internal import FrontlinePacks
internal import FrontlineText

extension Turn {
  /// Deals with a message that is clear.
  mutating func answer(_ reading: Reading, _ text: String) {
    answer(clearIntents(reading.understanding), text: text, captures: reading.captures)
  }

  /// Deals with intents in their order. Courtesies beside a question are passed over; intents that need slots come after
  /// those that can be answered at once.
  mutating func answer(_ intents: [IntentID], text: String, captures: [SlotCapture]) {
    var topics: [IntentID] = []
    for intent in intents where role(of: intent) == nil && packs.intent(intent) != nil && !topics.contains(intent) {
      if topics.count < Self.intentLimit { topics.append(intent) }
    }
    guard let first = topics.first else {
      answerWithoutTopic(intents)
      return
    }
    noteQuestions(topics)
    if escalate(topics: topics) { return }
    let ready = topics.filter { isReady($0, text: text, captures: captures) }
    let waiting = topics.filter { !ready.contains($0) }
    let order = ready + waiting
    open(order.first ?? first, queue: Array(order.dropFirst()), text: text, captures: captures)
    proceed(text: text, captures: captures)
  }

  /// Opens a matter and takes the values that the message holds.
  mutating func open(_ intent: IntentID, queue: [IntentID], text: String, captures: [SlotCapture]) {
    let previous = state.matter
    let isSame = previous?.intent == intent
    if let previous, !isSame { emit(.matterClosed(MatterClosed(intent: previous.intent, reason: .switched))) }
    if previous == nil || !isSame || previous?.isAnswered == true {
      // A question that comes back is the same matter: what did not help before still counts.
      if isSame, previous?.isAnswered == true {
        reopen(queue)
      } else {
        emit(.matterOpened(MatterOpened(intent: intent, queue: queue)))
      }
    }
    fillSlots(of: intent, from: text, captures: captures)
    carrySlots(from: previous?.intent, to: intent)
    recallSlots(of: intent)
  }

  private mutating func reopen(_ queue: [IntentID]) {
    guard let matter = state.matter, matter.queue != queue else { return }
    emit(.matterOpened(MatterOpened(intent: matter.intent, queue: queue)))
  }

  /// Goes on with the running matter: the next slot, the lookup, the answer; then with the intents that wait.
  mutating func proceed(text: String, captures: [SlotCapture]) {
    var answered: [IntentID] = []
    while let matter = state.matter, let definition = packs.intent(matter.intent) {
      if let slot = nextSlot(of: definition) {
        recordAnswers(&answered)
        ask(slot, of: definition)
        return
      }
      if startLookup(of: definition) {
        recordAnswers(&answered)
        decide(.lookUp, [definition.id], because: "the answer needs the service's data")
        return
      }
      if handOverForFailedAnswer(definition.id) { return }
      if !isIncident(definition.id), handOverByTier(definition, answered) { return }
      if !sayAnswer(definition.id) { say(.rephrase) }
      noteFeedback(definition)
      answered.append(definition.id)
      guard !nextInQueue(matter, text: text, captures: captures) else { continue }
      break
    }
    let last = answered.last.flatMap { packs.intent($0) }
    recordAnswers(&answered)
    if let last { askWhetherItHelped(last) }
  }

  /// Turns to the next intent that waits; false where none does.
  private mutating func nextInQueue(_ matter: Matter, text: String, captures: [SlotCapture]) -> Bool {
    guard let next = matter.queue.first else { return false }
    emit(.decided(DecisionRecord(kind: .answer, intents: [matter.intent], reason: "one of several intents")))
    open(next, queue: Array(matter.queue.dropFirst()), text: text, captures: captures)
    return true
  }

  private mutating func recordAnswers(_ answered: inout [IntentID]) {
    guard let last = answered.last else { return }
    let because = answered.count > 1 ? "clear intents" : "a clear intent"
    decide(.answer, [last], because: because)
    answered = []
  }

  /// Asks once a matter whether the answer helped; never in public, where it would be noise.
  mutating func askWhetherItHelped(_ definition: IntentDefinition) {
    guard definition.asksWhetherSolved, definition.role == nil, state.channelKind == .private,
      state.holdingTicket == nil
    else { return }
    sayOnce(.didThisHelp, .didThisHelp)
  }

  private mutating func answerWithoutTopic(_ intents: [IntentID]) {
    let talk = intents.filter { role(of: $0) == .smallTalk }
    if talk.isEmpty {
      if let understanding = state.lastUnderstanding { notUnderstood(understanding) }
    } else {
      smallTalk(Array(talk.prefix(1)))
      askAgain()
    }
  }

  /// Whether an intent can be answered without asking or looking anything up.
  private func isReady(_ intent: IntentID, text: String, captures: [SlotCapture]) -> Bool {
    guard let definition = packs.intent(intent) else { return false }
    if definition.lookup != nil { return false }
    return definition.slots.allSatisfy { slot in
      !slot.isRequired || value(for: slot, in: text, captures: captures) != nil
    }
  }
}

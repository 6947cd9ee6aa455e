internal import FrontlineDesk
internal import FrontlinePacks
public import FrontlineText

extension ConversationState {
  /// Takes an event in. Total and deterministic: any event is fine in any state, and nothing is decided here.
  ///
  /// - Parameters:
  ///   - event: What happened.
  ///   - moment: When; an earlier moment than the last event's counts as the last event's.
  public mutating func apply(_ event: ConversationEvent, at moment: Timestamp) {
    version += 1
    lastEventAt = max(lastEventAt, moment)
    if let last = event.lastRecord { nextRecord = max(nextRecord, last + 1) }
    switch event {
    case .started(let start):
      channel = start.channel
      channelKind = start.channelKind
      if profile == nil { profile = CustomerProfile(id: start.customer, attributes: []) }
    case .profileChanged(let changed): profile = changed
    case .messageReceived(let message): receive(message)
    case .understood(let understanding):
      throttledFor = nil
      lastUnderstanding = understanding
      Self.keep(understanding.intents, in: &matchedIntents)
    case .languageChosen(let chosen):
      if chosen.choice.chosen != language.choice?.chosen {
        for index in askedIntents.indices { askedIntents[index].countInLanguage = 0 }
      }
      language.choice = chosen.choice
      language.doubt = nil
    case .languageDoubted(let doubted): language.doubt = doubted.language
    case .contextExpired:
      matter = nil
      choices = []
      streaks = Streaks()
      failedAnswers = []
      toldPeople = nil
    case .matterOpened(let opened):
      matter = Matter(intent: opened.intent, queue: opened.queue)
      notices.removeAll { $0 == .didThisHelp }
    case .matterClosed:
      matter = nil
      choices = []
    case .slotAsked(let asked):
      if matter?.intent == asked.intent {
        if matter?.askedSlot != asked.slot { matter?.slotFailures = 0 }
        matter?.askedSlot = asked.slot
      }
    case .slotFilled(let filled):
      Self.keep([filled], in: &slots)
      if matter?.intent == filled.intent, matter?.askedSlot == filled.slot.name {
        matter?.askedSlot = nil
        matter?.slotFailures = 0
      }
    case .slotRejected: matter?.slotFailures += 1
    case .lookupStarted(let started):
      lookupCount = max(lookupCount, started.number)
      openLookups.append(started)
    case .lookupFinished(let finished):
      openLookups.removeAll { $0.number == finished.number }
      Self.keep([finished], in: &finishedLookups)
    case .decided(let decision): take(decision)
    case .replied(let reply): say(reply)
    case .movedToPrivate(let moved): movedTo = moved.conversation
    case .continued(let from): continuedFrom = from.conversation
    case .throttled(let throttled): throttledFor = throttled.reason
    case .burstBegun(let begun):
      burst = Burst(messages: [begun.message], until: begun.until, latest: begun.latest)
    case .burstGrown(let grown):
      burst?.messages.append(grown.message)
      burst?.until = grown.until
    case .burstEnded:
      turnMessages = burst?.messages ?? turnMessages
      burst = nil
    case .urgencyRaised(let raised): raisedBy += raised.modifiers.map(\.id).filter { !raisedBy.contains($0) }
    case .held(let hold):
      if lastTicket != hold.ticket { raisedBy = [] }
      if speaker == .bot { heldSince = lastEventAt }
      speaker = .ticket(hold.ticket, until: hold.until)
      lastTicket = hold.ticket
      if let handed = hold.summary { summary = handed }
      choices = []
      streaks = Streaks()
      notices.removeAll { $0 == .passedOn }
      openRating = nil
    case .holdExtended(let longer):
      if case .ticket(let ticket, _) = speaker { speaker = .ticket(ticket, until: longer.until) }
    case .holdEnded(let ended):
      speaker = .bot
      if let since = heldSince { toldPeople = since...max(since, lastEventAt) }
      heldSince = nil
      if ended.reason == .resolved { failedAnswers = [] }
      streaks = Streaks()
    case .ratingAsked(let asked):
      openRating = asked
      if let ticket = asked.ticket { Self.keep([ticket], in: &ratedTickets) }
    case .rated, .ratingEnded: openRating = nil
    case .agentNoted(let note):
      see(note.id)
      Self.keep([note], in: &notes)
    case .answerFailed(let failed):
      failedAnswers.removeAll { $0 == failed.intent }
      Self.keep([failed.intent], in: &failedAnswers)
    case .workNoted(let work): failedAnswers.removeAll { work.solved.contains($0) }
    case .noticeSent(let notice): see(MessageID(notice.key))
    case .reminderSent: break
    case .erased: forEachText { $0.value = nil }
    }
  }

  private mutating func receive(_ message: MessageReceived) {
    see(message.id)
    turnMessages = [message.id]
    if lastMessageAt.map({ lastEventAt - $0 >= Self.talkPause }) ?? true { Self.keep([lastEventAt], in: &talks) }
    lastMessageAt = lastEventAt
    Self.keep(message.attachments, in: &attachments)
    write(
      TranscriptEntry(
        author: .customer, message: message.id, at: lastEventAt, sentAt: message.sentAt, texts: [message.text],
        attachments: message.attachments))
  }

  private mutating func take(_ decision: DecisionRecord) {
    lastDecision = decision
    switch decision.kind {
    case .answer:
      streaks = Streaks()
      choices = []
      for intent in decision.intents { count(intent) }
      if let matter, decision.intents.contains(matter.intent) { self.matter?.isAnswered = true }
    case .askSlot, .lookUp, .takeAttachment, .solved, .cancel, .changeLanguage:
      streaks = Streaks()
      choices = []
    case .clarify:
      streaks.ambiguous += 1
      streaks.idle += 1
    case .rephrase, .nearestTopics:
      streaks.notUnderstood += 1
      streaks.idle += 1
      choices = []
    case .tryAgain:
      matter?.notSolvedCount += 1
      streaks.idle += 1
      choices = []
    case .askSlotAgain, .askAboutAttachment: streaks.idle += 1
    default: break
    }
  }

  private mutating func say(_ reply: Replied) {
    replyCount = max(replyCount, reply.number)
    if let message = reply.message { see(message) }
    for notice in reply.notices where !notices.contains(notice) { notices.append(notice) }
    let author: TranscriptEntry.Author
    switch reply.author {
    case .bot: author = .bot
    case .agent(let id): author = .agent(id)
    }
    if author == .bot, !reply.choices.isEmpty { choices = reply.choices }
    write(
      TranscriptEntry(
        author: author, message: reply.message, at: lastEventAt, sentAt: nil, texts: reply.texts,
        attachments: reply.attachments))
  }

  private mutating func see(_ message: MessageID) {
    seenMessages.append(message)
    seenMessages.keepLast(Self.keyLimit)
  }

  private mutating func count(_ intent: IntentID) {
    if let index = askedIntents.firstIndex(where: { $0.intent == intent }) {
      askedIntents[index].count += 1
      askedIntents[index].countInLanguage += 1
    } else {
      askedIntents.append(IntentCount(intent: intent, count: 1, countInLanguage: 1))
    }
  }

  /// Entries that a message which comes late is put before at most.
  static let repairLimit = 64

  private mutating func write(_ entry: TranscriptEntry) {
    transcript.append(entry)
    if let sent = entry.sentAt {
      // What was sent earlier stands earlier, also where it came later.
      var place = transcript.count - 1
      while place > 0, place >= transcript.count - Self.repairLimit,
        transcript[place - 1].sentAt ?? transcript[place - 1].at > sent
      {
        transcript[place] = transcript[place - 1]
        place -= 1
      }
      transcript[place] = entry
    }
    transcript.keepLast(Self.transcriptLimit)
  }

  private static func keep<Element>(_ new: [Element], in list: inout [Element]) {
    list.append(contentsOf: new)
    if list.count > memoryLimit { list.removeFirst(list.count - memoryLimit) }
  }
}

// Where erasable texts stand. The order is that of the declarations; nothing else may hold a customer's text.

extension CustomerProfile: HoldsErasableTexts {
  mutating func forEachText(_ body: (inout ErasableText) -> Void) {
    for index in attributes.indices { body(&attributes[index].text) }
  }
}

extension MessageReceived: HoldsErasableTexts {
  mutating func forEachText(_ body: (inout ErasableText) -> Void) {
    body(&text)
    for index in attachments.indices { body(&attachments[index].reference) }
    for index in links.indices { body(&links[index]) }
  }
}

extension LookupStarted: HoldsErasableTexts {
  mutating func forEachText(_ body: (inout ErasableText) -> Void) {
    for index in values.indices { body(&values[index].text) }
  }
}

extension LookupFinished: HoldsErasableTexts {
  mutating func forEachText(_ body: (inout ErasableText) -> Void) {
    for index in fields.indices { body(&fields[index].text) }
  }
}

extension Replied: HoldsErasableTexts {
  mutating func forEachText(_ body: (inout ErasableText) -> Void) {
    for index in texts.indices { body(&texts[index]) }
    for index in attachments.indices { body(&attachments[index].reference) }
  }
}

extension TranscriptEntry: HoldsErasableTexts {
  mutating func forEachText(_ body: (inout ErasableText) -> Void) {
    for index in texts.indices { body(&texts[index]) }
    for index in attachments.indices { body(&attachments[index].reference) }
  }
}

extension ConversationEvent: HoldsErasableTexts {
  mutating func forEachText(_ body: (inout ErasableText) -> Void) {
    switch self {
    case .profileChanged(var profile):
      profile.forEachText(body)
      self = .profileChanged(profile)
    case .messageReceived(var message):
      message.forEachText(body)
      self = .messageReceived(message)
    case .slotFilled(var filled):
      body(&filled.slot.text)
      self = .slotFilled(filled)
    case .lookupStarted(var lookup):
      lookup.forEachText(body)
      self = .lookupStarted(lookup)
    case .lookupFinished(var lookup):
      lookup.forEachText(body)
      self = .lookupFinished(lookup)
    case .held(var hold):
      if var summary = hold.summary {
        body(&summary)
        hold.summary = summary
      }
      self = .held(hold)
    case .replied(var reply):
      reply.forEachText(body)
      self = .replied(reply)
    case .agentNoted(var note):
      body(&note.text)
      self = .agentNoted(note)
    case .started, .understood, .languageChosen, .languageDoubted, .contextExpired, .matterOpened, .matterClosed,
      .slotAsked, .slotRejected, .decided, .holdExtended, .holdEnded, .movedToPrivate, .continued,
      .throttled, .burstBegun, .burstGrown, .burstEnded, .urgencyRaised, .erased,
      .ratingAsked, .rated, .ratingEnded, .reminderSent, .answerFailed, .workNoted, .noticeSent:
      break
    }
  }
}

extension ConversationEvent {
  /// The highest number of the side records of the event's texts; nil where it has none. What ``forEachText(_:)`` goes through,
  /// without making the event's lists its own.
  var lastRecord: Int? {
    switch self {
    case .profileChanged(let profile): profile.attributes.map(\.text.record).max()
    case .messageReceived(let message):
      max(
        message.text.record, message.attachments.lazy.map(\.reference.record).max() ?? .min,
        message.links.lazy.map(\.record).max() ?? .min)
    case .slotFilled(let filled): filled.slot.text.record
    case .lookupStarted(let lookup): lookup.values.lazy.map(\.text.record).max()
    case .lookupFinished(let lookup): lookup.fields.lazy.map(\.text.record).max()
    case .held(let hold): hold.summary?.record
    case .agentNoted(let note): note.text.record
    case .replied(let reply):
      [reply.texts.lazy.map(\.record).max(), reply.attachments.lazy.map(\.reference.record).max()]
        .compactMap { $0 }.max()
    case .started, .understood, .languageChosen, .languageDoubted, .contextExpired, .matterOpened, .matterClosed,
      .slotAsked, .slotRejected, .decided, .holdExtended, .holdEnded, .movedToPrivate, .continued,
      .throttled, .burstBegun, .burstGrown, .burstEnded, .urgencyRaised, .erased,
      .ratingAsked, .rated, .ratingEnded, .reminderSent, .answerFailed, .workNoted, .noticeSent:
      nil
    }
  }
}

extension ConversationState: HoldsErasableTexts {
  mutating func forEachText(_ body: (inout ErasableText) -> Void) {
    profile?.forEachText(body)
    if var held = summary {
      body(&held)
      summary = held
    }
    for index in openLookups.indices { openLookups[index].forEachText(body) }
    for index in finishedLookups.indices { finishedLookups[index].forEachText(body) }
    for index in slots.indices { body(&slots[index].slot.text) }
    for index in attachments.indices { body(&attachments[index].reference) }
    for index in notes.indices { body(&notes[index].text) }
    for index in transcript.indices { transcript[index].forEachText(body) }
  }
}

// The one place where events become JSON and back. A kind's name and its version are for ever; a change of a payload that an
// older reader could not read takes the next version.

/// The names of the kinds of a conversation's events.
enum ConversationEventKind: String, CaseIterable {
  case started = "conversation.started"
  case profileChanged = "conversation.profile-changed"
  case messageReceived = "conversation.message-received"
  case understood = "conversation.understood"
  case languageChosen = "conversation.language-chosen"
  case languageDoubted = "conversation.language-doubted"
  case contextExpired = "conversation.context-expired"
  case matterOpened = "conversation.matter-opened"
  case matterClosed = "conversation.matter-closed"
  case slotAsked = "conversation.slot-asked"
  case slotFilled = "conversation.slot-filled"
  case slotRejected = "conversation.slot-rejected"
  case lookupStarted = "conversation.lookup-started"
  case lookupFinished = "conversation.lookup-finished"
  case decided = "conversation.decided"
  case replied = "conversation.replied"
  case held = "conversation.held"
  case holdExtended = "conversation.hold-extended"
  case holdEnded = "conversation.hold-ended"
  case movedToPrivate = "conversation.moved-to-private"
  case continued = "conversation.continued"
  case throttled = "conversation.throttled"
  case burstBegun = "conversation.burst-begun"
  case burstGrown = "conversation.burst-grown"
  case burstEnded = "conversation.burst-ended"
  case urgencyRaised = "conversation.urgency-raised"
  case ratingAsked = "conversation.rating-asked"
  case rated = "conversation.rated"
  case ratingEnded = "conversation.rating-ended"
  case reminderSent = "conversation.reminder-sent"
  case agentNoted = "conversation.agent-noted"
  case answerFailed = "conversation.answer-failed"
  case workNoted = "conversation.work-noted"
  case noticeSent = "conversation.notice-sent"
  case erased = "conversation.erased"
}

extension ConversationEvent {
  /// The kind's name in the log.
  var kind: ConversationEventKind {
    switch self {
    case .started: .started
    case .profileChanged: .profileChanged
    case .messageReceived: .messageReceived
    case .understood: .understood
    case .languageChosen: .languageChosen
    case .languageDoubted: .languageDoubted
    case .contextExpired: .contextExpired
    case .matterOpened: .matterOpened
    case .matterClosed: .matterClosed
    case .slotAsked: .slotAsked
    case .slotFilled: .slotFilled
    case .slotRejected: .slotRejected
    case .lookupStarted: .lookupStarted
    case .lookupFinished: .lookupFinished
    case .decided: .decided
    case .replied: .replied
    case .held: .held
    case .holdExtended: .holdExtended
    case .holdEnded: .holdEnded
    case .movedToPrivate: .movedToPrivate
    case .continued: .continued
    case .throttled: .throttled
    case .burstBegun: .burstBegun
    case .burstGrown: .burstGrown
    case .burstEnded: .burstEnded
    case .urgencyRaised: .urgencyRaised
    case .ratingAsked: .ratingAsked
    case .rated: .rated
    case .ratingEnded: .ratingEnded
    case .reminderSent: .reminderSent
    case .agentNoted: .agentNoted
    case .answerFailed: .answerFailed
    case .workNoted: .workNoted
    case .noticeSent: .noticeSent
    case .erased: .erased
    }
  }

  /// The payload as JSON.
  func payload(_ coder: EventCoder) throws -> [UInt8] {
    switch self {
    case .started(let value): try coder.encode(value)
    case .profileChanged(let value): try coder.encode(value)
    case .messageReceived(let value): try coder.encode(value)
    case .understood(let value): try coder.encode(value)
    case .languageChosen(let value): try coder.encode(value)
    case .languageDoubted(let value): try coder.encode(value)
    case .matterOpened(let value): try coder.encode(value)
    case .matterClosed(let value): try coder.encode(value)
    case .slotAsked(let value): try coder.encode(value)
    case .slotFilled(let value): try coder.encode(value)
    case .slotRejected(let value): try coder.encode(value)
    case .lookupStarted(let value): try coder.encode(value)
    case .lookupFinished(let value): try coder.encode(value)
    case .decided(let value): try coder.encode(value)
    case .replied(let value): try coder.encode(value)
    case .held(let value): try coder.encode(value)
    case .holdExtended(let value): try coder.encode(value)
    case .holdEnded(let value): try coder.encode(value)
    case .movedToPrivate(let value): try coder.encode(value)
    case .continued(let value): try coder.encode(value)
    case .throttled(let value): try coder.encode(value)
    case .burstBegun(let value): try coder.encode(value)
    case .burstGrown(let value): try coder.encode(value)
    case .urgencyRaised(let value): try coder.encode(value)
    case .ratingAsked(let value): try coder.encode(value)
    case .rated(let value): try coder.encode(value)
    case .ratingEnded(let value): try coder.encode(value)
    case .reminderSent(let value): try coder.encode(value)
    case .agentNoted(let value): try coder.encode(value)
    case .answerFailed(let value): try coder.encode(value)
    case .workNoted(let value): try coder.encode(value)
    case .noticeSent(let value): try coder.encode(value)
    case .contextExpired, .burstEnded, .erased: Array("{}".utf8)
    }
  }

  /// Reads a payload of a kind.
  init(_ kind: ConversationEventKind, payload: [UInt8], _ coder: EventCoder) throws {
    switch kind {
    case .started: self = .started(try coder.decode(payload))
    case .profileChanged: self = .profileChanged(try coder.decode(payload))
    case .messageReceived: self = .messageReceived(try coder.decode(payload))
    case .understood: self = .understood(try coder.decode(payload))
    case .languageChosen: self = .languageChosen(try coder.decode(payload))
    case .languageDoubted: self = .languageDoubted(try coder.decode(payload))
    case .contextExpired: self = .contextExpired
    case .matterOpened: self = .matterOpened(try coder.decode(payload))
    case .matterClosed: self = .matterClosed(try coder.decode(payload))
    case .slotAsked: self = .slotAsked(try coder.decode(payload))
    case .slotFilled: self = .slotFilled(try coder.decode(payload))
    case .slotRejected: self = .slotRejected(try coder.decode(payload))
    case .lookupStarted: self = .lookupStarted(try coder.decode(payload))
    case .lookupFinished: self = .lookupFinished(try coder.decode(payload))
    case .decided: self = .decided(try coder.decode(payload))
    case .replied: self = .replied(try coder.decode(payload))
    case .held: self = .held(try coder.decode(payload))
    case .holdExtended: self = .holdExtended(try coder.decode(payload))
    case .holdEnded: self = .holdEnded(try coder.decode(payload))
    case .movedToPrivate: self = .movedToPrivate(try coder.decode(payload))
    case .continued: self = .continued(try coder.decode(payload))
    case .throttled: self = .throttled(try coder.decode(payload))
    case .burstBegun: self = .burstBegun(try coder.decode(payload))
    case .burstGrown: self = .burstGrown(try coder.decode(payload))
    case .burstEnded: self = .burstEnded
    case .urgencyRaised: self = .urgencyRaised(try coder.decode(payload))
    case .ratingAsked: self = .ratingAsked(try coder.decode(payload))
    case .rated: self = .rated(try coder.decode(payload))
    case .ratingEnded: self = .ratingEnded(try coder.decode(payload))
    case .reminderSent: self = .reminderSent(try coder.decode(payload))
    case .agentNoted: self = .agentNoted(try coder.decode(payload))
    case .answerFailed: self = .answerFailed(try coder.decode(payload))
    case .workNoted: self = .workNoted(try coder.decode(payload))
    case .noticeSent: self = .noticeSent(try coder.decode(payload))
    case .erased: self = .erased
    }
  }
}

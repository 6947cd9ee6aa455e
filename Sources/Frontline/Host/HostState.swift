internal import FrontlineDesk
internal import FrontlineText

/// What a host holds in memory: the states of the desk and of the conversations, all from events.
struct HostState {
  var desk = DeskState()
  var deskVersion = 0
  var conversations: [ConversationID: ConversationState] = [:]
  var lastPolicy: PolicyLoaded?
  private var lastPrivate: [CustomerID: ConversationID] = [:]

  /// A conversation's state; an empty one where there is none.
  func conversation(_ id: ConversationID) -> ConversationState { conversations[id] ?? ConversationState(id: id) }

  /// Takes an event in.
  mutating func apply(_ envelope: EventEnvelope) {
    switch envelope.stream {
    case .desk:
      deskVersion = envelope.sequence
      switch envelope.event {
      case .desk(let event): desk.apply(event)
      case .policyLoaded(let loaded): lastPolicy = loaded
      case .conversation, .unknown: break
      }
    case .conversation(let id):
      // Taken out, so that it has one owner and is changed in place.
      var state = conversations.removeValue(forKey: id) ?? ConversationState(id: id)
      if case .conversation(let event) = envelope.event {
        state.apply(event, at: envelope.at)
      } else {
        state.version += 1
      }
      conversations[id] = state
      noteLast(state)
    }
  }

  /// Takes in what was drafted and appended.
  mutating func adopt(_ draft: HostDraft) {
    desk = draft.desk
    for (id, conversation) in draft.conversations {
      conversations[id] = conversation
      noteLast(conversation)
    }
    for envelope in draft.envelopes where envelope.stream == .desk { deskVersion = envelope.sequence }
  }

  /// Puts decided events into their places.
  func envelopes(_ events: [StreamedEvent]) -> [EventEnvelope] {
    var heads: [StreamID: Int] = [:]
    return events.map { event in
      let head = heads[event.stream] ?? version(of: event.stream)
      heads[event.stream] = head + 1
      return EventEnvelope(stream: event.stream, sequence: head + 1, at: event.at, event: event.event)
    }
  }

  /// The number of events of a stream so far.
  func version(of stream: StreamID) -> Int {
    switch stream {
    case .desk: deskVersion
    case .conversation(let id): conversations[id]?.version ?? 0
    }
  }

  /// The private conversation in which a customer wrote last; nil where there is none.
  func lastPrivateConversation(of customer: CustomerID) -> ConversationID? { lastPrivate[customer] }

  /// Keeps where a customer wrote last; of two at the same time, the conversation with the lesser id.
  private mutating func noteLast(_ conversation: ConversationState) {
    guard conversation.channelKind == .private, let customer = conversation.profile?.id,
      let wrote = conversation.lastMessageAt
    else { return }
    if let known = lastPrivate[customer], known != conversation.id, let other = conversations[known]?.lastMessageAt,
      (other, conversation.id) > (wrote, known)
    {
      return
    }
    lastPrivate[customer] = conversation.id
  }
}

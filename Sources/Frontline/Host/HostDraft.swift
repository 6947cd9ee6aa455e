internal import FrontlineDesk
internal import FrontlineText

/// What one command leads to, before it is appended: the events in their places and the states after them.
struct HostDraft {
  private let before: HostState
  private(set) var desk: DeskState
  private(set) var conversations: [ConversationID: ConversationState] = [:]
  private(set) var envelopes: [EventEnvelope] = []
  private var heads: [StreamID: Int] = [:]

  init(_ state: HostState) {
    before = state
    desk = state.desk
  }

  /// A conversation as it stands in the draft.
  func conversation(_ id: ConversationID) -> ConversationState { conversations[id] ?? before.conversation(id) }

  /// Takes decided events in.
  mutating func add(_ events: [StreamedEvent]) {
    for event in events {
      let head = heads[event.stream] ?? before.version(of: event.stream)
      heads[event.stream] = head + 1
      envelopes.append(EventEnvelope(stream: event.stream, sequence: head + 1, at: event.at, event: event.event))
      switch (event.stream, event.event) {
      case (.desk, .desk(let happened)): desk.apply(happened)
      case (.conversation(let id), .conversation(let happened)):
        // Taken out, so that it has one owner and is changed in place.
        var state = conversations.removeValue(forKey: id) ?? before.conversation(id)
        state.apply(happened, at: event.at)
        conversations[id] = state
      default: break
      }
    }
  }

  /// Draws the consequences of what happened at the desk for conversations other than those that were decided about.
  mutating func settle(_ engine: SupportEngine, except own: ConversationID?, now: Timestamp) {
    let decided = Set(conversations.keys)
    for envelope in envelopes {
      guard case .desk(let event) = envelope.event else { continue }
      for id in engine.conversations(affectedBy: event, desk: desk) where id != own && !decided.contains(id) {
        add(engine.follow(event, conversation: conversation(id), desk: desk, now: now))
      }
    }
  }

  /// The effects of all events, in order.
  var effects: [Effect] {
    envelopes.flatMap { envelope -> [Effect] in
      guard case .conversation(let id) = envelope.stream else { return [] }
      return SupportEngine.effects(of: envelope, in: conversation(id))
    }
  }

  /// The texts of all events as side records.
  var records: [StoredRecord] {
    var records: [StoredRecord] = []
    for envelope in envelopes {
      guard case .conversation(let id) = envelope.stream, case .conversation(var event) = envelope.event,
        let customer = conversation(id).profile?.id
      else { continue }
      event.forEachText { text in
        guard let value = text.value else { return }
        records.append(StoredRecord(conversation: id, number: text.record, customer: customer, text: value))
      }
    }
    return records
  }
}

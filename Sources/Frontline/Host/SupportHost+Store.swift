internal import FrontlineDesk

extension SupportHost {
  /// Appends a draft and applies it; tells the effects that are to be run.
  func append(_ draft: HostDraft) async throws(SupportError) -> [Effect] {
    let effects = draft.effects.filter(\.isDelivered)
    var stored: [StoredEvent] = []
    for envelope in draft.envelopes { stored.append(try coder.stored(envelope)) }
    try await store.append(StoreBatch(events: stored, records: draft.records, effects: effects.map(\.id)))
    state.adopt(draft)
    observer.appended(draft.envelopes)
    return effects
  }

  /// Appends events that have neither texts nor effects.
  func append(_ envelopes: [EventEnvelope]) async throws(SupportError) {
    var stored: [StoredEvent] = []
    for envelope in envelopes { stored.append(try coder.stored(envelope)) }
    try await store.append(StoreBatch(events: stored))
    for envelope in envelopes { state.apply(envelope) }
    observer.appended(envelopes)
  }

  /// The state that follows from everything in the store.
  func replay() async throws(SupportError) -> HostState {
    var state = HostState()
    for head in try await store.streams() {
      for envelope in try await envelopes(of: head.stream, after: 0) { state.apply(envelope) }
    }
    return state
  }

  /// Takes in what other hosts have appended to these streams in the meantime; false where that is nothing.
  func catchUp(_ streams: [StreamID]) async throws(SupportError) -> Bool {
    var isBehind = false
    for stream in streams {
      for envelope in try await envelopes(of: stream, after: state.version(of: stream)) {
        state.apply(envelope)
        isBehind = true
      }
    }
    return isBehind
  }

  /// The events of a stream with their texts.
  func envelopes(of stream: StreamID, after sequence: Int) async throws(SupportError) -> [EventEnvelope] {
    var texts: [Int: String] = [:]
    if case .conversation(let id) = stream {
      for record in try await store.records(of: id) { texts[record.number] = record.text }
    }
    var envelopes: [EventEnvelope] = []
    for stored in try await store.events(of: stream, after: sequence) {
      var envelope = try coder.event(stored)
      if case .conversation(var event) = envelope.event {
        event.forEachText { $0.value = texts[$0.record] }
        envelope.event = .conversation(event)
      }
      envelopes.append(envelope)
    }
    return envelopes
  }
}

extension Effect {
  /// Whether it goes through the outbox. Wakings do not: they are told anew by the states.
  var isDelivered: Bool {
    if case .wake = action { return false }
    return true
  }
}

internal import FrontlineDesk

extension EventCoder {
  private static let desk = "desk"
  private static let policyLoaded = "engine.policy-loaded"

  /// What a store keeps of an event.
  func stored(_ envelope: EventEnvelope) throws(SupportError) -> StoredEvent {
    var kind: String
    var version = Self.version
    let payload: [UInt8]
    do {
      switch envelope.event {
      case .conversation(let event):
        kind = event.kind.rawValue
        payload = try event.payload(self)
      case .desk(let event):
        kind = Self.desk
        payload = try encode(event)
      case .policyLoaded(let event):
        kind = Self.policyLoaded
        payload = try encode(event)
      case .unknown(let event):
        kind = event.kind
        version = event.version
        payload = event.payload
      }
    } catch {
      throw SupportError(
        .damagedEvent, "an event of \(envelope.stream) cannot be encoded",
        advice: "report this: events are plain values")
    }
    return StoredEvent(
      stream: envelope.stream, sequence: envelope.sequence, at: envelope.at, kind: kind, version: version,
      payload: payload)
  }

  /// The event that a store kept. A kind or version that is not known is kept as it is.
  func event(_ stored: StoredEvent) throws(SupportError) -> EventEnvelope {
    let event: SupportEvent
    do {
      if stored.version != Self.version {
        event = unread(stored)
      } else if let kind = ConversationEventKind(rawValue: stored.kind) {
        event = .conversation(try ConversationEvent(kind, payload: stored.payload, self))
      } else if stored.kind == Self.desk {
        event = .desk(try decode(stored.payload))
      } else if stored.kind == Self.policyLoaded {
        event = .policyLoaded(try decode(stored.payload))
      } else {
        event = unread(stored)
      }
    } catch {
      throw SupportError(
        .damagedEvent, "event \(stored.sequence) of \(stored.stream), a \(stored.kind), cannot be read",
        advice: "restore the store from its backup")
    }
    return EventEnvelope(stream: stored.stream, sequence: stored.sequence, at: stored.at, event: event)
  }

  private func unread(_ stored: StoredEvent) -> SupportEvent {
    .unknown(UnreadEvent(kind: stored.kind, version: stored.version, payload: stored.payload))
  }
}

public import FrontlineDesk
public import FrontlineText

/// Anything that can happen: in a conversation, at the desk, to the engine.
public enum SupportEvent: Hashable, Sendable {
  /// Something happened in a conversation.
  case conversation(ConversationEvent)
  /// Something happened at the desk.
  case desk(DeskEvent)
  /// The engine runs on these packs from now on.
  case policyLoaded(PolicyLoaded)
  /// An event of a kind that this version does not know: kept as it is, and applied as nothing.
  case unknown(UnreadEvent)
}

/// An event of a kind that this version does not know. It survives a round trip byte for byte.
public struct UnreadEvent: Hashable, Sendable {
  /// The kind's name.
  public var kind: String
  /// The version of its encoding.
  public var version: Int
  /// The encoded event.
  public var payload: [UInt8]
}

/// An event in its place: stream, number, time.
public struct EventEnvelope: Hashable, Sendable {
  /// The stream.
  public var stream: StreamID
  /// Its number in the stream, from 1 without gaps.
  public var sequence: Int
  /// When it happened. It never runs backwards within a stream.
  public var at: Timestamp
  /// What happened.
  public var event: SupportEvent

  /// Creates an envelope.
  public init(stream: StreamID, sequence: Int, at: Timestamp, event: SupportEvent) {
    self.stream = stream
    self.sequence = sequence
    self.at = at
    self.event = event
  }
}

public import FrontlineDesk
public import FrontlineText

/// An encoded event as a store keeps it. It holds no text of a customer's: those stand in ``StoredRecord``s.
public struct StoredEvent: Hashable, Sendable {
  /// The stream.
  public var stream: StreamID
  /// Its number in the stream, from 1 without gaps.
  public var sequence: Int
  /// When it happened.
  public var at: Timestamp
  /// The kind's name, such as `conversation.replied`.
  public var kind: String
  /// The version of the encoding of this kind.
  public var version: Int
  /// The event as JSON (RFC 8259) in UTF-8.
  public var payload: [UInt8]

  /// Creates a stored event.
  public init(stream: StreamID, sequence: Int, at: Timestamp, kind: String, version: Int, payload: [UInt8]) {
    self.stream = stream
    self.sequence = sequence
    self.at = at
    self.kind = kind
    self.version = version
    self.payload = payload
  }
}

/// A text of a customer's beside the log. Erasing a customer deletes these and nothing else.
public struct StoredRecord: Hashable, Sendable {
  /// The conversation.
  public var conversation: ConversationID
  /// Its number within the conversation.
  public var number: Int
  /// The customer to whom it belongs.
  public var customer: CustomerID
  /// The text.
  public var text: String

  /// Creates a record.
  public init(conversation: ConversationID, number: Int, customer: CustomerID, text: String) {
    self.conversation = conversation
    self.number = number
    self.customer = customer
    self.text = text
  }
}

/// The name of an effect: the event that it follows from, and its place among that event's effects.
public struct EffectID: Hashable, Sendable, Codable, Comparable {
  /// The event's stream.
  public var stream: StreamID
  /// The event's number in the stream.
  public var sequence: Int
  /// Its place among the event's effects, from 0.
  public var index: Int

  /// Creates an id.
  public init(stream: StreamID, sequence: Int, index: Int) {
    self.stream = stream
    self.sequence = sequence
    self.index = index
  }

  /// Orders by stream, then number, then place.
  public static func < (left: EffectID, right: EffectID) -> Bool {
    (left.stream, left.sequence, left.index) < (right.stream, right.sequence, right.index)
  }
}

/// The length of a stream.
public struct StreamHead: Hashable, Sendable {
  /// The stream.
  public var stream: StreamID
  /// The number of its last event.
  public var sequence: Int

  /// Creates a head.
  public init(stream: StreamID, sequence: Int) {
    self.stream = stream
    self.sequence = sequence
  }
}

/// What one decision appends, all or nothing.
public struct StoreBatch: Hashable, Sendable {
  /// The events, of one or more streams; those of a stream continue it without a gap.
  public var events: [StoredEvent]
  /// The texts that the events refer to.
  public var records: [StoredRecord]
  /// The effects that follow from the events and have still to be run.
  public var effects: [EffectID]

  /// Creates a batch.
  public init(events: [StoredEvent], records: [StoredRecord] = [], effects: [EffectID] = []) {
    self.events = events
    self.records = records
    self.effects = effects
  }
}

public import FrontlineDesk
public import FrontlineText

/// Messages that come shortly after one another and are one turn.
public struct Burst: Hashable, Sendable {
  /// The messages, in the order in which they came.
  public var messages: [MessageID]
  /// When they are read.
  public var until: Timestamp
  /// When they are read at the latest, however many come.
  public var latest: Timestamp
}

/// The beginning of a burst.
public struct BurstBegun: Hashable, Sendable, Codable {
  /// The first message.
  public var message: MessageID
  /// When the burst is read unless more comes.
  public var until: Timestamp
  /// When it is read at the latest.
  public var latest: Timestamp
}

/// Another message of a burst.
public struct BurstGrown: Hashable, Sendable, Codable {
  /// The message.
  public var message: MessageID
  /// When the burst is read now unless more comes.
  public var until: Timestamp
}

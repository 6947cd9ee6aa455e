public import FrontlineDesk

/// The name of a stream of events: one a conversation, one for the desk.
public enum StreamID: Hashable, Sendable {
  /// The desk with its tickets and agents, and what the engine runs on.
  case desk
  /// A conversation.
  case conversation(ConversationID)
}

extension StreamID: RawRepresentable, Codable, CustomStringConvertible {
  /// Reads `desk` or `conversation/` and the conversation's id; nil for anything else.
  public init?(rawValue: String) {
    if rawValue == "desk" {
      self = .desk
    } else if rawValue.hasPrefix(Self.prefix) {
      self = .conversation(ConversationID(String(rawValue.dropFirst(Self.prefix.count))))
    } else {
      return nil
    }
  }

  /// `desk`, or `conversation/` and the conversation's id.
  public var rawValue: String {
    switch self {
    case .desk: "desk"
    case .conversation(let id): Self.prefix + id.rawValue
    }
  }

  /// The raw value.
  public var description: String { rawValue }

  private static let prefix = "conversation/"
}

extension StreamID: Comparable {
  /// Orders by raw value.
  public static func < (left: StreamID, right: StreamID) -> Bool { left.rawValue < right.rawValue }
}

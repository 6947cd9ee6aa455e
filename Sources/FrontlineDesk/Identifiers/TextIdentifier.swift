/// A name that the service, a channel or a store gives to something; the desk only compares it.
///
/// Encoded as the plain text, ordered by it.
public protocol TextIdentifier: RawRepresentable<String>, Hashable, Comparable, Codable, Sendable,
  CustomStringConvertible, ExpressibleByStringLiteral
{
  /// Creates an identifier from its text.
  init(rawValue: String)
}

extension TextIdentifier {
  /// Creates an identifier from its text.
  public init(_ text: String) { self.init(rawValue: text) }

  /// Creates an identifier from a literal.
  public init(stringLiteral text: String) { self.init(rawValue: text) }

  /// The text itself.
  public var description: String { rawValue }

  /// Orders by the text.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// An agent.
public struct AgentID: TextIdentifier {
  /// The text.
  public let rawValue: String
  /// Creates an identifier from its text.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A conversation with a customer.
public struct ConversationID: TextIdentifier {
  /// The text.
  public let rawValue: String
  /// Creates an identifier from its text.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A message. Its text stands in an erasable side record, never in an event.
public struct MessageID: TextIdentifier {
  /// The text.
  public let rawValue: String
  /// Creates an identifier from its text.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A record beside the event log that can be erased: a summary, a transcript, a slot's value, an agent's note.
public struct RecordID: TextIdentifier {
  /// The text.
  public let rawValue: String
  /// Creates an identifier from its text.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The service's own name for a customer. Not for display; it stands in the log, so choose one that names no person.
public struct CustomerID: TextIdentifier {
  /// The text.
  public let rawValue: String
  /// Creates an identifier from its text.
  public init(rawValue: String) { self.rawValue = rawValue }
}

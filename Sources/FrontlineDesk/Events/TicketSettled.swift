public import FrontlineText

/// A ticket was solved or closed.
public struct TicketSettled: Hashable, Sendable {
  /// Why.
  public enum Cause: String, Hashable, Sendable, Codable, CaseIterable {
    /// An agent says so, or the service for them.
    case agent
    /// The customer was waited for in vain.
    case noAnswer = "no-answer"
    /// The customer says so.
    case customer
    /// Its time was up.
    case time
  }

  /// The ticket.
  public var ticket: TicketID
  /// The agent who did it; nil: nobody in particular.
  public var by: AgentID?
  /// Why.
  public var cause: Cause
  /// When a solved ticket is closed; nil: never.
  public var closesAt: Timestamp?
  /// When.
  public var at: Timestamp
}

extension TicketSettled: Codable {
  private enum Key: String, CodingKey {
    case ticket, by, cause, closesAt, at
  }

  /// Decodes the event; earlier versions knew no cause but the agent.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    ticket = try values.decode(TicketID.self, forKey: .ticket)
    by = try values.decodeIfPresent(AgentID.self, forKey: .by)
    cause = try values.decodeIfPresent(Cause.self, forKey: .cause) ?? .agent
    closesAt = try values.decodeIfPresent(Timestamp.self, forKey: .closesAt)
    at = try values.decode(Timestamp.self, forKey: .at)
  }

  /// Encodes the event.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(ticket, forKey: .ticket)
    try values.encodeIfPresent(by, forKey: .by)
    try values.encode(cause, forKey: .cause)
    try values.encodeIfPresent(closesAt, forKey: .closesAt)
    try values.encode(at, forKey: .at)
  }
}

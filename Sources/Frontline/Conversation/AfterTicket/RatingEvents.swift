public import FrontlineDesk
public import FrontlinePacks
public import FrontlineText

/// The customer was asked how it was; once a ticket.
public struct RatingAsked: Hashable, Sendable, Codable {
  /// The ticket that was solved; nil: the bot's answer.
  public var ticket: TicketID?
  /// How the customer is to answer.
  public var scale: RatingScale
  /// How long the answer is waited for.
  public var until: Timestamp

  /// Creates the event.
  public init(ticket: TicketID?, scale: RatingScale, until: Timestamp) {
    self.ticket = ticket
    self.scale = scale
    self.until = until
  }
}

/// The customer rated.
public struct Rated: Hashable, Sendable, Codable {
  /// The ticket; nil: the bot's answer.
  public var ticket: TicketID?
  /// From 1 (poor) to 5 (very good), whatever the scale.
  public var score: Int
  /// The scale that was asked for.
  public var scale: RatingScale

  /// Creates the event.
  public init(ticket: TicketID?, score: Int, scale: RatingScale) {
    self.ticket = ticket
    self.score = score
    self.scale = scale
  }
}

/// A request for a rating was answered without one.
public struct RatingEnded: Hashable, Sendable, Codable {
  /// What was said instead.
  public enum Reason: String, Hashable, Sendable, Codable, CaseIterable {
    /// It is solved.
    case confirmed
    /// It is not solved; the ticket is open again.
    case notSolved
  }

  /// The ticket; nil: the bot's answer.
  public var ticket: TicketID?
  /// What was said instead.
  public var reason: Reason

  /// Creates the event.
  public init(ticket: TicketID?, reason: Reason) {
    self.ticket = ticket
    self.reason = reason
  }
}

/// The customer was reminded that people wait for an answer.
public struct ReminderSent: Hashable, Sendable, Codable {
  /// The ticket.
  public var ticket: TicketID

  /// Creates the event.
  public init(ticket: TicketID) { self.ticket = ticket }
}

public import FrontlinePacks
public import FrontlineText

/// A customer had a question: what incidents are found by.
public struct QuestionNoted: Hashable, Sendable, Codable {
  /// The question.
  public var intent: IntentID
  /// Whose it was, as counted: a customer, or the conversation of one whom nobody knows.
  public var asker: String
  /// Until when it counts.
  public var until: Timestamp
  /// When.
  public var at: Timestamp

  /// Creates the event.
  public init(intent: IntentID, asker: String, until: Timestamp, at: Timestamp) {
    self.intent = intent
    self.asker = asker
    self.until = until
    self.at = at
  }
}

/// An incident was opened.
public struct IncidentOpened: Hashable, Sendable, Codable {
  /// The incident.
  public var id: IncidentID
  /// The question that customers have because of it.
  public var intent: IntentID
  /// The region that it is in; nil: everywhere.
  public var region: String?
  /// What opened it: `same-question`, the id of a proactive rule; nil: a person.
  public var rule: String?
  /// The agent who opened it; nil: nobody.
  public var by: AgentID?
  /// How many customers had asked; nil: that did not matter.
  public var count: Int?
  /// The ticket that tells people of it, which is opened next; nil: none is.
  public var ticket: TicketID?
  /// When.
  public var at: Timestamp

  /// Creates the event.
  public init(
    id: IncidentID, intent: IntentID, region: String?, rule: String?, by: AgentID?, count: Int?, ticket: TicketID?,
    at: Timestamp
  ) {
    self.id = id
    self.intent = intent
    self.region = region
    self.rule = rule
    self.by = by
    self.count = count
    self.ticket = ticket
    self.at = at
  }
}

/// An incident is over.
public struct IncidentClosed: Hashable, Sendable, Codable {
  /// The incident.
  public var id: IncidentID
  /// The agent who closed it; nil: the service.
  public var by: AgentID?
  /// When.
  public var at: Timestamp

  /// Creates the event.
  public init(id: IncidentID, by: AgentID?, at: Timestamp) {
    self.id = id
    self.by = by
    self.at = at
  }
}

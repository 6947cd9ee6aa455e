public import FrontlineDesk
public import FrontlinePacks

/// A note about a ticket, for its people only.
public struct AgentNoted: Hashable, Sendable, Codable {
  /// The note's key: the same twice is one note.
  public var id: MessageID
  /// The ticket.
  public var ticket: TicketID
  /// Who wrote it; nil: the bot.
  public var agent: AgentID?
  /// The note.
  public var text: ErasableText

  /// Creates the event.
  public init(id: MessageID, ticket: TicketID, agent: AgentID?, text: ErasableText) {
    self.id = id
    self.ticket = ticket
    self.agent = agent
    self.text = text
  }
}

/// The customer said that the bot's answer to an intent did not help.
public struct AnswerFailed: Hashable, Sendable, Codable {
  /// The intent.
  public var intent: IntentID

  /// Creates the event.
  public init(intent: IntentID) { self.intent = intent }
}

/// What people did before they gave the conversation back to the bot, beside the slots that they filled.
public struct WorkNoted: Hashable, Sendable, Codable {
  /// The ticket.
  public var ticket: TicketID
  /// Who gave it back; nil: the service.
  public var agent: AgentID?
  /// The intents whose matters are solved.
  public var solved: [IntentID]

  /// Creates the event.
  public init(ticket: TicketID, agent: AgentID?, solved: [IntentID]) {
    self.ticket = ticket
    self.agent = agent
    self.solved = solved
  }
}

/// The customer was told of something that happened outside, without having asked.
public struct NoticeSent: Hashable, Sendable, Codable {
  /// The id of the proactive rule.
  public var rule: String
  /// The intent whose answer was said.
  public var intent: IntentID
  /// The key of the outside event.
  public var key: String

  /// Creates the event.
  public init(rule: String, intent: IntentID, key: String) {
    self.rule = rule
    self.intent = intent
    self.key = key
  }
}

public import FrontlineDesk
public import FrontlinePacks

/// Giving a conversation back to the bot, with what was done, so that the bot neither asks again nor says again what did not
/// help.
public struct HandBack: Hashable, Sendable {
  /// A value that the customer told an agent.
  public struct Slot: Hashable, Sendable {
    /// The intent that has the slot; nil: the latest of the ticket's intents that has one of this name.
    public var intent: IntentID?
    /// The slot's name.
    public var name: String
    /// The value.
    public var value: String

    /// Creates a value.
    public init(intent: IntentID? = nil, name: String, value: String) {
      self.intent = intent
      self.name = name
      self.value = value
    }
  }

  /// The ticket.
  public var ticket: TicketID
  /// Who gives it back; nil: the service.
  public var agent: AgentID?
  /// Values that the bot need not ask for any more; those of unknown slots are ignored.
  public var slots: [Slot]
  /// The intents whose matters are solved.
  public var solved: [IntentID]
  /// A note for the people of later tickets; nil: none.
  public var note: String?

  /// Creates a hand-back.
  public init(
    ticket: TicketID, agent: AgentID?, slots: [Slot] = [], solved: [IntentID] = [], note: String? = nil
  ) {
    self.ticket = ticket
    self.agent = agent
    self.slots = slots
    self.solved = solved
    self.note = note
  }
}

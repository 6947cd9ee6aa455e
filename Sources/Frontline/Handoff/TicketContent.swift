public import FrontlineDesk

/// What people see of a ticket beside the desk's own: everything that the next tier needs, put together from the conversation.
/// Texts that were erased are missing.
public struct TicketContent: Hashable, Sendable {
  /// The ticket.
  public var ticket: Ticket
  /// The customer.
  public var customer: CustomerProfile?
  /// What was asked, what was tried, what failed.
  public var summary: String?
  /// The intents of the conversation with their confidence, in order.
  public var intents: [UnderstoodIntent]
  /// The filled slots, of one name the last value.
  public var slots: [NamedText]
  /// The lookups with their outcome, in order.
  public var lookups: [LookupFinished]
  /// The attachments, in order.
  public var attachments: [AttachmentRecord]
  /// What was said, in order.
  public var transcript: [TranscriptEntry]
}

extension TicketContent {
  /// Puts a ticket together with its conversation.
  public init(ticket: Ticket, conversation: ConversationState) {
    self.ticket = ticket
    customer = conversation.profile
    summary = conversation.summary?.value
    intents = conversation.matchedIntents
    var slots: [NamedText] = []
    for slot in conversation.slots {
      slots.removeAll { $0.name == slot.slot.name }
      slots.append(slot.slot)
    }
    self.slots = slots
    lookups = conversation.finishedLookups
    attachments = conversation.attachments
    transcript = Array(conversation.transcript)
  }
}

extension SupportHost {
  /// Everything that people need to know of a ticket; nil where there is no such ticket.
  public func content(of ticket: TicketID) -> TicketContent? {
    state.desk.ticket(ticket).map { TicketContent(ticket: $0, conversation: conversation($0.request.conversation)) }
  }
}

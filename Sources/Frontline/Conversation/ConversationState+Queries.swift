public import FrontlineDesk
public import FrontlinePacks
public import FrontlineText

extension ConversationState {
  /// The moment at which something is due in the conversation by itself: a lookup that times out, a hold that ends.
  public var nextDeadline: Timestamp? {
    var deadlines = openLookups.map(\.deadline)
    if case .ticket(_, let until) = speaker { deadlines.append(until) }
    if let burst { deadlines.append(burst.until) }
    return deadlines.min()
  }

  /// The key of the customer's message that came last; nil before the first.
  public var lastMessage: MessageID? { turnMessages.last }

  /// The customer's messages of the last turn, in the order in which they were sent.
  public var turnEntries: [TranscriptEntry] {
    var entries: [TranscriptEntry] = []
    for entry in transcript.reversed() where entry.author == .customer {
      guard entries.count < turnMessages.count else { break }
      if let message = entry.message, turnMessages.contains(message) { entries.append(entry) }
    }
    return entries.reversed()
  }

  /// The locale in which the bot speaks; nil before the first choice.
  public var locale: LocaleTag? { language.choice?.chosen }

  /// The ticket whose people hold the conversation; nil while the bot speaks.
  public var holdingTicket: TicketID? {
    if case .ticket(let ticket, _) = speaker { return ticket }
    return nil
  }

  /// The slots of an intent that are filled, of one name the last value.
  public func filledSlots(of intent: IntentID) -> [NamedText] {
    var filled: [NamedText] = []
    for slot in slots where slot.intent == intent {
      filled.removeAll { $0.name == slot.slot.name }
      filled.append(slot.slot)
    }
    return filled
  }

  /// How often an intent was answered since the conversation's language last changed.
  public func askedCount(_ intent: IntentID) -> Int {
    askedIntents.first { $0.intent == intent }?.countInLanguage ?? 0
  }
}

internal import FrontlineDesk
internal import FrontlinePacks

/// What people read first of a ticket, by rules: what was asked, what was tried, what failed.
///
/// It quotes no customer; the words are those of the packs' titles.
struct HandoffSummary {
  var lines: [String] = []

  var text: String { lines.joined(separator: "\n") }

  init(_ state: ConversationState, packs: ServedPacks, rule: RuleReference, reason: String) {
    func title(_ intent: IntentID) -> String { packs.intent(intent)?.title ?? intent.description }
    let topics = state.matchedIntents.filter { packs.intent($0.intent).map { $0.role == nil } ?? false }
    var asked: [IntentID] = []
    for topic in topics where !asked.contains(topic.intent) { asked.append(topic.intent) }
    lines.append("Asked: " + (asked.isEmpty ? "nothing that was understood" : asked.map(title).joined(separator: "; ")))
    var tried = state.askedIntents.filter { packs.intent($0.intent)?.role == nil }.map { count in
      "answered \(title(count.intent))" + (count.count > 1 ? " (\(count.count) times)" : "")
    }
    tried += state.finishedLookups.map { "looked up \($0.lookup): \($0.result.rawValue)" }
    lines.append("Tried: " + (tried.isEmpty ? "nothing" : tried.joined(separator: "; ")))
    lines.append("Failed: \(reason)")
    let slots = state.slotsForTicket.map(\.name)
    if !slots.isEmpty { lines.append("Known: " + slots.joined(separator: ", ")) }
    if !state.attachments.isEmpty { lines.append("Attachments: \(state.attachments.count)") }
    let place = rule.location.map { " (\($0.file):\($0.line))" } ?? ""
    lines.append("Rule: \(rule.id)\(place)")
  }
}

extension ConversationState {
  /// The intents that go with a ticket: those of the conversation, the ones that led to it last; each once.
  func intentsForTicket(_ last: [IntentID]) -> [IntentID] {
    var intents: [IntentID] = []
    for intent in matchedIntents.map(\.intent) where !last.contains(intent) && !intents.contains(intent) {
      intents.append(intent)
    }
    for intent in last.reversed() where !intents.contains(intent) { intents.append(intent) }
    return intents
  }

  /// The filled slots, of one name the last value, as records.
  var slotsForTicket: [TicketRequest.Slot] {
    var filled: [TicketRequest.Slot] = []
    for slot in slots {
      filled.removeAll { $0.name == slot.slot.name }
      filled.append(TicketRequest.Slot(name: slot.slot.name, value: RecordID(id, slot.slot.text.record)))
    }
    return filled
  }
}

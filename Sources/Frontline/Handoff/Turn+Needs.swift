internal import FrontlineDesk
internal import FrontlinePacks
internal import FrontlineText

extension Turn {
  /// What a tier needs and the customer has not given: names of slots, `attachment`.
  func missing(inTier id: String) -> [String] {
    let subject = origin ?? state
    let filled = Set((subject.slots + state.slots).map(\.slot.name))
    return (policy.tier(id)?.required ?? []).filter { name in
      switch name {
      case TierDefinition.note: false
      case TierDefinition.attachment: subject.attachments.isEmpty && state.attachments.isEmpty
      default: !filled.contains(name)
      }
    }
  }

  /// Says what the people need meanwhile, in the words in which the packs ask for it; nothing where nothing is missing, or
  /// nobody ever asks for it.
  mutating func tellNeeds(of id: TicketID) {
    guard let request = desk.ticket(id)?.request else { return }
    let filled = Set(state.slots.map(\.slot.name))
    let missing = request.missing.filter { !filled.contains($0) }
    let questions = missing.compactMap { name in
      wish(for: name, first: request.intents).map { wish in
        wording.question(wish.slot, of: wish.intent, locale: locale, zone: zone).question
      }
    }
    guard !questions.isEmpty else { return }
    say(.stillNeeded, ["what": .text(questions.joined(separator: " "))])
  }

  /// An intent that asks for what is missing, and the slot in which it does: one of the ticket's, else the first of the packs.
  private func wish(for name: String, first intents: [IntentID]) -> (intent: IntentID, slot: String)? {
    func wish(_ intent: IntentDefinition) -> (intent: IntentID, slot: String)? {
      let texts = packs.localizedIntent(intent.id, for: locale)?.intent
      let slot = intent.slots.first { slot in
        let isWanted = name == TierDefinition.attachment ? slot.type == .attachment : slot.name == name
        return isWanted && texts?.question(forSlot: slot.name) != nil
      }
      return slot.map { (intent.id, $0.name) }
    }
    return intents.reversed().lazy.compactMap { packs.intent($0) }.compactMap(wish).first
      ?? packs.packs.lazy.flatMap(\.intents).compactMap(wish).first
  }
}
